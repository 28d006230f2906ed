// Custom functions through the genuine library: arguments in, results and errors out, and their pace.
import { Addin } from '../../../src/simulator/headless/addin';
import { AddinPackage } from '../../../src/simulator/headless/addin-package';
import { Host } from '../../../src/simulator/protocol/host';
import type {
  CustomFunctionResult,
  FunctionArgument,
} from '../../../src/simulator/protocol/host-object';
import { TinyWorkbook } from '../fixtures/tiny-workbook';

const fixture = new AddinPackage('test/simulator/fixtures/addin');

describe('custom functions', () => {
  const workbook = new TinyWorkbook();
  const host = new Host(workbook, { patience: 300 });
  let addin: Addin;
  beforeAll(async () => {
    addin = await Addin.open(fixture, host);
  });
  afterAll(() => addin.close());

  const call = async (name: string, ...args: FunctionArgument[]): Promise<CustomFunctionResult> => {
    const [result] = await addin.frame.functions.invoke([{ name, args, address: 'Data!B2' }]);
    if (!result) throw new Error('no result');
    return result;
  };

  test('are known from functions.json', () => {
    expect(addin.frame.functions.metadata.map(({ id }) => id)).toContain('FIXTURE.ADD');
  });

  test('give values, at once or later; what is left out is null', async () => {
    expect(await call('FIXTURE.ADD', 2, 3)).toEqual({ ok: true, value: 5 });
    expect(await call('fixture.add', 2, null)).toEqual({ ok: true, value: 2 });
    expect(await call('FIXTURE.LATER', 'text')).toEqual({ ok: true, value: 'text' });
    expect(await call('FIXTURE.ADDRESS')).toEqual({ ok: true, value: 'Data!B2' });
  });

  test('take ranges as rows, and a repeating parameter as one list', async () => {
    const result = await call('FIXTURE.ARGUMENTS', [1, 'a', true, null, [[1], ['b']]]);
    expect(result).toEqual({ ok: true, value: '[[1,"a",true,null,[[1],["b"]]]]' });
  });

  test('give arrays, with errors inside', async () => {
    expect(await call('FIXTURE.GRID')).toEqual({
      ok: true,
      value: [
        [1, 'two', true],
        [null, { error: '#N/A', message: 'absent' }, 6],
      ],
    });
  });

  test.each([
    ['#VALUE!', { ok: false, error: '#VALUE!', message: 'told to the user' }],
    ['#N/A', { ok: false, error: '#N/A', message: 'told to the user' }],
    ['#DIV/0!', { ok: false, error: '#DIV/0!' }],
    ['#NUM!', { ok: false, error: '#NUM!' }],
    ['nan', { ok: false, error: '#NUM!' }],
    ['throw', { ok: false, error: '#VALUE!' }],
  ])('end in an error cell: %s', async (kind, expected) => {
    expect(await call('FIXTURE.FAIL', kind)).toEqual(expected);
  });

  test('that the page has not associated are #VALUE!', async () => {
    expect(await call('FIXTURE.ABSENT')).toEqual({ ok: false, error: '#VALUE!' });
  });

  test('can be canceled', async () => {
    const cancel = new AbortController();
    const running = addin.frame.functions.invoke(
      [{ name: 'FIXTURE.NEVER', args: [], address: 'Data!A1' }],
      cancel.signal,
    );
    await call('FIXTURE.ADD', 1, 1);
    cancel.abort(new Error('the cell was changed'));
    await expect(running).rejects.toThrow('the cell was changed');
    await call('FIXTURE.ADD', 1, 1);
    const canceled = () => (globalThis as unknown as { canceled?: boolean }).canceled;
    expect(await addin.evaluate(canceled)).toBe(true);
  });

  test('that wait for the workbook do not block the request that waits for them', async () => {
    const sheet = workbook.worksheets.getItem('Data');
    sheet.rows[0] = [42];
    let result: CustomFunctionResult | undefined;
    workbook.calculate = async () => {
      workbook.calculate = () => Promise.resolve();
      result = await call('FIXTURE.ASKS');
    };
    const values = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Data').getRange('A1');
        range.load('values');
        await context.sync();
        return range.values;
      }),
    );
    expect(values).toEqual([[42]]);
    while (!result) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(result).toEqual({ ok: true, value: 42 });
  });

  test.each([1000, 20_000])('%d calls go in one message', async (count) => {
    host.resetStatistics();
    const calls = Array.from({ length: count }, (_, index) => ({
      name: 'FIXTURE.ADD',
      args: [index, 1],
      address: `Data!A${index + 1}`,
    }));
    const results = await addin.frame.functions.invoke(calls);
    expect(results).toHaveLength(count);
    expect(results[count - 1]).toEqual({ ok: true, value: count });
    expect(host.statistics).toMatchObject({ functionCalls: count, batches: 0 });
  });
});
