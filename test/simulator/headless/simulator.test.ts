// The whole simulator: a real workbook with its formula engine behind the genuine Office.js.
import { openSimulator, type Simulator } from '../../../src/simulator/headless';
import { expectSoon } from '../../expect-soon';

const addin = 'test/simulator/fixtures/addin';

interface Page {
  seen: unknown[];
}

describe('the simulator', () => {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await openSimulator({ addin });
  });
  afterAll(() => simulator.close());

  test('calculates what the add-in writes, and shows it to the add-in and to the test', async () => {
    const values = await simulator.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Data');
        sheet.getRange('A1:B2').values = [
          [1, 2],
          [3, 4],
        ];
        sheet.getRange('C1:C3').formulas = [['=SUM(A1:B2)'], ['=FIXTURE.ADD(A1,B2)'], ['=1/0']];
        const range = sheet.getRange('C1:C3');
        range.load('values,formulas,address,valueTypes');
        await context.sync();
        return [range.address, range.values, range.formulas, range.valueTypes];
      }),
    );
    expect(values).toEqual([
      'Data!C1:C3',
      [[10], [5], ['#DIV/0!']],
      [['=SUM(A1:B2)'], ['=FIXTURE.ADD(A1,B2)'], ['=1/0']],
      [['Double'], ['Double'], ['Error']],
    ]);
    const { worksheets } = simulator.workbook;
    expect(worksheets.getItem('Data').getRange('C1:C2').values).toEqual([[10], [5]]);
  });

  test('load() gives all that a range has, and nothing that the simulator lacks', async () => {
    const range = await simulator.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Data').getRange('A1');
        cell.load('*');
        await context.sync();
        return cell.toJSON() as unknown as Record<string, unknown>;
      }),
    );
    expect(range).toMatchObject({
      address: 'Data!A1',
      cellCount: 1,
      columnCount: 1,
      columnIndex: 0,
      formulas: [[1]],
      numberFormat: [['General']],
      rowIndex: 0,
      text: [['1']],
      values: [[1]],
    });
    expect(simulator.limitations).toEqual([]);
  });

  test('tables and names are made, loaded as collections and found again', async () => {
    const result = await simulator.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Tabel');
        sheet.getRange('A1:B3').values = [
          ['No', 'Nama'],
          [1, 'Satu'],
          [2, 'Dua'],
        ];
        const table = sheet.tables.add('A1:B3', true);
        table.name = 'tblCoba';
        table.rows.add(undefined, [[3, 'Tiga']]);
        context.workbook.names.add('Rentang', sheet.getRange('B2:B4'), 'a note');
        await context.sync();
        const { tables, names } = context.workbook;
        tables.load('items/name,items/columns/items/name,items/rows/items/values,items/rows/count');
        names.load('items/name,items/formula,items/comment');
        await context.sync();
        const [found] = tables.items;
        const [name] = names.items;
        if (!found || !name) throw new Error('nothing found');
        const body = found.getDataBodyRange();
        body.load('address');
        const row = found.rows.items[1]?.getRange();
        row?.load('address');
        const range = name.getRangeOrNullObject();
        range.load('address');
        await context.sync();
        return {
          table: found.name,
          columns: found.columns.items.map((column) => column.name),
          rows: found.rows.items.map(({ values }) => values),
          body: body.address,
          row: row?.address,
          name: [name.name, name.formula, name.comment, range.address],
        };
      }),
    );
    expect(result).toEqual({
      table: 'tblCoba',
      columns: ['No', 'Nama'],
      rows: [[[1, 'Satu']], [[2, 'Dua']], [[3, 'Tiga']]],
      body: 'Tabel!A2:B4',
      row: 'Tabel!A3:B3',
      name: ['Rentang', '=Tabel!$B$2:$B$4', 'a note', 'Tabel!B2:B4'],
    });
  });

  test('errors come as Excel tells them', async () => {
    const missing = simulator.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem('tblTiada').getRange().load('address');
        await context.sync();
      }),
    );
    await expect(missing).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'TableCollection.getItem' },
    });
    const twice = simulator.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add('Data');
        await context.sync();
      }),
    );
    await expect(twice).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
    const wrongSize = simulator.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Data').getRange('A1:B1').values = [[1, 2, 3]];
        await context.sync();
      }),
    );
    await expect(wrongSize).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('changes of sheets and tables are told to those who listen', async () => {
    await simulator.evaluate(() =>
      Excel.run(async (context) => {
        const { seen } = Object.assign(globalThis as unknown as Page, { seen: [] as unknown[] });
        const note = (event: { type: string; address: string }) => {
          seen.push([event.type, event.address]);
          return Promise.resolve();
        };
        context.workbook.worksheets.getItem('Tabel').onChanged.add(note);
        context.workbook.tables.getItem('tblCoba').onChanged.add(note);
        context.workbook.tables.onChanged.add(note);
        context.workbook.worksheets.getItem('Tabel').tables.onChanged.add(note);
        context.workbook.worksheets.onAdded.add((event) => {
          seen.push([event.type, event.source]);
          return Promise.resolve();
        });
        await context.sync();
      }),
    );
    simulator.workbook.worksheets.getItem('Tabel').getRange('B2').values = [['Lain']];
    simulator.workbook.worksheets.add('Baru');
    await simulator.settle();
    const seen = () => simulator.evaluate(() => (globalThis as unknown as Page).seen);
    await expectSoon(seen, [
      ['WorksheetChanged', 'B2'],
      ['TableChanged', 'B2'],
      ['TableChanged', 'B2'],
      ['TableChanged', 'B2'],
      ['WorksheetAdded', 'Local'],
    ]);
  });

  test('a ribbon button and a fault', async () => {
    await simulator.invokeRibbon('write');
    const { worksheets } = simulator.workbook;
    expect(worksheets.getItem('Data').getRange('A1').values).toEqual([['Fixture.Write']]);
    simulator.setFault(() => ({ code: 5004 }));
    const failing = simulator.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add('Never');
        await context.sync();
      }),
    );
    await expect(failing).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    simulator.setFault(undefined);
    expect(worksheets.items.map(({ name }) => name)).not.toContain('Never');
  });

  test('a saved workbook opens with its values, formulas, tables, names and settings', async () => {
    await simulator.evaluate(async () => {
      await Excel.run(async (context) => {
        context.workbook.settings.add('kept', { by: 'workbook' });
        await context.sync();
      });
      await new Promise<void>((resolve) => {
        const { settings } = Office.context.document;
        settings.refreshAsync(() => {
          settings.set('also', 1);
          settings.saveAsync(() => resolve());
        });
      });
    });
    const { bytes, notCarried } = await simulator.save();
    expect(notCarried).toEqual([]);
    const original = bytes.slice();
    const again = await openSimulator({ addin, file: bytes });
    try {
      const result = await again.evaluate(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('Data').getRange('C1:C3');
          range.load('values,formulas');
          const table = context.workbook.tables.getItem('tblCoba').getRange();
          table.load('address');
          const name = context.workbook.names.getItem('Rentang');
          name.load('formula,comment');
          const kept = context.workbook.settings.getItemOrNullObject('kept');
          kept.load('value');
          await context.sync();
          const also = Office.context.document.settings.get('also') as unknown;
          return [range.values, range.formulas, table.address, name.formula, kept.value, also];
        }),
      );
      expect(result).toEqual([
        [[9], ['#VALUE!'], ['#DIV/0!']],
        [['=SUM(A1:B2)'], ['=FIXTURE.ADD(A1,B2)'], ['=1/0']],
        'Tabel!A1:B4',
        '=Tabel!$B$2:$B$4',
        { by: 'workbook' },
        1,
      ]);
      again.workbook.worksheets.getItem('Data').getRange('A1').values = [[7]];
      await again.settle();
      expect(again.workbook.worksheets.getItem('Data').getRange('C1:C2').values).toEqual([
        [16],
        [11],
      ]);
      expect(bytes).toEqual(original);
    } finally {
      again.close();
    }
  });

  test('a file that is no workbook is refused', async () => {
    await expect(openSimulator({ addin, file: new Uint8Array([1, 2, 3]) })).rejects.toThrow();
  });

  test('many simulators live beside each other', async () => {
    const other = await openSimulator({ addin, blankCells: 'null', calculation: false });
    try {
      other.workbook.worksheets.add('Lain');
      const names = (which: Simulator) =>
        which.evaluate(() =>
          Excel.run(async (context) => {
            const { worksheets } = context.workbook;
            worksheets.load('items/name');
            await context.sync();
            return worksheets.items.map(({ name }) => name);
          }),
        );
      expect(await names(other)).toEqual(['Sheet1', 'Lain']);
      expect(await names(simulator)).toContain('Data');
    } finally {
      other.close();
    }
  });
});
