// Colours of blank and wrong cells: native formulas, each coloured cell with a finding in words; put
// on once, kept in copies, and taken out again with the form or with the add-in.
import type { Simulator } from '../../../src/simulator/headless';
import { columnLetters, parseArea } from '../../../src/workbook/excel/grid';
import { openAddin } from '../../addin';
import { addForm, COACHING, fillForm, tableCell, TANGGAL } from '../operations/workbooks';

interface Rule {
  readonly ranges: string;
  readonly formula: string;
  readonly fill: string | undefined;
}

/** Our rules on a sheet. */
function rulesOf(simulator: Simulator, name: string): Rule[] {
  const sheet = simulator.workbook.toContent().sheets.find((each) => each.name === name);
  return (sheet?.conditionalFormats ?? []).flatMap(({ ranges, rule }) =>
    rule.type === 'Custom' && rule.formula.includes('"Bangkom"')
      ? [{ ranges: [ranges].flat().join(','), formula: rule.formula, fill: rule.format.fill }]
      : [],
  );
}

/** A formula as it is for a cell that many rows and columns further. */
const moved = (formula: string, rows: number, columns: number): string =>
  formula.replace(
    /(\$?)\b([A-Z]{1,2})(\$?)(\d+)\b/g,
    (_, fixed: string, letters: string, dollar: string, row: string) => {
      const column = parseArea(`${letters}1`)?.column ?? 0;
      const at = fixed === '' ? column + columns : column;
      return `${fixed}${columnLetters(at)}${dollar}${Number(row) + (dollar === '' ? rows : 0)}`;
    },
  );

/** Cells that our rules colour, calculated in cells far away on the same sheet. */
async function coloured(simulator: Simulator, name: string, rowCount = Infinity) {
  const places: { cell: string; formula: string; fill: string | undefined }[] = [];
  for (const { ranges, formula, fill } of rulesOf(simulator, name)) {
    const area = parseArea(ranges);
    if (!area) throw new Error(`Not one rectangle: ${ranges}`);
    for (let row = 0; row < Math.min(area.rowCount, rowCount); row += 1) {
      for (let column = 0; column < area.columnCount; column += 1) {
        const cell = `${columnLetters(area.column + column)}${area.row + row + 1}`;
        places.push({ cell, fill, formula: moved(formula, row, column) });
      }
    }
  }
  const scratch = simulator.workbook.worksheets.getItem(name).getRange(`ZZ1:ZZ${places.length}`);
  scratch.formulas = places.map(({ formula }) => [formula]);
  await simulator.settle();
  const { values } = scratch;
  scratch.clear();
  const shown = (wanted: string) =>
    places.filter(({ fill }, index) => fill === wanted && values[index]?.[0] === true);
  const cells = (wanted: string) => shown(wanted).map(({ cell }) => cell);
  return { blank: cells('#FFF2CC'), wrong: cells('#FBDAD7') };
}

const check = (simulator: Simulator) =>
  simulator.evaluate((tanggal) => Bangkom.checkWorkbook({ tanggal }), TANGGAL);
const adopt = (simulator: Simulator) => simulator.evaluate(() => Bangkom.adoptForm());
const cellOf = (simulator: Simulator, row: number, header: string): string => {
  const headers = simulator.workbook.worksheets.getItem('Formulir').getUsedRange().values[6] ?? [];
  return `${columnLetters(headers.indexOf(header))}${row + 1}`;
};

const WRONG = {
  'Level Standar': 7,
  'Level Nyata': 'dua',
  Bentuk: 'Coaching (pembimbingan)',
  Lingkup: 'Daerah',
  Jumlah: 2.5,
  'Tanggal Mulai': 46112,
  'Tanggal Selesai': 46082,
  'Hari Efektif': 3,
  Anggaran: -5,
  'Sumber Dana': 'Sendiri',
} as const;

async function filled(): Promise<Simulator> {
  const simulator = await openAddin();
  addForm(simulator);
  await adopt(simulator);
  fillForm(simulator, 'Formulir', 8, WRONG);
  const levels = { 'Level Standar': 4, 'Level Nyata': 3 };
  fillForm(simulator, 'Formulir', 9, { ...COACHING, ...levels, Jumlah: 1, 'Hari Efektif': 0 });
  const used = simulator.workbook.worksheets.getItem('Formulir').getUsedRange().values;
  const put = (label: string, value: string) => {
    const row = used.findIndex((cells) => cells.includes(label));
    const cell = simulator.workbook.worksheets
      .getItem('Formulir')
      .getCell(row, (used[row]?.indexOf(label) ?? 0) + 1);
    cell.values = [[value]];
    return cell.address.slice(cell.address.indexOf('!') + 1);
  };
  put('NIP:', '19840101');
  put('Status:', 'Honorer');
  await simulator.settle();
  return simulator;
}

test('every coloured cell has a finding, and wrong and blank cells are coloured', async () => {
  const simulator = await filled();
  const rules = rulesOf(simulator, 'Formulir');
  for (const { formula } of rules) {
    expect(formula).not.toMatch(/BANGKOM\.|tbl\w+\[/);
    expect(formula.length).toBeLessThanOrEqual(255);
  }
  const { blank, wrong } = await coloured(simulator, 'Formulir');
  const { problems } = await check(simulator);
  const told = new Set(
    problems.filter(({ sheet }) => sheet === 'Formulir').map(({ cell }) => cell ?? ''),
  );
  expect([...blank, ...wrong].filter((cell) => !told.has(cell))).toEqual([]);
  const typed = Object.keys(WRONG)
    .filter((header) => !['Bentuk', 'Tanggal Mulai', 'Hari Efektif'].includes(header))
    .map((header) => cellOf(simulator, 8, header));
  expect(wrong).toEqual(expect.arrayContaining([...typed, 'E10']));
  // 0 days is as good as blank (domain 1.8): neither coloured nor told.
  const zero = cellOf(simulator, 9, 'Hari Efektif');
  expect([wrong.includes(zero), told.has(zero)]).toEqual([false, false]);
  expect(blank).toContain(cellOf(simulator, 8, 'Kompetensi'));
  // Level Standar is there instead of the statement.
  expect(blank).not.toContain('C10');
  // A row that holds nothing but its number asks for nothing.
  expect([...blank, ...wrong].filter((cell) => /\D11$/.test(cell))).toEqual([]);
  // What is wrong and is mended loses its colour.
  fillForm(simulator, 'Formulir', 8, { 'Level Standar': 4, 'Level Nyata': 3, Kompetensi: 'X' });
  await simulator.settle();
  const after = await coloured(simulator, 'Formulir');
  expect(after.wrong).not.toContain(cellOf(simulator, 8, 'Level Standar'));
  expect(after.blank).not.toContain(cellOf(simulator, 8, 'Kompetensi'));
  simulator.close();
});

test('put on once; kept in copies to send without our names; gone with the form and the add-in', async () => {
  const simulator = await openAddin();
  addForm(simulator);
  const sheet = simulator.workbook.worksheets.getItem('Formulir');
  const { custom } = sheet.getRange('B9:C40').conditionalFormats.add('Custom');
  custom.rule.formula = '=$B9="saya"';
  custom.format.fill.color = '#00FF00';
  const formats = (name: string) =>
    simulator.workbook.toContent().sheets.find((each) => each.name === name)?.conditionalFormats;
  const before = formats('Formulir');
  await adopt(simulator);
  const adopted = rulesOf(simulator, 'Formulir');
  expect(adopted.length).toBeGreaterThan(20);
  expect((await adopt(simulator)).forms).toMatchObject([{ hasChanged: false }]);
  expect(rulesOf(simulator, 'Formulir')).toEqual(adopted);

  await simulator.evaluate(() => Bangkom.prepareToSend());
  const sent = rulesOf(simulator, 'Formulir (kirim)');
  expect(sent).toEqual(adopted.filter(({ formula }) => !formula.includes('Bangkom_')));
  expect(rulesOf(simulator, 'Formulir')).toEqual(adopted);

  await simulator.evaluate(() => Bangkom.releaseForm({ confirmed: true }));
  expect(formats('Formulir')).toEqual(before);
  await adopt(simulator);
  await simulator.evaluate(() => Bangkom.detachWorkbook({ confirmed: true }));
  expect(formats('Formulir')).toEqual(before);
  simulator.close();
});

test('saved and opened again, the rules are still known as ours', async () => {
  const first = await openAddin();
  addForm(first);
  await adopt(first);
  const rules = rulesOf(first, 'Formulir');
  const { bytes } = await first.save();
  first.close();
  const second = await openAddin({ file: bytes });
  expect(rulesOf(second, 'Formulir')).toEqual(rules);
  expect((await adopt(second)).forms).toMatchObject([{ hasChanged: false }]);
  await second.evaluate(() => Bangkom.releaseForm({ confirmed: true }));
  expect(rulesOf(second, 'Formulir')).toEqual([]);
  second.close();
});

test('the plan: coloured cells have findings, and new rows are coloured too', async () => {
  const simulator = await openAddin();
  addForm(simulator);
  await simulator.evaluate((tanggal) => Bangkom.collectForms({ tanggal }), TANGGAL);
  for (const [header, value] of Object.entries({ ...WRONG, NIP: '19840101' })) {
    tableCell(simulator, 'tblRencana', 0, header).values = [[value]];
  }
  await simulator.settle();
  const { blank, wrong } = await coloured(simulator, 'Rencana', 4);
  const { problems } = await check(simulator);
  const told = new Set(
    problems.filter(({ sheet }) => sheet === 'Rencana').map(({ cell }) => cell ?? ''),
  );
  expect([...blank, ...wrong].filter((cell) => !told.has(cell))).toEqual([]);
  expect(wrong.length).toBeGreaterThanOrEqual(8);
  expect(blank.filter((cell) => cell.endsWith('5')).length).toBeGreaterThan(5);
  simulator.close();
});
