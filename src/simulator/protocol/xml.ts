// A read-only view of an XML document by element names without namespace prefixes.
import { XMLParser } from 'fast-xml-parser';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
});

export class XmlElement {
  constructor(private readonly value: unknown) {}

  /** @throws Error If the text is not well-formed. */
  static parse(text: string): XmlElement {
    return new XmlElement(parser.parse(text, true));
  }

  /** The first child of that name along each step of `path`; an empty element if there is none. */
  child(...path: string[]): XmlElement {
    return path.reduce<XmlElement>((at, name) => at.children(name)[0] ?? NOTHING, this);
  }

  children(name: string): XmlElement[] {
    const member = this.#member(name);
    if (member === undefined) return [];
    return (Array.isArray(member) ? member : [member]).map((value) => new XmlElement(value));
  }

  attribute(name: string): string | undefined {
    const value = this.#member(`@${name}`);
    return typeof value === 'string' ? value : undefined;
  }

  get text(): string {
    const text = typeof this.value === 'string' ? this.value : this.#member('#text');
    return typeof text === 'string' ? text : '';
  }

  get exists(): boolean {
    return this.value !== undefined;
  }

  #member(name: string): unknown {
    return typeof this.value === 'object' && this.value !== null
      ? Reflect.get(this.value, name)
      : undefined;
  }
}

const NOTHING = new XmlElement(undefined);
