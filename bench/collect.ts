// Collecting many files: 200 workbooks of 10 rows into one plan through the simulator, and once more
// after edits. Prints a table and one JSON line.
import { openAddin } from '../src/cli/addin';
import { person } from '../src/cli/samples/people';
import { templateWorkbook } from '../src/cli/samples/template';
import type { Simulator } from '../src/simulator/headless';
import { writeXlsx } from '../src/simulator/xlsx';

const FILES = 200;
const ROWS = 10;
/** Cells that somebody edits in the plan between the two collections. */
const EDITED = 50;

interface Step {
  readonly name: string;
  readonly ms: number;
  readonly added: number;
  readonly updated: number;
  readonly rows: number;
  readonly requests: number;
  readonly requestsPerFile: number;
  readonly largestRequest: number;
}

async function formOf(index: number): Promise<{ name: string; bytes: string }> {
  const { nama, jabatan } = person(index % 99 || 99);
  const rows = Array.from({ length: ROWS }, (_, row) => ({
    dasar: 'Misi pertama: pelayanan publik',
    standar: 'Level 3',
    nyata: 'Level 2',
    kesenjangan: 'Rendah',
    namaPengembangan: `topik ${row + 1} dari formulir ${index}`,
    jenisPengembangan: `Coaching topik ${row + 1} - Nonklasikal`,
  }));
  const header = {
    tanggalPelaksanaan: '2026-01-12',
    namaInstansi: 'Pemerintah Kabupaten Contoh',
    namaAsn: nama,
    namaJabatan: jabatan,
    namaPenilai: 'Contoh Penilai',
  };
  const { bytes } = await writeXlsx(null, templateWorkbook(header, rows));
  return { name: `formulir-${index}.xlsx`, bytes: Buffer.from(bytes).toString('base64') };
}

async function collect(
  simulator: Simulator,
  name: string,
  files: { name: string; bytes: string }[],
): Promise<Step> {
  simulator.resetStatistics();
  const start = performance.now();
  const { added, updated, rows } = await simulator.evaluate(
    (chosen) => Bangkom.collectFiles(chosen, { tanggal: '2026-01-20' }),
    files,
  );
  const ms = Math.round(performance.now() - start);
  const { batches: requests, largestRequest } = simulator.statistics;
  const requestsPerFile = Math.round((requests / files.length) * 100) / 100;
  return { name, ms, added, updated, rows, requests, requestsPerFile, largestRequest };
}

/** Column of a header in the plan, and the range to reach it. */
function column(simulator: Simulator, header: string) {
  const range = simulator.workbook.tables.getItem('tblRencana').getRange();
  const index = (range.values[0] ?? []).indexOf(header);
  return { at: (row: number) => range.getCell(row + 1, index) };
}

async function run(): Promise<void> {
  const files = [];
  for (let index = 1; index <= FILES; index += 1) files.push(await formOf(index));
  const simulator = await openAddin();
  const steps = [await collect(simulator, 'pertama', files)];
  await simulator.settle();
  const penyelenggara = column(simulator, 'Penyelenggara');
  for (let row = 0; row < EDITED; row += 1) penyelenggara.at(row * 7).values = [[`diubah ${row}`]];
  steps.push(await collect(simulator, 'sekali lagi', files));
  let kept = 0;
  for (let row = 0; row < EDITED; row += 1) {
    if (penyelenggara.at(row * 7).values[0]?.[0] === `diubah ${row}`) kept += 1;
  }
  simulator.close();
  console.table(steps);
  console.log(`Sel yang diubah dan dipertahankan: ${kept} dari ${EDITED}`);
  console.log(JSON.stringify({ bench: 'collect', files: FILES, rowsPerFile: ROWS, kept, steps }));
  if (kept !== EDITED || steps[1]?.added !== 0) process.exitCode = 1;
}

void run();
