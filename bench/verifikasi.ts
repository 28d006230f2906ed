// Speed of "Buat Verifikasi" through the genuine Office.js: the add-in's own share against a host without
// formula engine, and the whole of it against the full simulator. Prints a table and one JSON line.
// Needs the development build of the add-in (`npm run build:dev`).
import path from 'node:path';
import { isoToSerial, isoOfDay } from '../src/bangkom/tanggal';
import { openSimulator, type Simulator } from '../src/simulator/headless';
import { RENCANA_COLUMNS } from '../src/workbook/sheets/rencana-columns';
import type { Operations } from '../src/cli/operations';

declare global {
  // Inside `simulator.evaluate` the add-in's operations stand here.
  var Bangkom: Operations;
}

const ROWS_PER_PERSON = 5;
const NEW_YEAR = 20_454; // 1 January 2026, in days since 1970
const TANGGAL = '2026-01-15';

/** One build of the documents. */
export interface VerifikasiMeasurement {
  readonly name: string;
  readonly rows: number;
  /** Seconds from the call to its answer. */
  readonly seconds: number;
  /** The part of them that the host needed; the add-in the rest. */
  readonly hostSeconds: number;
  readonly addinSeconds: number;
  /** Requests to the host. */
  readonly syncs: number;
  /** Characters of the largest request; Excel on the web takes 5 MB. */
  readonly largestRequest: number;
  /** Megabytes of the whole process at its peak, host included. */
  readonly peakMegabytes: number;
}

const FORMS = ['Pelatihan teknis', 'Coaching (pembimbingan)', 'E-learning', 'Kursus', 'Mentoring'];

/** Rows of tblRencana as cells, five a person; every number follows from the row's own number. */
function planCells(size: number): (string | number)[][] {
  return Array.from({ length: size }, (_, index) => {
    const person = Math.floor(index / ROWS_PER_PERSON);
    const start = NEW_YEAR + ((index * 37) % 330);
    const cells: Partial<Record<string, string | number>> = {
      no: index + 1,
      nip: `19${60 + (person % 30)}0101${1990 + (person % 30)}01${1 + (person % 2)}${String(person % 1000).padStart(3, '0')}`,
      nama: 'Contoh Satu',
      jabatan: 'Analis Kebijakan',
      jabatanTarget: 'Analis Kebijakan',
      unitKerja: `Bidang ${person % 40}`,
      jenisKompetensi: 'Teknis',
      kompetensi: 'Penyusunan kebijakan',
      levelStandar: 3,
      levelNyata: index % 4,
      dasarPertimbangan: 'GKT',
      namaPengembangan: `Topik ${index % 20}`,
      bentuk: FORMS[index % FORMS.length] ?? '',
      lingkup: 'Nasional',
      jumlah: 1 + (index % 6),
      penyelenggara: 'BPSDM',
      tglMulai: isoToSerial(isoOfDay(start)) ?? '',
      tglSelesai: isoToSerial(isoOfDay(start + (index % 30))) ?? '',
      kurikulum: 'Sesuai',
      anggaran: (index % 10) * 250_000,
      sumberDana: 'APBD',
      prioritas: 1 + (index % 3),
      status: 'Direncanakan',
      idBaris: `R${String(index + 1).padStart(5, '0')}`,
    };
    return RENCANA_COLUMNS.map(({ key }) => cells[key] ?? '');
  });
}

/** A workbook with a plan of `size` rows, written into the host and not through the add-in. */
async function openPlan(addin: string, size: number, calculation: boolean): Promise<Simulator> {
  const simulator = await openSimulator({ addin, calculation });
  await simulator.run(path.join(addin, 'operations.js'));
  await simulator.evaluate(() => Bangkom.prepareWorkbook().then(() => undefined));
  const table = simulator.workbook.tables.getItem('tblRencana');
  const first = table.getDataBodyRange().getCell(0, 0);
  first.getResizedRange(size - 1, RENCANA_COLUMNS.length - 1).values = planCells(size);
  table.resize(table.getHeaderRowRange().getResizedRange(size, 0));
  await simulator.settle();
  simulator.resetStatistics();
  return simulator;
}

async function measure(
  addin: string,
  name: string,
  rows: number,
  calculation: boolean,
): Promise<VerifikasiMeasurement> {
  const simulator = await openPlan(addin, rows, calculation);
  const start = performance.now();
  const built = await simulator.evaluate(
    (tanggal) =>
      Bangkom.buildVerifikasi({ tanggal, collect: false }).then(({ sheet, counts }) => ({
        sheet,
        verified: counts.lulus + counts.tidakLulus + counts.perluTelaah,
      })),
    TANGGAL,
  );
  const seconds = (performance.now() - start) / 1000;
  const { batches, largestRequest, hostTime } = simulator.statistics;
  simulator.close();
  if (built.sheet === null || built.verified !== rows) {
    throw new Error(`${name}: ${built.verified} of ${rows} rows were verified.`);
  }
  const hostSeconds = hostTime / 1000;
  return {
    name,
    rows,
    seconds,
    hostSeconds,
    addinSeconds: seconds - hostSeconds,
    syncs: batches,
    largestRequest,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

/** Measures everything; `sizes` without and `full` with the formula engine. */
export default async function run(
  addin = path.resolve('dist-dev/addin'),
  sizes: readonly number[] = [1_000, 10_000, 100_000],
  full: readonly number[] = [1_000, 10_000],
): Promise<VerifikasiMeasurement[]> {
  const results: VerifikasiMeasurement[] = [];
  for (const size of sizes) {
    results.push(await measure(addin, `tanpa mesin rumus, ${size} baris`, size, false));
  }
  for (const size of full) {
    results.push(await measure(addin, `simulator penuh, ${size} baris`, size, true));
  }
  return results;
}

/** The table, then one line of JSON. */
export function report(results: readonly VerifikasiMeasurement[]): string {
  const lines = results.map(
    ({ name, seconds, addinSeconds, hostSeconds, syncs, largestRequest, peakMegabytes }) =>
      `${name.padEnd(36)}${seconds.toFixed(1).padStart(8)} s  add-in ${addinSeconds.toFixed(1).padStart(6)} s  host ${hostSeconds.toFixed(1).padStart(6)} s${String(syncs).padStart(6)} sync${(largestRequest / 1e6).toFixed(2).padStart(7)} MB${String(peakMegabytes).padStart(7)} MB puncak`,
  );
  return `${lines.join('\n')}\n${JSON.stringify({ bench: 'verifikasi', results })}`;
}

if (typeof require !== 'undefined' && typeof module !== 'undefined' && require.main === module) {
  void run().then((results) => {
    console.log(report(results));
  });
}
