// The texts that cells refer to by number. The list only grows, so that numbers in the file stay true.
import type { Package } from '../package';
import { escapeText, scanXml, unescapeXml } from '../xml';
import { decodeXstring, encodeXstring } from '../xstring';

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></sst>';

/** A text element's markup; blanks at the ends would be lost without the attribute. */
export function textElement(text: string): string {
  const encoded = escapeText(encodeXstring(text));
  return /^\s|\s$/.test(text) ? `<t xml:space="preserve">${encoded}</t>` : `<t>${encoded}</t>`;
}

export class SharedStrings {
  readonly #texts: string[] = [];
  /** Texts with formatted parts, which must not serve cells that want the plain text. */
  readonly #formatted = new Set<number>();
  #numbers: Map<string, number> | undefined;
  readonly #added: string[] = [];
  readonly #xml: string;

  /** @param xml the part's content, or null where there is none */
  constructor(xml: string | null) {
    this.#xml = xml ?? EMPTY;
    let text = '';
    let inText = false;
    let phonetic = false;
    scanXml(this.#xml, {
      open: (name) => {
        if (name === 'si') text = '';
        else if (name === 't') inText = !phonetic;
        else if (name === 'rPh') phonetic = true;
        else if (name === 'r') this.#formatted.add(this.#texts.length);
      },
      close: (name) => {
        if (name === 'si') this.#texts.push(decodeXstring(text));
        else if (name === 't') inText = false;
        else if (name === 'rPh') phonetic = false;
      },
      text: (start, end, cdata) => {
        if (!inText) return;
        const part = this.#xml.slice(start, end);
        text += cdata ? part : unescapeXml(part);
      },
    });
  }

  get hasFormattedText(): boolean {
    return this.#formatted.size > 0;
  }

  at(number: number): string | undefined {
    return this.#texts[number];
  }

  /** The number of a plain text, added if it is new. */
  number(text: string): number {
    if (this.#numbers === undefined) {
      const numbers = new Map<string, number>();
      this.#texts.forEach((known, index) => {
        if (!this.#formatted.has(index)) numbers.set(known, index);
      });
      this.#numbers = numbers;
    }
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#texts.push(text) - 1;
    this.#numbers.set(text, number);
    this.#added.push(`<si>${textElement(text)}</si>`);
    return number;
  }

  /** Writes the added texts into the package. */
  save(pack: Package, workbookPart: string): void {
    if (this.#added.length === 0) return;
    const head = this.#xml.replace(/<sst([^>]*?)\/>\s*$/, '<sst$1></sst>');
    const end = head.lastIndexOf('</sst>');
    // The counts in the head are optional, and wrong now.
    const start = head
      .slice(0, end)
      .replace(/<sst[^>]*>/, (tag) => tag.replace(/\s(?:count|uniqueCount)="\d*"/g, ''));
    const xml = `${start}${this.#added.join('')}</sst>`;
    const part = pack.relationships(workbookPart, 'sharedStrings')[0]?.target;
    if (part !== undefined && pack.has(part)) {
      pack.setText(part, xml);
      return;
    }
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';
    const added = pack.add('xl/sharedStrings#.xml', type, {
      name: 'sst',
      attributes: {},
      children: [],
    });
    pack.setText(added, xml);
    pack.relate(workbookPart, 'sharedStrings', added);
  }
}
