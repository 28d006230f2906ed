// What the host must know of each Office.js class, read off the genuine library's own proxy classes:
// so `load()` without names, `*` and nested names need no tables of ours.

export interface NavigationProperty {
  /** Its name on the wire. */
  readonly wire: string;
  /** The server's name of the class it leads to. */
  readonly type: string;
}

export interface ClassMetadata {
  /** Scalar properties: Office.js name → name on the wire. */
  readonly scalars: ReadonlyMap<string, string>;
  /** The scalar properties that an add-in may set, by Office.js name. */
  readonly writable: ReadonlySet<string>;
  /** Properties that lead to other objects, by Office.js name. */
  readonly navigation: ReadonlyMap<string, NavigationProperty>;
  /** Whether the client asks the host to keep objects of this class between requests. */
  readonly kept: boolean;
  /** Present for collections. Items without an indexer are addressed by their position. */
  readonly collection?: { readonly item: string; readonly indexed: boolean };
}

/** By the server's name of the class (`HostObject.hostType`). */
export type LibraryMetadata = ReadonlyMap<string, ClassMetadata>;

/** As much of a proxy object as is read here; its members carry the library's internal names. */
interface Proxy {
  readonly _className?: string;
  readonly _isCollection?: boolean;
  readonly _scalarPropertyNames?: string[];
  readonly _scalarPropertyOriginalNames?: string[];
  readonly _scalarPropertyUpdateable?: boolean[];
  readonly _navigationPropertyNames?: string[];
  readonly _KeepReference?: unknown;
  readonly _objectPath: {
    readonly objectPathInfo: { readonly ObjectPathType: number; readonly Name: string };
  };
  readonly items?: Proxy[];
  _handleResult(value: unknown): void;
}

type ProxyClass = new (context: unknown, path: unknown) => Proxy;

/** The namespaces that the library puts on `window`. */
export interface ClientLibrary {
  readonly Excel: Record<string, unknown>;
  readonly OfficeExtension: {
    readonly ClientObject: abstract new () => unknown;
    readonly ObjectPath: new (...args: unknown[]) => unknown;
  };
}

const INDEXER = 5;

/**
 * Reads the metadata of all Excel classes that the library knows. Navigation properties above the
 * requirement sets announced to the library are left out, as it refuses them itself.
 *
 * @param library The namespaces of a started library, of whatever realm.
 */
export function readMetadata({ Excel, OfficeExtension }: ClientLibrary): LibraryMetadata {
  const RequestContext = Excel['RequestContext'] as new () => unknown;
  const context = new RequestContext();
  const metadata = new Map<string, ClassMetadata>();
  let pathId = 1_000_000;
  for (const [name, candidate] of Object.entries(Excel)) {
    if (!isProxyClass(candidate, OfficeExtension.ClientObject)) continue;
    const info = { Id: pathId++, ObjectPathType: 1, Name: '' };
    const path = new OfficeExtension.ObjectPath(info, null, false, false, 1, 4);
    const proxy = new candidate(context, path);
    metadata.set(proxy._className ?? name, readClass(proxy));
  }
  return metadata;
}

function isProxyClass(
  candidate: unknown,
  base: abstract new () => unknown,
): candidate is ProxyClass {
  return typeof candidate === 'function' && candidate.prototype instanceof base;
}

function readClass(proxy: Proxy): ClassMetadata {
  const names = proxy._scalarPropertyNames ?? [];
  const wireNames = proxy._scalarPropertyOriginalNames ?? [];
  const updateable = proxy._scalarPropertyUpdateable ?? [];
  const collection = proxy._isCollection === true ? readCollection(proxy) : undefined;
  return {
    scalars: new Map(names.map((name, index) => [name, wireNames[index] ?? name])),
    writable: new Set(names.filter((_, index) => updateable[index] === true)),
    navigation: readNavigation(proxy),
    kept: typeof proxy._KeepReference === 'function',
    ...(collection && { collection }),
  };
}

function readNavigation(proxy: Proxy): Map<string, NavigationProperty> {
  const navigation = new Map<string, NavigationProperty>();
  for (const name of proxy._navigationPropertyNames ?? []) {
    const child = readMember(proxy, name);
    if (child?._className === undefined) continue;
    navigation.set(name, { wire: child._objectPath.objectPathInfo.Name, type: child._className });
  }
  return navigation;
}

/** Reading a member above the announced requirement sets throws in the library. */
function readMember(proxy: Proxy, name: string): Proxy | undefined {
  try {
    return Reflect.get(proxy, name) as Proxy | undefined;
  } catch {
    return undefined;
  }
}

/** Lets the collection build one item, and looks at how the library would address it. */
function readCollection(proxy: Proxy): { item: string; indexed: boolean } | undefined {
  proxy._handleResult({ _Items: [{ Id: 'any' }] });
  const item = proxy.items?.[0];
  if (item?._className === undefined) return undefined;
  const indexed = item._objectPath.objectPathInfo.ObjectPathType === INDEXER;
  return { item: item._className, indexed };
}
