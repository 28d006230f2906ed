// The manifest, checked offline: Excel refuses a wrong one without saying why.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { openAddin } from './addin';

const root = path.join(__dirname, '..');
const text = readFileSync(path.join(root, 'manifest.xml'), 'utf8');

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

type Parsed = Record<string, unknown>;

function toElement(node: Parsed): Element {
  const name = Object.keys(node).find((key) => key !== ':@') ?? '';
  const content = (Array.isArray(node[name]) ? node[name] : []) as Parsed[];
  return {
    name,
    attributes: (node[':@'] ?? {}) as Record<string, string>,
    children: content.filter((child) => !('#text' in child)).map(toElement),
    text: content.map((child) => child['#text'] ?? '').join(''),
  };
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  ignoreDeclaration: true,
});
const [officeApp] = (parser.parse(text, true) as Parsed[]).map(toElement);
if (!officeApp) throw new Error('manifest.xml has no root element');

function* descendants(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* descendants(child);
}
const all = [...descendants(officeApp)];
const named = (name: string) => all.filter((element) => element.name === name);
const only = (name: string): Element => {
  const [element, ...others] = named(name);
  if (!element || others.length > 0) throw new Error(`expected one <${name}>`);
  return element;
};

/** Order of children that Office's schema demands, for each element that we use. */
const ORDER: Record<string, string[]> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'Dictionary',
    'VersionOverrides',
  ],
  VersionOverrides: [
    'Description',
    'Requirements',
    'Hosts',
    'Resources',
    'WebApplicationInfo',
    'EquivalentAddins',
  ],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor', 'MobileFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  ExtensionPoint: ['Script', 'Page', 'Metadata', 'Namespace', 'CustomTab'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName', 'Title'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

const resources = new Map(
  [...named('bt:Image'), ...named('bt:Url'), ...named('bt:String')].flatMap((element) =>
    element.attributes.id === undefined
      ? []
      : [[element.attributes.id, element.attributes.DefaultValue ?? '']],
  ),
);
const used = all.flatMap((element) => element.attributes.resid ?? []);

describe('manifest.xml', () => {
  it.each(Object.keys(ORDER))(
    'has the children of every <%s> in the order of the schema',
    (name) => {
      for (const element of named(name)) {
        const positions = element.children.map((child) => {
          const position = ORDER[name]?.indexOf(child.name) ?? -1;
          expect({ child: child.name, known: position >= 0 }).toEqual({
            child: child.name,
            known: true,
          });
          return position;
        });
        expect(positions).toEqual([...positions].sort((a, b) => a - b));
      }
    },
  );

  it('resolves every resid, uses every resource, and keeps ids within 32 characters', () => {
    expect([...new Set(used)].sort()).toEqual([...resources.keys()].sort());
    expect([...resources.keys()].filter((id) => id.length > 32)).toEqual([]);
  });

  it('keeps strings within the lengths that Office shows', () => {
    const lengths = (parent: string) =>
      only(parent).children.map((child) => child.attributes.DefaultValue?.length ?? 0);
    expect(Math.max(...lengths('bt:ShortStrings'))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths('bt:LongStrings'))).toBeLessThanOrEqual(250);
    expect(only('DisplayName').attributes.DefaultValue?.length).toBeLessThanOrEqual(125);
  });

  it('asks for https everywhere', () => {
    const addresses = all.flatMap((element) =>
      Object.entries(element.attributes).flatMap(([key, value]) =>
        key === 'DefaultValue' && value.includes('://') ? [value] : [],
      ),
    );
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
  });

  it('names icon files that exist in their size', () => {
    const images = named('bt:Image').flatMap(({ attributes }) =>
      attributes.resid === undefined
        ? []
        : [{ url: resources.get(attributes.resid) ?? '', size: Number(attributes.size) }],
    );
    images.push({ url: only('IconUrl').attributes.DefaultValue ?? '', size: 32 });
    images.push({ url: only('HighResolutionIconUrl').attributes.DefaultValue ?? '', size: 64 });
    for (const { url, size } of images) {
      const png = readFileSync(path.join(root, new URL(url).pathname));
      expect({ url, width: png.readUInt32BE(16), height: png.readUInt32BE(20) }).toEqual({
        url,
        width: size,
        height: size,
      });
    }
  });

  it('gives pane, functions, commands and runtime one page', () => {
    const page = only('Runtime').attributes.resid;
    const places = [only('FunctionFile'), ...named('Script'), ...named('Page'), ...named('Action')];
    const pages = places
      .flatMap((place) => [place, ...place.children])
      .flatMap((element) => element.attributes.resid ?? []);
    expect(new Set(pages)).toEqual(new Set([page]));
    expect(only('DefaultSettings').children[0]?.attributes.DefaultValue).toBe(
      resources.get(page ?? ''),
    );
  });

  it('associates each FunctionName when the page has loaded', async () => {
    const simulator = await openAddin();
    const associated = await simulator.evaluate(() => {
      // Where the genuine library keeps what the page has associated, in upper case.
      const { actions } = Office as unknown as {
        actions: { _association: { mappings: Record<string, unknown> } };
      };
      return Object.keys(actions._association.mappings);
    });
    simulator.close();
    const names = named('FunctionName').map((element) => element.text);
    expect(names).toEqual(['siapkanBukuKerja', 'buatVerifikasi', 'bekukanKeNilai']);
    expect(associated).toEqual(expect.arrayContaining(names.map((name) => name.toUpperCase())));
  });

  it('asks for ExcelApi 1.9 only, so that older Excel may still open the pane', () => {
    const sets = named('Set').map(({ attributes }) => [attributes.Name, attributes.MinVersion]);
    expect(sets).toEqual([['ExcelApi', '1.9']]);
  });

  it('has no namespace: the functions carry BANGKOM. in their own names', () => {
    expect(named('Namespace')).toEqual([]);
  });

  it('speaks Indonesian by default', () => {
    expect(only('DefaultLocale').text).toBe('id-ID');
  });

  it('gets its version from package.json when it is built', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    const built = readFileSync(path.join(root, 'dist-dev', 'addin', 'manifest.xml'), 'utf8');
    expect(built).toBe(text.replace(/<Version>[^<]*</, `<Version>${version}.0<`));
  });
});
