// The check after a change reads what changed, and says the same as a check of everything.
import type { Simulator } from '../../../src/simulator/headless';
import type { Grid } from '../../../src/workbook/excel/grid';
import { RENCANA_COLUMNS } from '../../../src/workbook/sheets/rencana/rencana-columns';
import { openAddin } from '../../addin';
import { addForm, cellsOf, tableCell, TANGGAL, traffic } from './workbooks';

const ROWS = 10_000;
const PERSONS = 999;

/** A row that asks for little. */
const FILLED: Partial<Record<string, string | number>> = {
  nip: '198401012009121001',
  jabatan: 'Analis Kebijakan',
  jabatanTarget: 'Analis Kebijakan',
  jenisKompetensi: 'Teknis',
  kompetensi: 'Penyusunan kebijakan',
  kesenjangan: 'Rendah',
  dasarPertimbangan: 'GKT',
  namaPengembangan: 'Coaching',
  bentuk: 'Coaching (pembimbingan)',
  jalur: 'Nonklasikal',
  lingkup: 'Nasional',
  jumlah: 1,
  penyelenggara: 'BPSDM',
  tglMulai: 46_082,
  tglSelesai: 46_112,
  kurikulum: 'Sesuai',
  anggaran: 0,
  sumberDana: 'Tanpa biaya',
  status: 'Direncanakan',
};

const check = (simulator: Simulator) =>
  simulator.evaluate((tanggal) => Bangkom.checkByPerson({ tanggal }), TANGGAL);
const describeIt = (simulator: Simulator) => simulator.evaluate(() => Bangkom.describeWorkbook());

/** A plan of many rows beside a form, without formula engine; watched as the pane watches it. */
async function watched(): Promise<Simulator> {
  const simulator = await openAddin({ calculation: false });
  addForm(simulator);
  await simulator.evaluate(() => Bangkom.prepareWorkbook());
  const rows: Grid = Array.from({ length: ROWS }, (_, index) =>
    RENCANA_COLUMNS.map(({ key }) => {
      if (key === 'nama') return `Contoh ${index % 2 === 0 ? 'Satu' : 'Dua'}`;
      if (key === 'idBaris') return `R${String(index + 1).padStart(5, '0')}`;
      return FILLED[key] ?? '';
    }),
  );
  const sheet = simulator.workbook.worksheets.getItem('Rencana');
  sheet.getRangeByIndexes(3, 0, ROWS, RENCANA_COLUMNS.length).values = rows;
  const area = sheet.getRangeByIndexes(2, 0, ROWS + 1, RENCANA_COLUMNS.length);
  simulator.workbook.tables.getItem('tblRencana').resize(area.address);
  await simulator.evaluate(() => Bangkom.prepareData());
  const pegawai = simulator.workbook.worksheets.getItem('Pegawai');
  const persons = Array.from({ length: PERSONS }, (_, index) => [
    `198401012009121${String(index + 1).padStart(3, '0')}`,
  ]);
  const nips = pegawai.getRangeByIndexes(3, 0, PERSONS, 1);
  nips.numberFormat = persons.map(() => ['@']);
  nips.values = persons;
  const columns = simulator.workbook.tables.getItem('tblPegawai').getHeaderRowRange().values[0];
  const table = pegawai.getRangeByIndexes(2, 0, PERSONS + 1, columns?.length ?? 0);
  simulator.workbook.tables.getItem('tblPegawai').resize(table.address);
  await simulator.evaluate(async () => {
    const stop = await Bangkom.watchWorkbook(() => undefined);
    Object.assign(globalThis, { stopWatching: stop });
  });
  return simulator;
}

test('one cell of 10,000 rows: a few kilobytes, and the same findings as a check of everything', async () => {
  const simulator = await watched();
  const reading = async () => {
    await describeIt(simulator);
    return check(simulator);
  };
  const whole = await traffic(simulator, reading);
  tableCell(simulator, 'tblRencana', 7_000, 'Lingkup').values = [['Daerah']];
  const cell = tableCell(simulator, 'tblRencana', 7_000, 'Lingkup').address.split('!')[1];
  const part = await traffic(simulator, reading);
  const told = (found: typeof part.result) =>
    found.groups
      .filter(({ sheet }) => sheet === 'Rencana')
      .flatMap(({ findings }) => findings)
      .filter((finding) => finding.cell === cell && finding.severity === 'E');
  expect(told(whole.result)).toEqual([]);
  expect(told(part.result)).toHaveLength(1);
  process.stdout.write(
    `Re-check of one cell in ${ROWS} rows: before ${whole.batches} requests, ${whole.length} characters; ` +
      `after ${part.batches} requests, ${part.length} characters\n`,
  );
  expect(part.length).toBeLessThan(whole.length / 20);

  // The form's sheet: only it is read again, and the plan's findings stay.
  simulator.workbook.worksheets.getItem('Formulir').getRange('E9').values = [['Sekali']];
  const form = await traffic(simulator, reading);
  expect(form.length).toBeLessThan(whole.length / 20);
  expect(JSON.stringify(form.result)).toContain('"cell":"E9"');
  expect(told(form.result)).toHaveLength(1);

  // A cell of Pegawai: its row is read again, and not the rest.
  const nip = simulator.workbook.worksheets.getItem('Pegawai').getRange('A500');
  nip.values = [['1984']];
  const person = await traffic(simulator, reading);
  expect(person.length).toBeLessThan(whole.length / 20);
  const nipFindings = ({ result }: typeof whole) =>
    result.groups
      .flatMap(({ findings }) => findings)
      .filter(
        ({ sheet, cell, severity }) => severity === 'E' && sheet === 'Pegawai' && cell === 'A500',
      );
  expect(nipFindings(form)).toEqual([]);
  expect(nipFindings(person)).toHaveLength(1);

  // Rows that go, sheets that come, and names that change are noticed.
  const sheet = simulator.workbook.worksheets.getItem('Rencana');
  sheet.getRange('10:12').delete('Up');
  addForm(simulator, 'Formulir Dua');
  simulator.workbook.worksheets.getItem('Formulir').name = 'Formulir Satu';
  await simulator.settle();
  const kept = await reading();
  expect(await describeIt(simulator)).toMatchObject({
    plan: { rows: ROWS - 3 },
    forms: [{ sheet: 'Formulir Satu' }, { sheet: 'Formulir Dua' }],
  });
  await simulator.evaluate(() => (globalThis as { stopWatching?: () => unknown }).stopWatching?.());
  expect(kept).toEqual(await check(simulator));
  expect(cellsOf(simulator, 'Formulir Satu')[8]?.[4]).toBe('Sekali');
  simulator.close();
});
