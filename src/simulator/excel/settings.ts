// What the add-in keeps in the workbook: settings, XML parts, and the document's properties.
import { HostObject, invalidArgument, itemNotFound } from '../protocol/host-object';
import { BOOK, BookObject } from './book';
import type { Book } from './book';

export class Setting extends BookObject {
  readonly hostType = 'Setting';
  readonly key: string;

  constructor(book: Book, key: string) {
    super(book);
    this.key = key;
  }

  override get hostKey(): string {
    return this.key;
  }

  get value(): unknown {
    const text = this[BOOK].settings.get(this.key);
    if (text === undefined) throw itemNotFound();
    return JSON.parse(text);
  }

  set value(value: unknown) {
    this[BOOK].settings.set(this.key, JSON.stringify(value));
  }

  delete(): void {
    this[BOOK].settings.delete(this.key);
  }
}

export class SettingCollection extends BookObject {
  readonly hostType = 'SettingCollection';

  get items(): Setting[] {
    return [...this[BOOK].settings.keys()].map((key) => new Setting(this[BOOK], key));
  }

  getCount(): number {
    return this[BOOK].settings.size;
  }

  /** Adds a setting or replaces its value. */
  add(key: string, value: unknown): Setting {
    const setting = new Setting(this[BOOK], key);
    setting.value = value;
    return setting;
  }

  getItem(key: string): Setting {
    const setting = this.getItemOrNullObject(key);
    if (!setting) throw itemNotFound();
    return setting;
  }

  getItemOrNullObject(key: string): Setting | null {
    return this[BOOK].settings.has(key) ? new Setting(this[BOOK], key) : null;
  }
}

export class DocumentProperties extends BookObject {
  readonly hostType = 'DocumentProperties';

  get title(): string {
    return this[BOOK].properties.title ?? '';
  }

  set title(title: string) {
    this[BOOK].properties.title = title;
  }

  get author(): string {
    return this[BOOK].properties.author ?? '';
  }

  set author(author: string) {
    this[BOOK].properties.author = author;
  }
}

export class CustomXmlPart extends HostObject {
  readonly hostType = 'CustomXmlPart';
  readonly id: string;
  readonly #parts: Map<string, string>;

  constructor(parts: Map<string, string>, id: string) {
    super();
    this.#parts = parts;
    this.id = id;
  }

  get namespaceUri(): string {
    return (
      /\sxmlns\s*=\s*["']([^"']*)["']/.exec(/<[^?!][^>]*>/.exec(this.getXml())?.[0] ?? '')?.[1] ??
      ''
    );
  }

  getXml(): string {
    const xml = this.#parts.get(this.id);
    if (xml === undefined) throw itemNotFound();
    return xml;
  }

  setXml(xml: string): void {
    this.#parts.set(this.id, xml);
  }

  delete(): void {
    this.#parts.delete(this.id);
  }
}

/** XML parts of one namespace. */
export class CustomXmlPartScopedCollection extends HostObject {
  readonly hostType = 'CustomXmlPartScopedCollection';
  readonly #find: () => CustomXmlPart[];

  constructor(find: () => CustomXmlPart[]) {
    super();
    this.#find = find;
  }

  get items(): CustomXmlPart[] {
    return this.#find();
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(id: string): CustomXmlPart {
    const part = this.getItemOrNullObject(id);
    if (!part) throw itemNotFound();
    return part;
  }

  getItemOrNullObject(id: string): CustomXmlPart | null {
    return this.items.find((part) => part.id === id) ?? null;
  }

  getOnlyItem(): CustomXmlPart {
    const part = this.getOnlyItemOrNullObject();
    if (!part) throw itemNotFound();
    return part;
  }

  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const { items } = this;
    return items.length === 1 ? (items[0] ?? null) : null;
  }
}

export class CustomXmlPartCollection extends BookObject {
  readonly hostType = 'CustomXmlPartCollection';
  readonly #parts = new Map<string, string>();

  get items(): CustomXmlPart[] {
    return [...this.#parts.keys()].map((id) => new CustomXmlPart(this.#parts, id));
  }

  getCount(): number {
    return this.#parts.size;
  }

  add(xml: string): CustomXmlPart {
    if (!/^\s*<[\s\S]*>\s*$/.test(xml)) throw invalidArgument();
    const id = this[BOOK].guid();
    this.#parts.set(id, xml);
    return new CustomXmlPart(this.#parts, id);
  }

  getItem(id: string): CustomXmlPart {
    const part = this.getItemOrNullObject(id);
    if (!part) throw itemNotFound();
    return part;
  }

  getItemOrNullObject(id: string): CustomXmlPart | null {
    return this.#parts.has(id) ? new CustomXmlPart(this.#parts, id) : null;
  }

  getByNamespace(namespaceUri: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(() =>
      this.items.filter((part) => part.namespaceUri === namespaceUri),
    );
  }
}
