// The host knows members by their Office.js names. This holds those names against what the library's
// live proxies really send: every property is set, every method called.
import { Addin } from '../../../src/simulator/headless/addin';
import { AddinPackage } from '../../../src/simulator/headless/addin-package';
import { Host } from '../../../src/simulator/protocol/host';
import { type ClientLibrary, readMetadata } from '../../../src/simulator/protocol/metadata';
import { camelName, writtenName } from '../../../src/simulator/protocol/names';
import { TinyWorkbook } from '../fixtures/tiny-workbook';

const fixture = new AddinPackage('test/simulator/fixtures/addin');

/** `[class, member, name on the wire]` */
type Sent = [string, string, string];

/** Runs in the page: sets or calls each member of fresh proxies and notes what they queue to be sent. */
function useMembers(classes: [string, string[]][], how: 'set' | 'call') {
  interface Action {
    ActionType: number;
    Name: string;
  }
  interface Context {
    _pendingRequest: { addAction(action: { actionInfo: Action }): void };
  }
  const library = globalThis as unknown as {
    OfficeExtension: { ObjectPath: new (...args: unknown[]) => unknown };
    Excel: Record<string, new (...args: unknown[]) => object>;
  };
  const sent: Sent[] = [];
  const refused: string[] = [];
  for (const [type, members] of classes) {
    const Class = library.Excel[type];
    if (!Class) continue;
    const context = new Excel.RequestContext();
    const actions: Action[] = [];
    (context as unknown as Context)._pendingRequest.addAction = ({ actionInfo }) => {
      actions.push(actionInfo);
    };
    const info = { Id: 1_000_000, ObjectPathType: 1, Name: '' };
    const path = new library.OfficeExtension.ObjectPath(info, null, false, false, 1, 4);
    const proxy = new Class(context, path);
    const names =
      how === 'set'
        ? members
        : Object.entries(Object.getOwnPropertyDescriptors(Class.prototype))
            .filter(([name, { value }]) => typeof value === 'function' && /^[a-z]/.test(name))
            .map(([name]) => name)
            .filter((name) => !/^(constructor|load|set|update|retrieve|toJSON)$/.test(name));
    for (const name of names) {
      actions.length = 0;
      try {
        if (how === 'set') Reflect.set(proxy, name, 'x', proxy);
        else {
          const method = Reflect.get(proxy, name) as (...args: unknown[]) => unknown;
          const result = method.call(proxy, 'x', 'x', 'x') as {
            _objectPath?: { objectPathInfo: { Name: string } };
          } | null;
          const wire = result?._objectPath?.objectPathInfo.Name;
          if (wire !== undefined) {
            sent.push([type, name, wire]);
            continue;
          }
        }
      } catch (error) {
        refused.push(`${type}.${name}: ${String(error)}`);
        continue;
      }
      const action = actions.find(({ ActionType }) => ActionType === (how === 'set' ? 4 : 3));
      sent.push([type, name, action?.Name ?? '']);
    }
  }
  return { sent, refused };
}

describe('the library that the host speaks to', () => {
  let addin: Addin;
  beforeAll(async () => {
    addin = await Addin.open(fixture, new Host(new TinyWorkbook()));
  });
  afterAll(() => addin.close());

  const metadata = () =>
    readMetadata({
      Excel: addin.page.get('Excel'),
      OfficeExtension: addin.page.get('OfficeExtension'),
    } as ClientLibrary);
  const writable = () =>
    [...metadata()].map(([type, entry]) => [type, [...entry.writable]] as [string, string[]]);

  test('tells its classes', () => {
    const classes = metadata();
    expect(classes.size).toBeGreaterThan(180);
    const worksheet = classes.get('Worksheet');
    expect(worksheet?.scalars.get('tabColor')).toBe('TabColor');
    expect(worksheet?.writable.has('tabColor')).toBe(true);
    expect(worksheet?.writable.has('id')).toBe(false);
    expect(worksheet?.navigation.get('tables')).toEqual({
      wire: 'Tables',
      type: 'TableCollection',
    });
    expect(classes.get('Range')?.kept).toBe(true);
    expect(classes.get('WorksheetCollection')?.collection).toEqual({
      item: 'Worksheet',
      indexed: true,
    });
    expect(classes.get('TableRowCollection')?.collection).toEqual({
      item: 'TableRow',
      indexed: false,
    });
  });

  test('sets every writable property under a name that the host translates back', async () => {
    const { sent, refused } = await addin.evaluate(useMembers, writable(), 'set');
    expect(refused).toEqual([]);
    expect(sent.length).toBeGreaterThan(400);
    expect(sent.filter(([type, name, wire]) => writtenName(type, wire) !== name)).toEqual([]);
    const renamed = sent.filter(([, name, wire]) => camelName(wire) !== name);
    expect(renamed.map(([type, name]) => `${type}.${name}`)).toEqual([
      'Worksheet.showGridlines',
      'Worksheet.showHeadings',
      'Style.textOrientation',
    ]);
  });

  test('calls every method under a name that the host translates back', async () => {
    const { sent } = await addin.evaluate(useMembers, writable(), 'call');
    // Client-side members send nothing; an indexer is sent without a name.
    const named = sent.filter(([, , wire]) => wire !== '');
    expect(named.length).toBeGreaterThan(600);
    // Worksheet functions (`workbook.functions`) are not part of the simulator.
    const others = named.filter(([type]) => type !== 'Functions');
    expect(others.filter(([, name, wire]) => camelName(wire) !== name)).toEqual([]);
  });
});
