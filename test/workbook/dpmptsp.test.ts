// The seed's two example rows on their whole way: nothing of the user's form changes, and the
// activity that no table knows comes out as one to be looked at.
import { readFile } from 'node:fs/promises';
import { openAddin } from '../addin';
import { sample } from '../cli/headless';
import type { Simulator } from '../../src/simulator/headless';

/** The template's own cells: title, head and table. */
const FORM = 'A1:G14';

/** Everything of the form's cells that a user could see or lose. */
function look(simulator: Simulator) {
  const sheet = simulator.workbook.worksheets.getItem('Identifikasi');
  const range = sheet.getRange(FORM);
  const cells = range.values.flatMap((row, r) =>
    row.map((_, c) => {
      const { fill, font, horizontalAlignment, wrapText } = range.getCell(r, c).format;
      return [fill.color, font.bold, font.size, horizontalAlignment, wrapText];
    }),
  );
  const { values, formulas, numberFormat } = range;
  const widths = [0, 1, 2, 3, 4, 5, 6].map((column) => range.getColumn(column).format.columnWidth);
  return { values, formulas, numberFormat, cells, widths };
}

describe('template-dpmptsp.xlsx', () => {
  let simulator: Simulator;
  let before: ReturnType<typeof look>;
  beforeAll(async () => {
    simulator = await openAddin({ file: await readFile(sample('template-dpmptsp.xlsx')) });
    before = look(simulator);
    await simulator.evaluate(() => Bangkom.adoptForm());
    await simulator.settle();
  });
  afterAll(() => simulator.close());

  it('keeps every cell of the form when columns are added beside it', () => {
    expect(look(simulator)).toEqual(before);
    const header = simulator.workbook.worksheets.getItem('Identifikasi').getRange('H10:AZ10')
      .values[0];
    expect(header).toEqual(
      expect.arrayContaining(['Bentuk', 'Jalur', 'Lingkup', 'Jumlah', 'JP (hitung)']),
    );
  });

  it('changes nothing when it is adopted again', async () => {
    const sheet = () => simulator.workbook.worksheets.getItem('Identifikasi').getUsedRange();
    const { address, formulas } = sheet();
    const { forms } = await simulator.evaluate(() => Bangkom.adoptForm());
    await simulator.settle();
    expect(forms.map(({ hasChanged }) => hasChanged)).toEqual([false]);
    expect({ address: sheet().address, formulas: sheet().formulas }).toEqual({ address, formulas });
  });

  it('gives row 2 (Studi lapangan … - Klasikal) as PERLU TELAAH, with the reason', async () => {
    const { rows } = await simulator.evaluate(() => Bangkom.buildVerifikasi());
    await simulator.settle();
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatchObject({
      hasil: 'PERLU TELAAH',
      catatan: expect.stringContaining('V2.3'),
    });
    const table = simulator.workbook.tables.getItem('tblVerifikasi');
    const header = table.getHeaderRowRange().values[0] ?? [];
    const row = table.getDataBodyRange().values[1] ?? [];
    expect(row[header.indexOf('V2')]).toBe('PERLU TELAAH');
    expect(row[header.indexOf('Catatan')]).toContain('Studi lapangan');
  });
});
