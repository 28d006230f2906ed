// "Perbaiki": certain mends together or one by one, likely ones one by one; nothing else is touched.
import type { Cell } from '../../../src/workbook/excel/grid';
import type { Simulator } from '../../../src/simulator/headless';
import { openAddin } from '../../addin';
import { templateRows } from '../sheets/formulir/template';
import { addSheet, fillForm, TANGGAL } from './workbooks';

const SHEET = 'Formulir';
const cell = (simulator: Simulator, address: string) =>
  simulator.workbook.worksheets.getItem(SHEET).getRange(address);
const valueOf = (simulator: Simulator, address: string): Cell =>
  cell(simulator, address).values[0]?.[0] as Cell;

const check = (simulator: Simulator) =>
  simulator.evaluate((tanggal) => Bangkom.checkWorkbook({ tanggal }), TANGGAL);
const mend = (simulator: Simulator, cells: Parameters<typeof Bangkom.applyMends>[0]['cells']) =>
  simulator.evaluate(
    (wanted, tanggal) => Bangkom.applyMends({ cells: wanted, tanggal }),
    cells,
    TANGGAL,
  );

/** The template with what people write: a date in words, blanks, another spelling, a misspelling. */
async function untidy(): Promise<Simulator> {
  const simulator = await openAddin();
  const rows = templateRows();
  const [, date, , name] = rows;
  if (date) date[1] = '12 Januari 2026';
  if (name) name[1] = '  Contoh Satu, SH., M.Si ';
  const [first, second] = [rows[8], rows[9]];
  if (first) first[4] = ' RENDAH';
  if (second) second[6] = 'Coachng promosi investasi - Nonklasikal';
  addSheet(simulator, SHEET, rows);
  return simulator;
}

test('certain mends are listed with what they replace, and a second run finds nothing', async () => {
  const simulator = await untidy();
  const before = simulator.workbook.worksheets.getItem(SHEET).getUsedRange().values;
  const { mended, skipped } = await mend(simulator, 'all');
  expect(skipped).toEqual([]);
  expect(mended).toEqual([
    { sheet: SHEET, cell: 'B2', old: '12 Januari 2026', new: '2026-01-12' },
    { sheet: SHEET, cell: 'B4', old: '  Contoh Satu, SH., M.Si ', new: 'Contoh Satu, SH., M.Si' },
    { sheet: SHEET, cell: 'E9', old: ' RENDAH', new: 'Rendah' },
  ]);
  expect(valueOf(simulator, 'B2')).toBe(46034);
  expect(cell(simulator, 'B2').text[0]?.[0]).toBe('12/01/2026');
  expect(valueOf(simulator, 'B4')).toBe('Contoh Satu, SH., M.Si');
  const after = simulator.workbook.worksheets.getItem(SHEET).getUsedRange().values;
  const changed = before.flatMap((row, r) =>
    row.flatMap((value, c) => (after[r]?.[c] === value ? [] : [`${r},${c}`])),
  );
  expect(changed).toEqual(['1,1', '3,1', '8,4']);
  expect(await mend(simulator, 'all')).toEqual({ mended: [], skipped: [] });
  simulator.close();
});

test('a likely mend is marked, never applied with others, and written when somebody agrees', async () => {
  const simulator = await untidy();
  const { problems } = await check(simulator);
  const suggestion = 'Coaching (pembimbingan) promosi investasi - Nonklasikal';
  const likely = problems.find((found) => found.cell === 'G10' && found.suggestion !== undefined);
  expect(likely).toMatchObject({ suggestion, holds: 'Coachng promosi investasi - Nonklasikal' });
  expect(likely?.mend).toBeUndefined();
  await mend(simulator, 'all');
  expect(valueOf(simulator, 'G10')).toBe('Coachng promosi investasi - Nonklasikal');
  const place = { sheet: SHEET, cell: 'G10' };
  expect(await mend(simulator, [place])).toMatchObject({
    mended: [],
    skipped: [{ ...place, reason: 'perluDipilih' }],
  });
  expect(await mend(simulator, [{ ...place, value: suggestion }])).toMatchObject({
    mended: [{ ...place, new: suggestion }],
  });
  expect(valueOf(simulator, 'G10')).toBe(suggestion);
  simulator.close();
});

test('the drop-down cell Bentuk gets a suggestion, and the gap that both levels give is only one', async () => {
  const simulator = await untidy();
  await simulator.evaluate(() => Bangkom.adoptForm());
  fillForm(simulator, SHEET, 8, { Bentuk: 'coachng', 'Level Standar': 4, 'Level Nyata': 1 });
  await simulator.settle();
  const { problems } = await check(simulator);
  const found = (code: string) => problems.find((problem) => problem.code === code);
  expect(found('rencana.bentukTidakDikenal')).toMatchObject({
    suggestion: 'Coaching (pembimbingan)',
    holds: 'coachng',
  });
  expect(found('rencana.kesenjanganBerbeda')).toMatchObject({ suggestion: 'Tinggi' });
  expect(problems.filter(({ mend: certain }) => certain !== undefined)).toHaveLength(3);
  simulator.close();
});

test('a NIP stored as a number has lost its digits: it is told, and nothing is proposed', async () => {
  const simulator = await untidy();
  await simulator.evaluate(() => Bangkom.adoptForm());
  const used = simulator.workbook.worksheets.getItem(SHEET).getUsedRange();
  const row = used.values.findIndex((cells) => cells.includes('NIP:'));
  const column = used.values[row]?.indexOf('NIP:') ?? -1;
  const nip = simulator.workbook.worksheets.getItem(SHEET).getCell(row, column + 1);
  nip.numberFormat = [['General']];
  nip.values = [[Number('198401012009121001')]];
  const { problems } = await check(simulator);
  const address = nip.address.slice(nip.address.indexOf('!') + 1);
  const told = problems.filter((found) => found.cell === address);
  expect(told[0]).toMatchObject({ severity: 'E', message: expect.stringContaining('hilang') });
  for (const found of told) expect(found).not.toHaveProperty('mend');
  for (const found of told) expect(found).not.toHaveProperty('suggestion');
  nip.numberFormat = [['@']];
  nip.values = [['19840101 200912 1 001']];
  expect(await mend(simulator, [{ sheet: SHEET, cell: address }])).toMatchObject({
    mended: [{ new: '198401012009121001' }],
  });
  expect(nip.values).toEqual([['198401012009121001']]);
  simulator.close();
});

test('formulas, protected cells and cells that have changed are left alone, with the reason', async () => {
  const simulator = await untidy();
  cell(simulator, 'B4').formulas = [['=" Contoh Satu"&""']];
  await simulator.settle();
  const formula = await mend(simulator, [
    { sheet: SHEET, cell: 'B4' },
    { sheet: SHEET, cell: 'E9', value: 'Tinggi' },
    { sheet: SHEET, cell: 'F9' },
  ]);
  expect(formula.mended).toEqual([]);
  expect(formula.skipped.map(({ cell: at, reason }) => [at, reason]).sort()).toEqual([
    ['B4', 'rumus'],
    ['E9', 'berubah'],
    ['F9', 'tanpaUsul'],
  ]);
  simulator.workbook.worksheets.getItem(SHEET).protection.protect();
  const locked = await mend(simulator, 'all');
  expect(locked.mended).toEqual([]);
  expect(new Set(locked.skipped.map(({ reason }) => reason))).toEqual(new Set(['diproteksi']));
  expect(locked.skipped[0]?.message).toMatch(/Buka proteksinya/);
  simulator.close();
});

test('words, dates and numbers of the plan are mended too', async () => {
  const simulator = await openAddin();
  await simulator.evaluate(() => Bangkom.prepareWorkbook());
  const table = simulator.workbook.tables.getItem('tblRencana').getRange();
  const headers = table.values[0] ?? [];
  const put = (header: string, value: Cell) => {
    table.getCell(1, headers.indexOf(header)).values = [[value]];
  };
  put('Nama', 'Contoh Satu ');
  put('Bentuk', 'coaching');
  put('Tanggal Mulai', "'1 Maret 2026");
  put('Jumlah', "'3");
  const { mended } = await mend(simulator, 'all');
  expect(mended.map(({ new: value }) => value).sort()).toEqual(
    [3, 'Contoh Satu', 'Coaching (pembimbingan)', '2026-03-01'].sort(),
  );
  await simulator.settle();
  expect(table.getCell(1, headers.indexOf('Tanggal Mulai')).values).toEqual([[46082]]);
  expect(table.getCell(1, headers.indexOf('Jumlah')).values).toEqual([[3]]);
  simulator.close();
});
