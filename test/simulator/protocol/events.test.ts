// Events of the workbook, as the handlers of an add-in get them from the genuine library.
import { Addin } from '../../../src/simulator/headless/addin';
import { AddinPackage } from '../../../src/simulator/headless/addin-package';
import { Host } from '../../../src/simulator/protocol/host';
import { expectSoon } from '../../expect-soon';
import { TinyWorkbook } from '../fixtures/tiny-workbook';

const fixture = new AddinPackage('test/simulator/fixtures/addin');

describe('events', () => {
  let workbook: TinyWorkbook;
  let host: Host;
  let addin: Addin;
  beforeEach(async () => {
    workbook = new TinyWorkbook();
    host = new Host(workbook);
    addin = await Addin.open(fixture, host);
  });
  afterEach(() => addin.close());

  test('reach the handler with the range, until it is removed', async () => {
    await addin.evaluate(async () => {
      const seen: unknown[] = [];
      const page = globalThis as unknown as { seen: unknown[]; remove: () => Promise<void> };
      page.seen = seen;
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        const handler = sheet.onChanged.add(async (event) => {
          await Excel.run(async (context) => {
            const range = event.getRange(context);
            range.load('values');
            await context.sync();
            seen.push([event.type, event.changeType, event.address, range.values]);
          });
        });
        await context.sync();
        page.remove = () =>
          Excel.run(handler.context, async (same) => {
            handler.remove();
            await same.sync();
          });
      });
    });
    workbook.worksheets.getItem('Data').getRange('B2').values = [['by hand']];
    const seen = () => addin.evaluate(() => (globalThis as unknown as { seen: unknown }).seen);
    await expectSoon(seen, [['WorksheetChanged', 'RangeEdited', 'B2', [['by hand']]]]);
    await addin.evaluate(() => (globalThis as unknown as { remove: () => Promise<void> }).remove());
    workbook.worksheets.getItem('Data').getRange('B3').values = [['unseen']];
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await seen()).toHaveLength(1);
  });

  test('of the collection are told of every sheet, on every page', async () => {
    const other = await Addin.open(fixture, host);
    try {
      await other.evaluate(() =>
        Excel.run(async (context) => {
          const page = globalThis as unknown as { addresses: string[] };
          page.addresses = [];
          context.workbook.worksheets.onChanged.add((event) => {
            page.addresses.push(event.address);
            return Promise.resolve();
          });
          await context.sync();
        }),
      );
      await addin.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Data').getRange('C3').values = [[1]];
          await context.sync();
        }),
      );
      await expectSoon(
        () => other.evaluate(() => (globalThis as unknown as { addresses: string[] }).addresses),
        ['C3'],
      );
    } finally {
      other.close();
    }
  });

  test('that the host does not tell are refused', async () => {
    const failing = addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onColumnSorted.add(() => Promise.resolve());
        await context.sync();
      }),
    );
    await expect(failing).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(host.limitations).toEqual(['WorksheetCollection.onColumnSorted']);
  });
});
