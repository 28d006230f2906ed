// `gabung` as its user runs it: many files into one plan; run again, nothing is doubled.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { templateWorkbook } from '../../src/cli/samples/template';
import { writeXlsx } from '../../src/simulator/xlsx';
import { openAddin } from '../addin';
import { tableCell, tableRows } from '../workbook/operations/workbooks';
import { headless } from './headless';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gabung-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const NAMES = ['Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam'];

async function writeForm(name: string, namaAsn: string, topics: string[]): Promise<string> {
  const header = {
    tanggalPelaksanaan: '2026-01-12',
    namaInstansi: 'Pemerintah Kabupaten Contoh',
    namaAsn,
    namaJabatan: 'Analis Kebijakan',
    namaPenilai: 'Contoh Penilai',
  };
  const rows = topics.map((topic) => ({
    dasar: 'Misi pertama: pelayanan publik',
    standar: 'Level 3',
    nyata: 'Level 2',
    kesenjangan: 'Rendah',
    namaPengembangan: topic,
    jenisPengembangan: `Coaching ${topic} - Nonklasikal`,
  }));
  const file = path.join(folder, name);
  await writeFile(file, (await writeXlsx(null, templateWorkbook(header, rows))).bytes);
  return file;
}

const forms = () =>
  Promise.all(
    NAMES.map((name) =>
      writeForm(
        `${name}.xlsx`,
        `Contoh ${name}`,
        Array.from({ length: 10 }, (_, index) => `topik ${index + 1} ${name}`),
      ),
    ),
  );

test('collected, edited, collected again: no row doubled, edited cells kept', async () => {
  const inputs = await forms();
  const output = path.join(folder, 'rencana.xlsx');
  const first = await headless(['gabung', output, ...inputs]);
  expect(first.output).toMatchObject([{ files: 6, added: 60, updated: 0, rows: 60 }]);
  expect(first.code).toBe(0);

  const simulator = await openAddin({ file: await readFile(output) });
  tableCell(simulator, 'tblRencana', 5, 'Nama Pengembangan').values = [['diubah di Rencana']];
  tableCell(simulator, 'tblRencana', 6, 'Penyelenggara').values = [['BPSDM']];
  simulator.workbook.tables.getItem('tblRencana').sort.apply([{ key: 12, ascending: false }]);
  await simulator.settle();
  await writeFile(output, (await simulator.save()).bytes);
  simulator.close();

  await writeForm('Satu.xlsx', 'Contoh Satu', ['topik baru', 'topik 2 Satu']);
  const second = await headless(['gabung', output, ...inputs]);
  expect(second.output).toMatchObject([
    { files: 6, added: 0, updated: 1, rows: 60, conflicts: [] },
  ]);
  const after = await openAddin({ file: await readFile(output) });
  const plan = tableRows(after, 'tblRencana');
  after.close();
  expect(plan).toHaveLength(60);
  expect(new Set(plan.map((row) => row['ID Baris'])).size).toBe(60);
  const byAsal = new Map(plan.map((row) => [row.Asal, row]));
  expect(byAsal.get('Satu.xlsx!Identifikasi!17')).toMatchObject({
    'Nama Pengembangan': 'diubah di Rencana',
  });
  expect(byAsal.get('Satu.xlsx!Identifikasi!18')).toMatchObject({ Penyelenggara: 'BPSDM' });
  expect(byAsal.get('Satu.xlsx!Identifikasi!12')).toMatchObject({
    'Nama Pengembangan': 'topik baru',
  });
});

test('an input is never the output; a file that is no workbook is told, and the rest collected', async () => {
  const [input = ''] = await forms();
  const refused = await headless(['gabung', input, input]);
  expect(refused).toMatchObject({
    code: 2,
    messages: expect.stringContaining('tidak pernah ditimpa'),
  });
  const wrong = path.join(folder, 'bukan.xlsx');
  await writeFile(wrong, 'bukan buku kerja');
  const output = path.join(folder, 'lain.xlsx');
  const run = await headless(['gabung', output, wrong, input]);
  expect(run.code).toBe(1);
  expect(run.output).toMatchObject([{ files: 1, added: 10 }]);
  expect(JSON.stringify(run.output)).toContain('berkas.notAWorkbook');
  const damaged = path.join(folder, 'rusak.xlsx');
  await writeFile(damaged, 'PK rusak');
  expect(await headless(['gabung', damaged, input])).toMatchObject({ code: 1, output: [] });
  expect(await readFile(damaged, 'utf8')).toBe('PK rusak');
});
