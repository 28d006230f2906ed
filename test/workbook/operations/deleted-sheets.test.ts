// Sheets of ours that somebody deletes: preparing again makes them anew, and what looked things up in them
// does so again. What people have typed themselves stays, broken or not.
import type { Simulator } from '../../../src/simulator/headless';
import { isBroken } from '../../../src/workbook/sheets/broken-formulas';
import { openAddin } from '../../addin';
import { addForm, addSheet, COACHING, fillForm, tableCell, TANGGAL } from './workbooks';

let simulator: Simulator;

beforeAll(async () => {
  simulator = await openAddin();
  addForm(simulator);
  await simulator.evaluate(() => Bangkom.adoptForm());
  fillForm(simulator, 'Formulir', 8, COACHING);
  fillForm(simulator, 'Formulir', 9, { ...COACHING, Bentuk: 'Seminar' });
  await collect();
  await simulator.evaluate(() => Bangkom.startNextYear({ confirmed: true, tanggal: '2026-12-31' }));
  await collect();
  await simulator.settle();
});
afterAll(() => simulator.close());

const collect = () => simulator.evaluate((tanggal) => Bangkom.collectForms({ tanggal }), TANGGAL);

async function prepare() {
  const result = await simulator.evaluate(() => Bangkom.prepareWorkbook());
  await simulator.settle();
  return result;
}

async function deleteSheet(name: string): Promise<void> {
  simulator.workbook.worksheets.getItem(name).delete();
  await simulator.settle();
}

/** Formulas and what they show, of a table or a sheet. */
const shown = (range: { formulas: unknown[][]; values: unknown[][] }) => ({
  formulas: range.formulas,
  values: range.values,
});
const plan = (table = 'tblRencana') => shown(simulator.workbook.tables.getItem(table).getRange());
const form = () => shown(simulator.workbook.worksheets.getItem('Formulir').getUsedRange());

test('Referensi: the formulas of the plan, of earlier plans and of forms look things up again', async () => {
  addSheet(simulator, 'Lain', [['lain']]);
  tableCell(simulator, 'tblRencana', 0, 'Jalur').formulas = [['=IF(Lain!A1="","",Lain!A1)']];
  await deleteSheet('Lain');
  const theirs = tableCell(simulator, 'tblRencana', 0, 'Jalur').formulas;
  expect(JSON.stringify(theirs)).toContain('#REF!');
  const before = [plan(), plan('tblRencana_2026'), form()];
  expect(JSON.stringify(before)).toContain('tblBentuk[Satuan]');

  await deleteSheet('Referensi');
  expect(JSON.stringify(plan().formulas)).not.toContain('tblBentuk');
  expect(await prepare()).toMatchObject({ created: ['Referensi'], mended: ['tblRencana'] });
  expect([plan(), plan('tblRencana_2026')]).toEqual(before.slice(0, 2));
  expect(tableCell(simulator, 'tblRencana', 0, 'Jalur').formulas).toEqual(theirs);
  await simulator.evaluate(() => Bangkom.adoptForm());
  await simulator.settle();
  expect(form()).toEqual(before[2]);
  expect(await prepare()).toMatchObject({ created: [], mended: [], names: [], problems: [] });
});

test('a plan that was left broken, or protected meanwhile, is mended by the next run', async () => {
  const before = plan();
  await deleteSheet('Referensi');
  const { protection } = simulator.workbook.worksheets.getItem('Rencana');
  protection.protect();
  expect((await prepare()).problems).toMatchObject([
    { severity: 'W', code: 'workbook.lembarDiproteksi', sheet: 'Rencana' },
  ]);
  protection.unprotect();
  expect(await prepare()).toMatchObject({ created: [], mended: ['tblRencana'], problems: [] });
  expect(plan()).toEqual(before);
});

test('Pengaturan, or one row of it: the names point at their cells, and figures come back', async () => {
  const before = plan();
  const place = (name: string) => simulator.workbook.names.getItem(name);
  simulator.workbook.worksheets
    .getItem('Pengaturan')
    .getRange(String(place('Bangkom_ProfilJP').formula).replace(/.*\$(\d+)$/, '$1:$1'))
    .delete('Up');
  await simulator.settle();
  expect(plan()).not.toEqual(before);
  expect((await prepare()).names).toEqual(['Bangkom_ProfilJP']);
  expect(plan()).toEqual(before);
  expect(place('Bangkom_ProfilJP').getRange().getOffsetRange(0, -1).values).toEqual([
    ['Profil konversi JP'],
  ]);

  await deleteSheet('Pengaturan');
  expect((await prepare()).created).toEqual(['Pengaturan']);
  expect(plan()).toEqual(before);
});

test.each([
  ['as Excel gives it', '=IF([@Bentuk]="","",INDEX(#REF!, MATCH([@[Nama Bentuk]],#REF!,0)))', true],
  [
    'a column that is gone',
    '=IF(t[@Bentuk]="","",INDEX(tblBentuk[#REF!],MATCH(t[[#This Row],[Nama Bentuk]],tblBentuk[Bentuk],0)))',
    true,
  ],
  [
    'cells that are gone',
    '=IF([@Bentuk]="","",INDEX(#REF!$A$1:$A$9,MATCH([@[Nama Bentuk]],#REF!B2,0)))',
    true,
  ],
  [
    'whole',
    '=IF([@Bentuk]="","",INDEX(tblBentuk[Satuan],MATCH([@[Nama Bentuk]],tblBentuk[Bentuk],0)))',
    false,
  ],
  ['of another row', '=IF([@Bentuk]="","",INDEX(#REF!,MATCH([@Nama],#REF!,0)))', false],
  ['of the user', '=#REF!', false],
  ['a text', '#REF!', false],
  ['no text', 7, false],
])('a broken formula is known in each spelling: %s', (_, cell, expected) => {
  const ours =
    '=IF(t[[#This Row],[Bentuk]]="","",INDEX(tblBentuk[Satuan],MATCH(t[[#This Row],[Nama Bentuk]],tblBentuk[Bentuk],0)))';
  expect(isBroken(cell, ours)).toBe(expected);
});
