// Requests of the genuine library: what the add-in's author sees of loading, null objects, errors,
// events and references.
import { Addin } from '../../../src/simulator/headless/addin';
import { AddinPackage } from '../../../src/simulator/headless/addin-package';
import { Host } from '../../../src/simulator/protocol/host';
import { TinyWorkbook } from '../fixtures/tiny-workbook';

const fixture = new AddinPackage('test/simulator/fixtures/addin');

describe('requests of the genuine library', () => {
  let workbook: TinyWorkbook;
  let host: Host;
  let addin: Addin;
  beforeEach(async () => {
    workbook = new TinyWorkbook();
    host = new Host(workbook);
    addin = await Addin.open(fixture, host);
  });
  afterEach(() => addin.close());

  test('a collection gives its items, and an item is found again in a later request', async () => {
    const result = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets;
        sheets.add('Second');
        sheets.add('Third');
        sheets.load('items/name');
        const count = sheets.getCount();
        await context.sync();
        const all = sheets.items.length;
        const second = sheets.items[1];
        if (!second) throw new Error('no second sheet');
        second.name = 'Renamed';
        second.load();
        await context.sync();
        const page = context.workbook.worksheets;
        page.load({ select: 'name', top: 1, skip: 1 });
        await context.sync();
        const { value } = count;
        return [all, value, second.toJSON(), page.items.map((s) => s.name)];
      }),
    );
    expect(result).toEqual([
      3,
      3,
      { id: '{2}', name: 'Renamed', position: 1, showGridlines: true },
      ['Renamed'],
    ]);
    expect(workbook.worksheets.items.map(({ name }) => name)).toEqual(['Data', 'Renamed', 'Third']);
  });

  test('nested objects are loaded by path, in objects and in collections', async () => {
    const result = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const book = context.workbook;
        book.load('name,worksheets/items/name,worksheets/items/showGridlines');
        const range = book.worksheets.getItem('Data').getRange('B2');
        range.load({
          address: true,
          format: { fill: { color: true } },
          worksheet: { position: true },
        });
        await context.sync();
        return [
          book.name,
          book.worksheets.items.map((sheet) => [sheet.name, sheet.showGridlines]),
          range.address,
          range.format.fill.color,
          range.worksheet.position,
        ];
      }),
    );
    expect(result).toEqual(['Tiny', [['Data', true]], 'Data!B2', '#FFFFFF', 0]);
  });

  test('set() reaches nested objects; a property may be set under another wire name', async () => {
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        sheet.set({ showGridlines: false, name: 'Plan' });
        await context.sync();
      }),
    );
    expect(workbook.worksheets.items[0]).toMatchObject({ name: 'Plan', showGridlines: false });
  });

  test('what hangs below a null object is null, and writes to it are dropped', async () => {
    const result = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject('None');
        const range = sheet.getRange('A1');
        range.values = [[1]];
        range.load('values');
        sheet.load('name');
        await context.sync();
        const { isNullObject } = range;
        const first = [sheet.isNullObject, isNullObject];
        sheet.load('name');
        await context.sync();
        return [...first, sheet.isNullObject];
      }),
    );
    expect(result).toEqual([true, true, true]);
    expect(workbook.worksheets.items[0]?.rows).toEqual([]);
  });

  test('an error tells its code, place and statement; what was done before stays', async () => {
    const failing = addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets;
        sheets.add('Before');
        sheets.getItem('None').getRange('A1').values = [[1]];
        sheets.add('After');
        await context.sync();
      }),
    );
    await expect(failing).rejects.toMatchObject({
      code: 'ItemNotFound',
      message: "The requested resource doesn't exist.",
      debugInfo: {
        errorLocation: 'WorksheetCollection.getItem',
        statement: expect.stringContaining('getItem') as unknown,
      },
    });
    expect(workbook.worksheets.items.map(({ name }) => name)).toEqual(['Data', 'Before']);
    expect(workbook.ended).toBe(1);
  });

  test('a member that the simulator lacks is refused by name and noted', async () => {
    const failing = addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Data').getRange('A1').clear();
        await context.sync();
      }),
    );
    await expect(failing).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: 'simulator: Range.clear is not available',
      debugInfo: { errorLocation: 'Range.clear' },
    });
    const writing = addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Data').position = 1;
        await context.sync();
      }),
    );
    await expect(writing).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(host.limitations).toEqual(['Range.clear', 'Worksheet.position (write)']);
  });

  test('a property that a class does not have is refused', async () => {
    const failing = addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Data').load('noSuchThing');
        await context.sync();
      }),
    );
    await expect(failing).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('an exception of the simulator itself is told as such, and reported', async () => {
    const faults: unknown[] = [];
    addin.close();
    host = new Host(workbook, { onFault: (error) => faults.push(error) });
    addin = await Addin.open(fixture, host);
    workbook.worksheets.getCount = () => {
      throw new RangeError('a mistake of ours');
    };
    const failing = addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getCount();
        await context.sync();
      }),
    );
    await expect(failing).rejects.toMatchObject({ code: 'GeneralException' });
    expect(faults).toEqual([new RangeError('a mistake of ours')]);
  });

  test('a big array comes in slices and is checked as a whole first', async () => {
    const write = (rows: number) =>
      addin.evaluate(
        (count) =>
          Excel.run(async (context) => {
            const range = context.workbook.worksheets
              .getItem('Data')
              .getRangeByIndexes(0, 0, 1000, 3);
            range.values = Array.from({ length: count }, (_, row) => [row, 'x', true]);
            await context.sync();
          }),
        rows,
      );
    await write(1000);
    const [sheet] = workbook.worksheets.items;
    expect(sheet?.rows).toHaveLength(1000);
    expect(sheet?.rows[999]).toEqual([999, 'x', true]);
    await expect(write(900)).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Range.rowCount' },
    });
  });

  test('a range is kept for the time of Excel.run, tracked ones longer', async () => {
    const result = await addin.evaluate(async () => {
      const kept = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Data').getRange('A1:A2');
        context.trackedObjects.add(range);
        await context.sync();
        range.values = [[1], [2]];
        await context.sync();
        return range;
      });
      await Excel.run(kept, async (context) => {
        kept.values = [[3], [4]];
        kept.load('values');
        await context.sync();
      });
      return kept.values;
    });
    expect(result).toEqual([[3], [4]]);
  });

  test('answers wait for the calculation; requests that only write do not', async () => {
    const sheet = workbook.worksheets.getItem('Data');
    workbook.calculate = async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      sheet.rows[0] = ['calculated'];
    };
    const result = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Data').getRange('A1');
        range.values = [['formula']];
        await context.sync();
        range.load('values');
        await context.sync();
        return range.values;
      }),
    );
    expect(result).toEqual([['calculated']]);
    expect(workbook.settled).toBe(1);
  });
});
