// Answers `load`: turns the asked-for names into a tree and reads that tree off the objects.
import { generalException, HostObject, invalidArgument } from './host-object';
import type { Members } from './members';
import type { ClassMetadata, LibraryMetadata } from './metadata';
import { identityOf, type References } from './references';
import type { QueryInfo } from './wire';

/** Names to load, by name; below a navigation property the names to load there. */
type NameTree = Map<string, NameTree>;

const ALL = '*';
/** The client asks for these without meaning a property. */
const CLIENT_SIDE = new Set(['isNullObject', 'isNull']);

interface Page {
  top?: number | undefined;
  skip?: number | undefined;
}

export class Loader {
  /**
   * @param autoKeep Whether ranges inside the answer are to be kept (`AutoKeepReference`).
   * @param spelling The names in the answer: the wire's, or Office.js' own (`retrieve`).
   */
  constructor(
    private readonly metadata: LibraryMetadata,
    private readonly references: References,
    private readonly members: Members,
    private readonly autoKeep: boolean,
    private readonly spelling: 'wire' | 'camel' = 'wire',
  ) {}

  load(object: HostObject, query: QueryInfo): unknown {
    return this.#read(object, treeOf(query), { top: query.Top, skip: query.Skip });
  }

  #read(object: HostObject, tree: NameTree, page: Page = {}): unknown {
    const metadata = this.metadata.get(object.hostType);
    if (!metadata) throw this.members.refuse(object.hostType);
    return metadata.collection
      ? this.#readCollection(object, metadata, tree, page)
      : this.#readObject(object, metadata, tree);
  }

  #readCollection(object: HostObject, metadata: ClassMetadata, tree: NameTree, page: Page) {
    const own: NameTree = new Map();
    const ofItems: NameTree = new Map();
    for (const [name, below] of tree) {
      if (name === ALL) own.set(ALL, below);
      if (name === ALL || (name === 'items' && below.size === 0)) ofItems.set(ALL, below);
      else if (name === 'items') below.forEach((deeper, inner) => ofItems.set(inner, deeper));
      else if (metadata.scalars.has(name)) own.set(name, below);
      else ofItems.set(name, below);
    }
    const answer = own.size > 0 ? this.#readMembers(object, metadata, own) : {};
    if (ofItems.size > 0) {
      answer[this.spelling === 'wire' ? '_Items' : 'items'] = this.#readItems(
        object,
        metadata.collection?.indexed === true,
        ofItems,
        page,
      );
    }
    return answer;
  }

  #readItems(object: HostObject, indexed: boolean, tree: NameTree, { top, skip = 0 }: Page) {
    const items = this.members.read(object, 'items');
    if (!Array.isArray(items)) throw generalException(`simulator: ${object.hostType} has no items`);
    const end = top === undefined ? items.length : skip + top;
    return items.slice(skip, end).map((item: unknown, index) => {
      const answer = this.#readChild(item, tree);
      if (indexed || typeof answer !== 'object' || answer === null) return answer;
      return { ...answer, _Index: skip + index };
    });
  }

  #readObject(object: HostObject, metadata: ClassMetadata, tree: NameTree) {
    return {
      ...identityOf(object, this.references, this.metadata, this.members),
      ...this.#readMembers(object, metadata, tree),
    };
  }

  #readMembers(object: HostObject, metadata: ClassMetadata, tree: NameTree) {
    const answer: Record<string, unknown> = {};
    for (const [asked, below] of tree) {
      if (asked === ALL) {
        this.#readAllScalars(object, metadata, answer);
        continue;
      }
      if (CLIENT_SIDE.has(asked)) continue;
      const scalar = knownName(metadata.scalars, asked);
      if (scalar !== undefined) {
        const wire = metadata.scalars.get(scalar) ?? scalar;
        answer[this.#spell(scalar, wire)] = this.#readScalar(object, scalar);
        continue;
      }
      const name = knownName(metadata.navigation, asked);
      const navigation = name === undefined ? undefined : metadata.navigation.get(name);
      if (name === undefined || !navigation) {
        throw invalidArgument(`simulator: ${object.hostType} has no property '${asked}'`);
      }
      const child = this.members.read(object, name);
      const names = below.size > 0 ? below : new Map([[ALL, new Map<string, NameTree>()]]);
      answer[this.#spell(name, navigation.wire)] = this.#readChild(child, names);
    }
    return answer;
  }

  /** What the simulator lacks stays out: reading it is then an error in the client. */
  #readAllScalars(object: HostObject, metadata: ClassMetadata, answer: Record<string, unknown>) {
    for (const [name, wire] of metadata.scalars) {
      if (name.startsWith('_') || !this.members.has(object, name)) continue;
      answer[this.#spell(name, wire)] = this.#readScalar(object, name);
    }
  }

  #readScalar(object: HostObject, name: string): unknown {
    return this.members.read(object, name) ?? null;
  }

  #readChild(child: unknown, tree: NameTree): unknown {
    if (child === null || child === undefined) return null;
    if (!(child instanceof HostObject)) {
      throw generalException(`simulator: ${this.members.location} gave no object`);
    }
    if (this.autoKeep && this.metadata.get(child.hostType)?.kept === true) {
      this.references.keep(child);
    }
    return this.#read(child, tree);
  }

  #spell(camel: string, wire: string): string {
    return this.spelling === 'wire' ? wire : camel;
  }
}

/** Nothing asked for means all scalars. */
function treeOf({ Select = [], Expand = [] }: QueryInfo): NameTree {
  const tree: NameTree = new Map();
  for (const path of [...Select, ...Expand]) {
    let below = tree;
    for (const name of path.split(/[/.]/)) {
      const next = below.get(name) ?? new Map<string, NameTree>();
      below.set(name, next);
      below = next;
    }
  }
  if (tree.size === 0) tree.set(ALL, new Map());
  return tree;
}

/** Office takes names in any letter case. */
function knownName(names: ReadonlyMap<string, unknown>, asked: string): string | undefined {
  if (names.has(asked)) return asked;
  const lower = asked.toLowerCase();
  return [...names.keys()].find((name) => name.toLowerCase() === lower);
}
