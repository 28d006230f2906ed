// What belongs to the host beside the workbook: faults, figures, settings, ribbon, pane, refusals.
import { Addin } from '../../../src/simulator/headless/addin';
import { AddinPackage } from '../../../src/simulator/headless/addin-package';
import { Host } from '../../../src/simulator/protocol/host';
import { EventKind } from '../../../src/simulator/protocol/host-object';
import type { RuntimeState } from '../../../src/simulator/protocol/services';
import { expectSoon } from '../../expect-soon';
import { TinyWorkbook } from '../fixtures/tiny-workbook';

const fixture = new AddinPackage('test/simulator/fixtures/addin');

/** Runs in the page: two sheets are added in one request. */
const addTwo = () =>
  Excel.run(async (context) => {
    context.workbook.worksheets.add('One');
    context.workbook.worksheets.add('Two');
    await context.sync();
  });

describe('the host', () => {
  let workbook: TinyWorkbook;
  let host: Host;
  let addin: Addin;
  beforeEach(async () => {
    workbook = new TinyWorkbook();
    host = new Host(workbook);
    addin = await Addin.open(fixture, host);
  });
  afterEach(() => addin.close());

  const sheetNames = () => workbook.worksheets.items.map(({ name }) => name);

  test.each([
    [5004, 'InvalidOperationInCellEditMode'],
    [5103, 'RequestPayloadSizeLimitExceeded'],
    [7000, 'AccessDenied'],
  ])('refuses a request with %d: %s', async (code, name) => {
    host.setFault((index) => (index === 0 ? { code } : undefined));
    await expect(addin.evaluate(addTwo)).rejects.toMatchObject({ code: name });
    expect(sheetNames()).toEqual(['Data']);
    await addin.evaluate(addTwo);
    expect(sheetNames()).toEqual(['Data', 'One', 'Two']);
  });

  test('refuses a request after half of its actions have run', async () => {
    host.setFault((index) => (index === 0 ? { code: 5001, afterActions: 'half' } : undefined));
    const addFour = () =>
      Excel.run(async (context) => {
        for (const name of ['1', '2', '3', '4']) context.workbook.worksheets.add(name);
        await context.sync();
      });
    await expect(addin.evaluate(addFour)).rejects.toMatchObject({ code: 'GeneralException' });
    // Half of six: the workbook, its sheets, and the first new sheet.
    expect(sheetNames()).toEqual(['Data', '1']);
  });

  test('refuses requests and answers of more than 5 MB, as Excel on the web does', async () => {
    const write = (characters: number) =>
      addin.evaluate(
        (count) =>
          Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem('Data').getRange('A1');
            range.values = [['x'.repeat(count)]];
            await context.sync();
          }),
        characters,
      );
    await write(4_900_000);
    await expect(write(5_100_000)).rejects.toMatchObject({
      code: 'RequestPayloadSizeLimitExceeded',
    });
    const sheet = workbook.worksheets.getItem('Data');
    sheet.rows[1] = ['x'.repeat(200_000)];
    const read = () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Data').getRange('A1:A2');
        range.load('values');
        await context.sync();
      });
    await expect(addin.evaluate(read)).rejects.toMatchObject({
      code: 'ResponsePayloadSizeLimitExceeded',
    });
  });

  test('counts the traffic', async () => {
    await addin.evaluate(addTwo);
    const { batches, actions, requestLength, responseLength, largestRequest, hostTime } =
      host.statistics;
    expect([batches, actions]).toEqual([1, 4]);
    expect(requestLength).toBeGreaterThan(300);
    expect(largestRequest).toBe(requestLength);
    expect(responseLength).toBeGreaterThan(100);
    expect(hostTime).toBeGreaterThan(0);
    host.resetStatistics();
    expect(host.statistics.batches).toBe(0);
  });

  test('announces what it does and nothing above', async () => {
    const supported = await addin.evaluate(() =>
      (
        [
          ['ExcelApi', '1.14'],
          ['ExcelApi', '1.15'],
          ['SharedRuntime', '1.1'],
          ['CustomFunctionsRuntime', '1.3'],
          ['CustomFunctionsRuntime', '1.4'],
          ['DialogApi', '1.1'],
        ] as const
      ).map(([name, version]) => Office.context.requirements.isSetSupported(name, version)),
    );
    expect(supported).toEqual([true, false, true, true, false, false]);
  });

  test('announces less, when told to', async () => {
    addin.close();
    const requirementSets = { ExcelApi: '1.9', SharedRuntime: '' };
    addin = await Addin.open(fixture, host, { requirementSets });
    const supported = await addin.evaluate(() =>
      (
        [
          ['ExcelApi', '1.9'],
          ['ExcelApi', '1.10'],
          ['SharedRuntime', '1.1'],
          ['CustomFunctionsRuntime', '1.3'],
        ] as const
      ).map(([name, version]) => Office.context.requirements.isSetSupported(name, version)),
    );
    expect(supported).toEqual([true, false, false, true]);
  });

  test('keeps the document settings', async () => {
    workbook.documentSettings = { greeting: '"hello"' };
    addin.close();
    addin = await Addin.open(fixture, host, { locale: 'id-ID' });
    const result = await addin.evaluate(async () => {
      const { settings } = Office.context.document;
      const before = settings.get('greeting') as unknown;
      settings.set('made', { by: 'the add-in' });
      settings.remove('greeting');
      await new Promise<void>((resolve, reject) => {
        settings.saveAsync(({ error }) => (error ? reject(new Error(error.message)) : resolve()));
      });
      return [before, Office.context.displayLanguage];
    });
    expect(result).toEqual(['hello', 'id-ID']);
    expect(workbook.documentSettings).toEqual({ made: '{"by":"the add-in"}' });
    workbook.documentSettings = { made: '"by hand"' };
    const refreshed = await addin.evaluate(
      () =>
        new Promise((resolve) => {
          const { settings } = Office.context.document;
          settings.refreshAsync(() => resolve(settings.get('made')));
        }),
    );
    expect(refreshed).toBe('by hand');
  });

  test('runs the action of a ribbon button until it is completed', async () => {
    await addin.invokeRibbon('write');
    expect(workbook.worksheets.getItem('Data').rows).toEqual([['Fixture.Write']]);
    await addin.invokeRibbon('write', 'Other.Button');
    expect(workbook.worksheets.getItem('Data').rows).toEqual([['Other.Button']]);
    await expect(addin.invokeRibbon('absent')).rejects.toThrow(
      'The add-in has no action "absent".',
    );
  });

  test('shows and hides the pane', async () => {
    const states: RuntimeState[] = [];
    addin.close();
    addin = await Addin.open(fixture, host, { onVisibilityChanged: (state) => states.push(state) });
    await addin.evaluate(async () => {
      const page = Object.assign(globalThis as unknown as { modes: string[] }, { modes: [] });
      await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
        page.modes.push(visibilityMode);
      });
      await Office.addin.hide();
      await Office.addin.showAsTaskpane();
    });
    expect(states).toEqual(['Background', 'Visible']);
    const modes = () => addin.evaluate(() => (globalThis as unknown as { modes: string[] }).modes);
    await expectSoon(modes, ['Hidden', 'Taskpane']);
  });

  test('tells of a new selection', async () => {
    await addin.evaluate(async () => {
      const page = Object.assign(globalThis as unknown as { told: number }, { told: 0 });
      await new Promise<void>((resolve) => {
        Office.context.document.addHandlerAsync(
          Office.EventType.DocumentSelectionChanged,
          () => page.told++,
          () => resolve(),
        );
      });
    });
    const told = () => addin.evaluate(() => (globalThis as unknown as { told: number }).told);
    workbook.emit({ kind: EventKind.worksheetSelectionChanged, targets: ['{1}'], args: {} });
    await expectSoon(told, 1);
  });

  test('refuses what it does not do, and notes it', async () => {
    const code = await addin.evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, ({ error }) =>
            resolve(error.code),
          );
        }),
    );
    expect(code).toBe(5000);
    expect(host.limitations).toEqual(['document method 64']);
  });
});

test.each([
  ['waits for a calculation, however long it takes', false, true],
  ['does not wait for ever for functions of the add-in', true, false],
])('the host %s', async (_, waits, isDoneAfterwards) => {
  const workbook = new TinyWorkbook();
  workbook.waits = waits;
  let isDone = false;
  workbook.calculate = async () => {
    for (let step = 0; step < 20; step++) await new Promise((resolve) => setTimeout(resolve, 5));
    isDone = true;
  };
  await new Host(workbook, { patience: 1 }).settle();
  expect(isDone).toBe(isDoneAfterwards);
});
