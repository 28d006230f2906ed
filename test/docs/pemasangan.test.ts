// The two documented servers agree: nginx.conf and web.config give every file the same headers, caching
// and types. The real nginx stands in test/server; IIS runs on Windows only.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';

const read = (name: string): string =>
  readFileSync(path.join(__dirname, '..', '..', 'docs', 'pemasangan', name), 'utf8');

const nginx = read('nginx.conf');

/** The value that a map of nginx gives an address. */
function mapped(variable: string, address: string): string {
  const block = new RegExp(`map \\$uri \\$${variable} \\{([^}]*)\\}`).exec(nginx)?.[1] ?? '';
  let otherwise = '';
  for (const [, key = '', value = ''] of block.matchAll(/^\s*(\S+)\s+"([^"]*)";/gm)) {
    if (key === 'default') otherwise = value;
    else if (new RegExp(key.replace(/^~\*?/, ''), 'i').test(address)) return value;
  }
  return otherwise;
}

interface Header {
  readonly name: string;
  readonly value: string;
}

interface Part {
  readonly path?: string;
  readonly 'system.webServer': {
    readonly httpProtocol?: { readonly customHeaders: { readonly add: Header | Header[] } };
    readonly staticContent?: {
      readonly mimeMap?: { readonly fileExtension: string; readonly mimeType: string }[];
      readonly clientCache?: {
        readonly cacheControlMode: string;
        readonly cacheControlMaxAge?: string;
        readonly cacheControlCustom?: string;
      };
    };
  };
}

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
const { configuration } = parser.parse(read('web.config'), true) as {
  configuration: Part & { location: Part[] };
};

/** The parts of web.config that an address falls under, the whole folder first. */
const partsFor = (address: string): Part[] => [
  configuration,
  ...configuration.location.filter(
    (part) => address === `/${part.path}` || address.startsWith(`/${part.path}/`),
  ),
];

const addedBy = (part: Part): Header[] =>
  [part['system.webServer'].httpProtocol?.customHeaders.add ?? []].flat();

/** `365.00:00:00` in seconds. */
const seconds = (span: string): number => Number(span.split('.')[0]) * 24 * 60 * 60;

/** The directives of Cache-Control that IIS sends, sorted. */
function iisCache(address: string): string[] {
  const caches = partsFor(address).map(
    (part) => part['system.webServer'].staticContent?.clientCache,
  );
  const cache = caches.filter((each) => each !== undefined).at(-1);
  if (cache?.cacheControlMode !== 'UseMaxAge') return ['no-cache'];
  const age = `max-age=${seconds(cache.cacheControlMaxAge ?? '')}`;
  return [...(cache.cacheControlCustom ?? '').split(', '), age].sort();
}

const ADDRESSES = [
  '/taskpane.html',
  '/functions.json',
  '/manifest.xml',
  '/berkas.json',
  '/js/panel.0123.js',
  '/assets/icon-32.png',
  '/office-js/office.js',
];

it.each(ADDRESSES)('%s is kept as long, and may be read by the same', (address) => {
  expect(iisCache(address)).toEqual(mapped('bangkom_cache', address).split(', ').sort());
  const headers = partsFor(address).flatMap(addedBy);
  const origin = headers.find(({ name }) => name === 'Access-Control-Allow-Origin')?.value ?? '';
  expect(origin).toBe(mapped('bangkom_cors', address));
});

it('the headers of all files are the same', () => {
  const wanted = [...nginx.matchAll(/add_header (\S+) "([^"]*)"/g)].map(([, name, value]) => ({
    name,
    value,
  }));
  expect(wanted.length).toBeGreaterThan(2);
  expect(addedBy(configuration)).toEqual(wanted);
});

it('the types are the same', () => {
  const types = /types \{([^}]*)\}/.exec(nginx)?.[1] ?? '';
  const texts = /charset_types ([^;]*);/.exec(nginx)?.[1]?.split(' ') ?? [];
  const wanted = new Map(
    [...types.matchAll(/(\S+) (\w+);/g)].map(([, type = '', suffix = '']) => [
      `.${suffix}`,
      texts.includes(type) ? `${type}; charset=utf-8` : type,
    ]),
  );
  const { mimeMap = [] } = configuration['system.webServer'].staticContent ?? {};
  expect(mimeMap.length).toBeGreaterThan(4);
  // IIS knows those of pictures by itself.
  for (const { fileExtension, mimeType } of mimeMap) {
    expect([fileExtension, mimeType]).toEqual([fileExtension, wanted.get(fileExtension)]);
  }
});
