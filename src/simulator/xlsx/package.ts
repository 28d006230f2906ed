// An opened package: parts by name, their relationships and content types. What nobody edits is
// given back byte for byte.
import { damaged, XlsxError } from './error';
import { childrenOf, decodeXml, element, formatXml, parseXml, type XmlElement } from './xml';
import { pack, unpack } from './zip';

export interface Relationship {
  id: string;
  /** The last word of the type's address: `worksheet`, `table`, `hyperlink`, … */
  type: string;
  /** A part's name, or an outside address. */
  target: string;
  external: boolean;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
/** Relationship types whose address does not begin like the others. */
const TYPES: Record<string, string> = {
  'core-properties':
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  webextension: 'http://schemas.microsoft.com/office/2011/relationships/webextension',
  webextensiontaskpanes:
    'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes',
};
const CONTENT_TYPES = '[Content_Types].xml';

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** `''` is the package itself. */
const relationshipsPart = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

function resolve(from: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folderOf(from) + target;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

export class Package {
  readonly #parts: Map<string, Uint8Array>;
  readonly #trees = new Map<string, XmlElement>();
  readonly #edited = new Set<string>();
  /** Part names differ only in case from one writer to the next. */
  readonly #names = new Map<string, string>();
  readonly #reachableAtFirst: Set<string>;

  constructor(parts: Map<string, Uint8Array>) {
    this.#parts = parts;
    for (const name of parts.keys()) this.#names.set(name.toLowerCase(), name);
    this.#reachableAtFirst = this.#reachable();
  }

  /** @throws XlsxError */
  static open(bytes: Uint8Array): Package {
    const parts = unpack(bytes);
    if (!parts.has(CONTENT_TYPES)) {
      throw new XlsxError('notAWorkbook', 'The file is a zip, but no workbook.');
    }
    return new Package(parts);
  }

  get names(): IterableIterator<string> {
    return this.#parts.keys();
  }

  has(part: string): boolean {
    return this.#names.has(part.toLowerCase());
  }

  text(part: string): string {
    const content = this.#parts.get(this.#names.get(part.toLowerCase()) ?? part);
    if (content === undefined) throw damaged(`The part ${part} is missing.`);
    return decodeXml(content);
  }

  /** To read; what {@link edit} gives may be changed. */
  tree(part: string): XmlElement {
    const name = this.#names.get(part.toLowerCase()) ?? part;
    let tree = this.#trees.get(name);
    if (tree === undefined) {
      tree = parseXml(this.text(name));
      this.#trees.set(name, tree);
    }
    return tree;
  }

  edit(part: string): XmlElement {
    const tree = this.tree(part);
    this.#edited.add(this.#names.get(part.toLowerCase()) ?? part);
    return tree;
  }

  set(part: string, tree: XmlElement): void {
    const name = this.#names.get(part.toLowerCase()) ?? part;
    this.#names.set(name.toLowerCase(), name);
    this.#parts.set(name, new Uint8Array());
    this.#trees.set(name, tree);
    this.#edited.add(name);
  }

  /** Puts new content in the place of a part's old one. */
  setText(part: string, text: string): void {
    const name = this.#names.get(part.toLowerCase()) ?? part;
    this.#parts.set(name, new TextEncoder().encode(text));
    this.#trees.delete(name);
    this.#edited.delete(name);
  }

  /** Adds a part with the first free number in the place of `#`, and returns its name. */
  add(pattern: string, contentType: string, tree: XmlElement): string {
    let number = 1;
    while (this.has(pattern.replace('#', String(number)))) number++;
    const name = pattern.replace('#', String(number));
    this.set(name, tree);
    this.edit(CONTENT_TYPES).children.push(
      element('Override', { PartName: `/${name}`, ContentType: contentType }),
    );
    return name;
  }

  contentType(part: string): string | undefined {
    const types = this.tree(CONTENT_TYPES);
    const path = `/${part}`.toLowerCase();
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    const entry =
      childrenOf(types, 'Override').find((t) => t.attributes.PartName?.toLowerCase() === path) ??
      childrenOf(types, 'Default').find((t) => t.attributes.Extension?.toLowerCase() === extension);
    return entry?.attributes.ContentType;
  }

  remove(part: string): void {
    const name = this.#names.get(part.toLowerCase());
    if (name === undefined) return;
    this.#parts.delete(name);
    this.#names.delete(name.toLowerCase());
    this.#edited.delete(name);
    const types = this.edit(CONTENT_TYPES);
    const path = `/${name}`.toLowerCase();
    types.children = types.children.filter(
      (node) =>
        typeof node === 'string' ||
        'raw' in node ||
        node.attributes.PartName?.toLowerCase() !== path,
    );
  }

  relationships(part: string, type?: string): Relationship[] {
    const rels = relationshipsPart(part);
    if (!this.has(rels)) return [];
    return childrenOf(this.tree(rels), 'Relationship')
      .map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => ({
        id: Id,
        type: Type.slice(Type.lastIndexOf('/') + 1),
        target: TargetMode === 'External' ? Target : resolve(part, Target),
        external: TargetMode === 'External',
      }))
      .filter((relationship) => type === undefined || relationship.type === type);
  }

  /** @returns the relationship's id */
  relate(part: string, type: string, target: string, external = false): string {
    const rels = relationshipsPart(part);
    if (!this.has(rels)) {
      const xmlns = 'http://schemas.openxmlformats.org/package/2006/relationships';
      this.set(rels, element('Relationships', { xmlns }));
    }
    const taken = new Set(this.relationships(part).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    this.edit(rels).children.push(
      element('Relationship', {
        Id: id,
        Type: TYPES[type] ?? OFFICE + type,
        Target: external ? target : `/${target}`,
        TargetMode: external ? 'External' : undefined,
      }),
    );
    return id;
  }

  unrelate(part: string, id: string): void {
    const rels = relationshipsPart(part);
    if (!this.has(rels)) return;
    const tree = this.edit(rels);
    tree.children = childrenOf(tree).filter(({ attributes }) => attributes.Id !== id);
  }

  #reachable(): Set<string> {
    const reached = new Set<string>();
    const queue = [''];
    for (let part = queue.pop(); part !== undefined; part = queue.pop()) {
      for (const { target, external } of this.relationships(part)) {
        const name = this.#names.get(target.toLowerCase());
        if (external || name === undefined || reached.has(name)) continue;
        reached.add(name);
        queue.push(name);
      }
    }
    return reached;
  }

  /** Drops the parts that were in use when the package was opened and are not any more. */
  removeOrphans(): void {
    const reachable = this.#reachable();
    for (const part of this.#reachableAtFirst) {
      if (reachable.has(part)) continue;
      this.remove(part);
      this.remove(relationshipsPart(part));
    }
  }

  toBytes(): Uint8Array {
    const encoder = new TextEncoder();
    const first: [string, Uint8Array][] = [];
    const rest: [string, Uint8Array][] = [];
    for (const [name, bytes] of this.#parts) {
      const tree = this.#edited.has(name) ? this.#trees.get(name) : undefined;
      const content = tree === undefined ? bytes : encoder.encode(formatXml(tree));
      (name === CONTENT_TYPES ? first : rest).push([name, content]);
    }
    return pack(new Map([...first, ...rest]));
  }
}
