// "Lepaskan Formulir" and "Lepas dari Buku Kerja": what the add-in added goes, and nothing else.
import { templateWorkbook, DPMPTSP_HEADER, DPMPTSP_ROWS } from '../../../src/cli/samples/template';
import { writeXlsx } from '../../../src/simulator/xlsx';
import type { Simulator } from '../../../src/simulator/headless';
import { openAddin } from '../../addin';
import { templateRows } from '../sheets/formulir/template';
import { addForm, addSheet, COACHING, fillForm } from './workbooks';

/** Everything that makes a sheet what it is: cells, formats, widths, rules, merges, own names. */
export function sheetState(simulator: Simulator, name: string) {
  const { sheets, styles, names } = simulator.workbook.toContent();
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`No sheet ${name}.`);
  const cells = sheet.cells.map(({ style, ...cell }) => ({
    ...cell,
    style: style === undefined ? {} : styles[style],
  }));
  const isPlain = ({ style, row, column, ...content }: (typeof cells)[number]): boolean =>
    Object.keys(style ?? {}).length === 0 && Object.keys(content).length === 0;
  return {
    ...sheet,
    cells: cells.filter((cell) => !isPlain(cell)),
    names: names.filter(({ sheet: scope }) => scope === name),
  };
}

const template = async (): Promise<Uint8Array> =>
  (await writeXlsx(null, templateWorkbook(DPMPTSP_HEADER, DPMPTSP_ROWS, 2))).bytes;

const adopt = (simulator: Simulator) => simulator.evaluate(() => Bangkom.adoptForm());
const release = (simulator: Simulator, confirmed = false) =>
  simulator.evaluate((agreed) => Bangkom.releaseForm({ confirmed: agreed }), confirmed);

test('a released form is what it was before adoption', async () => {
  const simulator = await openAddin({ file: await template() });
  const sheet = simulator.workbook.worksheets.getItem('Identifikasi');
  // The user's own: a wide column, a rule, a conditional format across, and a note further right.
  sheet.getRange('J1').format.columnWidth = 123;
  sheet.getRange('AZ40').values = [['catatan saya']];
  sheet.getRange('B12:B20').dataValidation.prompt = {
    showPrompt: true,
    title: 'Saya',
    message: 'Isi dasar.',
  };
  await simulator.settle();
  const before = sheetState(simulator, 'Identifikasi');
  const adopted = await adopt(simulator);
  expect(adopted.forms).toMatchObject([{ hasChanged: true }]);
  expect(sheetState(simulator, 'Identifikasi')).not.toEqual(before);
  const result = await release(simulator);
  expect(result).toMatchObject({ needsConfirmation: false, typed: [], problems: [] });
  expect(result.released).toHaveLength(1);
  await simulator.settle();
  expect(sheetState(simulator, 'Identifikasi')).toEqual(before);
  expect((await adopt(simulator)).forms).toMatchObject([{ hasChanged: true }]);
  simulator.close();
});

test('what people have typed into added cells is told first, and goes only when they agree', async () => {
  const simulator = await openAddin();
  addForm(simulator);
  await adopt(simulator);
  const adopted = sheetState(simulator, 'Formulir');
  fillForm(simulator, 'Formulir', 8, { Jumlah: 3, Penyelenggara: 'BPSDM' });
  const asked = await release(simulator);
  expect(asked).toMatchObject({
    released: [],
    needsConfirmation: true,
    typed: [
      { sheet: 'Formulir', label: 'Jumlah', value: 3 },
      { sheet: 'Formulir', label: 'Penyelenggara', value: 'BPSDM' },
    ],
  });
  expect(sheetState(simulator, 'Formulir').cells).toHaveLength(adopted.cells.length);
  expect(await release(simulator, true)).toMatchObject({ released: [{ sheet: 'Formulir' }] });
  expect(await release(simulator)).toMatchObject({
    released: [],
    problems: [{ code: 'formulir.tidakDilengkapi' }],
  });
  simulator.close();
});

test('a copied, renamed and saved sheet is still released as it was', async () => {
  const first = await openAddin();
  addForm(first);
  await first.settle();
  const before = sheetState(first, 'Formulir');
  await adopt(first);
  first.workbook.worksheets.getItem('Formulir').name = 'Bagian Umum';
  const { bytes } = await first.save();
  first.close();
  const second = await openAddin({ file: bytes });
  await release(second);
  await second.settle();
  const { cells, names, dataValidations } = sheetState(second, 'Bagian Umum');
  expect({ cells: cells.map(({ value }) => value).filter((value) => value !== undefined) }).toEqual(
    {
      cells: before.cells.map(({ value }) => value),
    },
  );
  expect({ names, dataValidations }).toEqual({ names: [], dataValidations: [] });
  second.close();
});

test('only the form that was pointed at is released, and a column of the user with our header stays', async () => {
  const simulator = await openAddin();
  const rows = templateRows();
  const header = rows[6] ?? [];
  rows[6] = [...header, 'Penyelenggara'];
  rows[8] = [...(rows[8] ?? []), 'BPSDM'];
  addSheet(simulator, 'Satu', rows);
  addForm(simulator, 'Dua');
  await simulator.settle();
  const before = sheetState(simulator, 'Satu');
  await adopt(simulator);
  const result = await simulator.evaluate(() =>
    Bangkom.releaseForm({ sheet: 'Satu', address: 'B9' }),
  );
  expect(result.released).toMatchObject([{ sheet: 'Satu' }]);
  await simulator.settle();
  expect(sheetState(simulator, 'Satu')).toEqual(before);
  expect((await adopt(simulator)).forms).toMatchObject([
    { sheet: 'Satu', hasChanged: true },
    { sheet: 'Dua', hasChanged: false },
  ]);
  simulator.close();
});

test('a protected sheet is told by name, and nothing of it is touched', async () => {
  const simulator = await openAddin();
  addForm(simulator);
  await adopt(simulator);
  fillForm(simulator, 'Formulir', 8, COACHING);
  await simulator.settle();
  const before = sheetState(simulator, 'Formulir');
  simulator.workbook.worksheets.getItem('Formulir').protection.protect();
  await expect(release(simulator, true)).rejects.toThrow('Lembar "Formulir" diproteksi');
  simulator.workbook.worksheets.getItem('Formulir').protection.unprotect();
  expect(sheetState(simulator, 'Formulir')).toEqual(before);
  simulator.close();
});
