// XML as this room needs it: a fast scanner for the cells of a sheet, and small trees for the rest.
// Document types are refused, so that no entity is ever expanded.
/* eslint-disable no-control-regex -- the characters that XML cannot hold are what it is about */
import { damaged } from './error';
import { lookUp } from './objects';

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}
/** Text is held decoded; `raw` stands for markup that is carried as it is. */
export type XmlNode = XmlElement | string | { readonly raw: string };

export const isElement = (node: XmlNode): node is XmlElement =>
  typeof node === 'object' && 'name' in node;

const DEPTH = 200;

export function decodeXml(bytes: Uint8Array): string {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.includes('<!DOCTYPE')) throw damaged('A part declares a document type.');
  return withoutPrefix(text);
}

/** Some writers name every element of the main namespace with a prefix (`x:row`). */
function withoutPrefix(text: string): string {
  const root =
    /^[^<]*(?:<[?!][^>]*>[^<]*)*<(\w+):(?:worksheet|workbook|styleSheet|sst|table|Types|Relationships)[\s>]/.exec(
      text,
    );
  const prefix = root?.[1];
  if (prefix === undefined) return text;
  return text
    .replaceAll(`<${prefix}:`, '<')
    .replaceAll(`</${prefix}:`, '</')
    .replace(`xmlns:${prefix}=`, 'xmlns=');
}

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, entity: string) => {
    if (!entity.startsWith('#')) {
      const character = lookUp(NAMED, entity);
      if (character === undefined) throw damaged(`Unknown entity ${whole}.`);
      return character;
    }
    const code = entity.startsWith('#x') ? parseInt(entity.slice(2), 16) : Number(entity.slice(1));
    if (code > 0x10ffff) throw damaged(`Unknown character ${whole}.`);
    return String.fromCodePoint(code);
  });
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};
const escapeWith = (pattern: RegExp) => (text: string) =>
  text.search(pattern) < 0 ? text : text.replace(pattern, (character) => ESCAPES[character] ?? '');

// What XML cannot hold at all is dropped.
export const escapeText = escapeWith(/[&<>\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g);
export const escapeAttribute = escapeWith(
  /[&<>"\n\r\t\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
);

/** The attributes that stand in `text` between two offsets. */
export function readAttributes(text: string, start: number, end: number): Record<string, string> {
  const attributes: Record<string, string> = {};
  let at = start;
  while (at < end) {
    const equals = text.indexOf('=', at);
    if (equals < 0 || equals >= end) {
      if (text.slice(at, end).trim() !== '') throw damaged('An attribute has no value.');
      break;
    }
    const name = text.slice(at, equals).trim();
    let open = equals + 1;
    while (text.charCodeAt(open) <= 32) open++;
    const quote = text.charAt(open);
    const close = quote === '"' || quote === "'" ? text.indexOf(quote, open + 1) : -1;
    if (close < 0 || close >= end) throw damaged(`The attribute ${name} is not quoted.`);
    if (name === '__proto__') throw damaged('An attribute has a forbidden name.');
    attributes[name] = unescapeXml(text.slice(open + 1, close));
    at = close + 1;
  }
  return attributes;
}

export interface XmlHandler {
  /** `from` is the offset of the tag's `<`; attributes stand between `attributesStart` and `attributesEnd`. */
  open(name: string, attributesStart: number, attributesEnd: number, from: number): void;
  /** `to` is the offset after the tag. Called for empty elements too. */
  close(name: string, to: number): void;
  text(start: number, end: number, cdata: boolean): void;
}

/** Walks through well-formed XML from tag to tag. @throws XlsxError 'damaged' */
export function scanXml(text: string, handler: XmlHandler): void {
  const stack: string[] = [];
  let at = 0;
  for (;;) {
    const from = text.indexOf('<', at);
    if (from < 0) break;
    if (from > at && stack.length > 0) handler.text(at, from, false);
    const next = text.charCodeAt(from + 1);
    if (next === 0x21 || next === 0x3f) {
      at = skipMarkup(text, from, stack.length > 0 ? handler : null);
      continue;
    }
    const end = tagEnd(text, from);
    if (next === 0x2f) {
      const name = text.slice(from + 2, end).trimEnd();
      if (stack.pop() !== name) throw damaged(`The tag ${name} is closed where it is not open.`);
      handler.close(name, end + 1);
    } else {
      const empty = text.charCodeAt(end - 1) === 0x2f;
      const attributesEnd = empty ? end - 1 : end;
      let nameEnd = from + 1;
      while (nameEnd < attributesEnd && text.charCodeAt(nameEnd) > 32) nameEnd++;
      const name = text.slice(from + 1, nameEnd);
      handler.open(name, nameEnd, attributesEnd, from);
      if (empty) handler.close(name, end + 1);
      else if (stack.push(name) > DEPTH) throw damaged('The XML is nested too deeply.');
    }
    at = end + 1;
  }
  if (stack.length > 0) throw damaged(`The tag ${stack.at(-1) ?? ''} is never closed.`);
}

/** The offset of the `>` that ends the tag at `from`: one inside quotes does not. */
function tagEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3e) return at;
    if (code === 0x22 || code === 0x27) {
      at = text.indexOf(code === 0x22 ? '"' : "'", at + 1);
      if (at < 0) break;
    }
  }
  throw damaged('A tag is never closed.');
}

function skipMarkup(text: string, from: number, handler: XmlHandler | null): number {
  const [opening, closing] = text.startsWith('<!--', from)
    ? ['<!--', '-->']
    : text.startsWith('<![CDATA[', from)
      ? ['<![CDATA[', ']]>']
      : ['<?', '?>'];
  const end = text.indexOf(closing, from + opening.length);
  if (end < 0) throw damaged('The XML ends too early.');
  if (closing === ']]>') handler?.text(from + opening.length, end, true);
  return end + closing.length;
}

/** The tree of a part. Blank text between elements is dropped, except where it is all an element holds. */
export function parseXml(text: string): XmlElement {
  const holder: XmlElement = { name: '', attributes: {}, children: [] };
  const stack = [holder];
  scanXml(text, {
    open(name, start, end) {
      const element = { name, attributes: readAttributes(text, start, end), children: [] };
      stack.at(-1)?.children.push(element);
      stack.push(element);
    },
    close() {
      const element = stack.pop();
      if (element?.children.some(isElement) === true) {
        element.children = element.children.filter(
          (child) => typeof child !== 'string' || child.trim() !== '',
        );
      }
    },
    text(start, end, cdata) {
      const content = text.slice(start, end);
      stack.at(-1)?.children.push(cdata ? content : unescapeXml(content));
    },
  });
  const root = holder.children.find(isElement);
  if (root === undefined) throw damaged('A part holds no XML.');
  return root;
}

function serialize(node: XmlNode, out: string[]): void {
  if (typeof node === 'string') {
    out.push(escapeText(node));
  } else if (!isElement(node)) {
    out.push(node.raw);
  } else {
    out.push('<', node.name);
    for (const [name, value] of Object.entries(node.attributes)) {
      out.push(' ', name, '="', escapeAttribute(value), '"');
    }
    if (node.children.length === 0) {
      out.push('/>');
    } else {
      out.push('>');
      for (const child of node.children) serialize(child, out);
      out.push('</', node.name, '>');
    }
  }
}

export function formatXml(root: XmlElement): string {
  const out = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  serialize(root, out);
  return out.join('');
}

/** The markup of one element, without the XML declaration. */
export function formatElement(element: XmlElement): string {
  const out: string[] = [];
  serialize(element, out);
  return out.join('');
}

type AttributeValue = string | number | boolean | undefined;

/** A new element: attributes that are undefined are left out, truth values become 1 and 0. */
export function element(
  name: string,
  attributes: Record<string, AttributeValue> = {},
  children: (XmlNode | undefined)[] = [],
): XmlElement {
  const given: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined)
      given[key] = typeof value === 'boolean' ? (value ? '1' : '0') : `${value}`;
  }
  return { name, attributes: given, children: children.filter((child) => child !== undefined) };
}

export const childrenOf = (parent: XmlElement | undefined, name?: string): XmlElement[] =>
  (parent?.children ?? [])
    .filter(isElement)
    .filter((child) => name === undefined || child.name === name);

export const childOf = (
  parent: XmlElement | undefined,
  ...path: string[]
): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((at, name) => childrenOf(at, name)[0], parent);

export const textOf = (node: XmlElement | undefined): string =>
  (node?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : isElement(child) ? textOf(child) : ''))
    .join('');

/** Every element below, the element itself included. */
export function* descendants(root: XmlElement): Generator<XmlElement> {
  yield root;
  for (const child of childrenOf(root)) yield* descendants(child);
}

/** `1`, `true` and `on` are yes. */
export const flag = (value: string | undefined, otherwise = false): boolean =>
  value === undefined ? otherwise : ['1', 'true', 'on'].includes(value);

export function numberOf(value: string | undefined): number | undefined {
  const number = value === undefined || value === '' ? NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** Puts children into their place among siblings that a schema orders, instead of those of that name. */
export function setChildren(
  parent: XmlElement,
  name: string,
  order: readonly string[],
  children: readonly XmlElement[],
): void {
  const later = new Set(order.slice(order.indexOf(name) + 1));
  parent.children = parent.children.filter((node) => !isElement(node) || node.name !== name);
  const at = parent.children.findIndex((node) => isElement(node) && later.has(node.name));
  parent.children.splice(at < 0 ? parent.children.length : at, 0, ...children);
}

/** As {@link setChildren} for one child; `undefined` takes it away. */
export const setChild = (
  parent: XmlElement,
  name: string,
  order: readonly string[],
  child: XmlElement | undefined,
): void => {
  setChildren(parent, name, order, child === undefined ? [] : [child]);
};

/** The name without its namespace's prefix. */
export const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);
