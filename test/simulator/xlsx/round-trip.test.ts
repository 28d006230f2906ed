// What is written is what is read, for everything that the content models.
import fc from 'fast-check';
import { unzipSync, strFromU8 } from 'fflate';
import type { WorkbookContent } from '../../../src/simulator/excel/content';
import { readXlsx, writeXlsx } from '../../../src/simulator/xlsx';
import { cellAt, cells, OPTIONS, resolved, SAMPLE, sheet, workbook } from './sample';

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );

describe('a workbook that was never a file', () => {
  let bytes: Uint8Array;
  let read: WorkbookContent;
  beforeAll(async () => {
    ({ bytes } = await writeXlsx(null, SAMPLE, OPTIONS));
    read = await readXlsx(bytes, OPTIONS);
  });

  it('is read as it was written', () => {
    expect(resolved(read)).toEqual(resolved(SAMPLE));
  });

  it('does not change when it is saved unchanged', async () => {
    const again = await writeXlsx(bytes, read, OPTIONS);
    expect(partsOf(again.bytes)).toEqual(partsOf(bytes));
    expect(again.notCarried).toEqual([]);
  });

  it('holds formulas with the prefixes that Excel expects, and their last values', () => {
    const parts = partsOf(bytes);
    const plan = parts['xl/worksheets/sheet1.xml'] ?? '';
    const reference = parts['xl/worksheets/sheet2.xml'] ?? '';
    const book = parts['xl/workbook.xml'] ?? '';
    expect(plan).toContain(
      '<c r="D4" cm="1"><f t="array" ref="D4">_xldudf_BANGKOM_JP(tblRencana[[#This Row],[Bentuk]],tblRencana[[#This Row],[Jumlah]],"nasional")</f><v>6</v></c>',
    );
    expect(plan).toContain('<f>SUBTOTAL(109,tblRencana[Jumlah])</f><v>0.5</v>');
    expect(reference).toContain(
      '<f t="array" ref="A5:A7">_xlfn._xlws.SORT(A1:A3)</f><v>coaching</v>',
    );
    expect(reference).toContain('COUNTA(_xlfn.ANCHORARRAY(A5))');
    expect(reference).toContain(
      '_xlfn.LET(_xlpm.x,2,_xlpm.y,_xlpm.x*3,_xlfn.TEXTJOIN(",",TRUE,_xlpm.x,_xlpm.y))',
    );
    expect(reference).toContain('_xlfn.IFNA(_xlfn.XLOOKUP("x",A1:A3,B1:B3),"_xlfn.text")');
    expect(book).toContain(
      '_xlfn.LAMBDA(_xlpm.bentuk,_xlpm.jumlah,_xlop.lingkup,_xlfn.LET(_xlpm.n,_xlfn.XMATCH(_xlpm.bentuk,Acuan!$A$1:$A$3),IF(_xlfn.ISOMITTED(_xlpm.lingkup),INDEX(Acuan!$B$1:$B$3,_xlpm.n)*_xlpm.jumlah,0)))',
    );
    expect(book).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">Rencana!$1:$3<',
    );
    expect(parts['xl/styles.xml']).toContain('horizontal="centerContinuous"');
    expect(reference).toContain(
      '<sheetProtection sheet="1" autoFilter="0" objects="1" scenarios="1" formatColumns="0"/>',
    );
    expect(parts['xl/tables/table1.xml']).toContain('totalsRowFunction="sum"');
    expect(parts['xl/tables/table1.xml']).toContain('<calculatedColumnFormula array="1">_xldudf_');
  });
});

it('keeps dates of the 1904 system as serial numbers', async () => {
  const content = workbook([sheet('S', { cells: cells([[44560.5]]) })], { date1904: true });
  const { bytes } = await writeXlsx(null, content);
  expect(await readXlsx(bytes)).toMatchObject({ date1904: true });
  expect(cellAt(await readXlsx(bytes), 'S', 'A1')?.value).toBe(44560.5);
});

describe('changes to an opened workbook', () => {
  async function changed(
    change: (content: WorkbookContent) => void,
  ): Promise<{ read: WorkbookContent; wanted: WorkbookContent; parts: Record<string, string> }> {
    const { bytes } = await writeXlsx(null, SAMPLE, OPTIONS);
    const wanted = structuredClone(await readXlsx(bytes, OPTIONS));
    change(wanted);
    const saved = await writeXlsx(bytes, wanted, OPTIONS);
    return { read: await readXlsx(saved.bytes, OPTIONS), wanted, parts: partsOf(saved.bytes) };
  }
  const first = ({ sheets: [plan] }: WorkbookContent) => {
    if (plan === undefined) throw new Error('The sample has sheets.');
    return plan;
  };

  it('writes values, formulas and styles of single cells', async () => {
    const { read, wanted } = await changed((content) => {
      const plan = first(content);
      const fill = content.styles.push({ fill: '#ABCDEF', font: { bold: true } }) - 1;
      for (const cell of plan.cells) {
        if (cell.row === 3 && cell.column === 0) cell.value = '197001012000031001';
        if (cell.row === 3 && cell.column === 2) Object.assign(cell, { value: 7, style: fill });
        if (cell.row === 3 && cell.column === 3) cell.value = 14;
      }
      plan.cells.push({ row: 40, column: 30, value: 'baru' });
    });
    expect(resolved(read)).toEqual(resolved(wanted));
  });

  it('renames, moves, adds and deletes sheets', async () => {
    const { read, wanted, parts } = await changed((content) => {
      const [plan, reference, data] = content.sheets;
      if (plan === undefined || reference === undefined || data === undefined) throw new Error();
      plan.name = 'Rencana lama';
      plan.charts = [];
      for (const name of content.names) if (name.sheet === 'Rencana') name.sheet = 'Rencana lama';
      const added = sheet('Rencana', { cells: cells([['isi baru']]) });
      content.sheets = [reference, added, plan];
      content.activeSheet = 'Rencana';
    });
    const { sheets, ...rest } = resolved(read);
    expect({ sheets, ...rest }).toEqual(resolved(wanted));
    expect(parts['xl/worksheets/sheet3.xml']).toBeUndefined();
    expect(Object.keys(parts).filter((name) => name.startsWith('xl/charts/'))).toEqual([]);
  });

  it('changes tables, validations, conditional formats, layout, names, settings and charts', async () => {
    const { read, wanted } = await changed((content) => {
      const plan = first(content);
      const [table] = plan.tables;
      if (table !== undefined) {
        Object.assign(table, { range: 'A3:F5', showTotals: false, style: 'TableStyleLight1' });
        table.columns = [...table.columns, 'Catatan'];
      }
      plan.cells = plan.cells.filter(({ row }) => row !== 5);
      plan.tables.push({
        name: 'tblLain',
        range: 'J20:K22',
        showHeaders: true,
        showTotals: false,
        style: '',
        showBandedRows: false,
        showFilterButton: false,
        columns: ['a', 'b'],
      });
      plan.dataValidations.splice(0, 3);
      plan.conditionalFormats.reverse();
      plan.pageLayout = {
        ...plan.pageLayout,
        printArea: 'A1:F20',
        fitToHeight: 2,
        orientation: 'Portrait',
      };
      delete plan.pageLayout.footer;
      plan.merges = [];
      delete plan.frozen;
      delete plan.tabColor;
      plan.showGridlines = true;
      plan.columns = [{ column: 2, width: 75 }];
      plan.rows = [{ row: 3, height: 20 }];
      plan.hyperlinks = { C4: { address: 'https://lain.example/' } };
      plan.charts = plan.charts.slice(0, 1);
      content.names = content.names.slice(1);
      content.settings = { bangkom: '1' };
      content.properties = { title: 'Lain' };
      for (const item of content.sheets) {
        item.protected = !item.protected;
        delete item.allowed;
      }
    });
    expect(resolved(read)).toEqual(resolved(wanted));
  });
});

it('gives a formula that shows nothing the empty text, as Excel does', async () => {
  const blank = sheet('S', { cells: [{ row: 0, column: 0, formula: '=""' }] });
  const { bytes } = await writeXlsx(null, workbook([blank]));
  expect(partsOf(bytes)['xl/worksheets/sheet1.xml']).toContain(
    '<c r="A1" t="str"><f>""</f><v></v></c>',
  );
  expect(cellAt(await readXlsx(bytes), 'S', 'A1')).toMatchObject({ formula: '=""', value: '' });
});

it('keeps any value in any cell', async () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom(
        ' ',
        '\n',
        '\r',
        '\t',
        '_x000D_',
        '\u0000',
        '\u001f',
        '<',
        '&',
        '"',
        "'",
        '=',
        ']]>',
        'a',
      ),
    }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
    fc
      .constantFrom('#N/A', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!', '#DIV/0!')
      .map((error) => ({ error })),
  );
  const cell = fc.record({
    row: fc.constantFrom(0, 1, 7, 1048575),
    column: fc.constantFrom(0, 25, 26, 701, 702, 16383),
    value,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(cell, { selector: ({ row, column }) => `${row} ${column}` }),
      async (items) => {
        const { bytes } = await writeXlsx(null, workbook([sheet('S', { cells: items })]));
        const sorted = [...items].sort((a, b) => a.row - b.row || a.column - b.column);
        expect((await readXlsx(bytes)).sheets[0]?.cells).toEqual(sorted);
      },
    ),
    { numRuns: 60 },
  );
});
