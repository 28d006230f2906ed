// The document's title and author.
import type { WorkbookContent } from '../excel/content';
import type { Package } from './package';
import { defined } from './objects';
import { childOf, element, setChild, textOf, type XmlElement } from './xml';

type Properties = WorkbookContent['properties'];

const CONTENT_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const NAMESPACES = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

const partOf = (pack: Package): string | undefined =>
  pack.relationships('', 'core-properties').find(({ target }) => pack.has(target))?.target;

export function readProperties(pack: Package): Properties {
  const part = partOf(pack);
  const tree = part === undefined ? undefined : pack.tree(part);
  const text = (name: string) => {
    const value = textOf(childOf(tree, name));
    return value === '' ? undefined : value;
  };
  return defined<Properties>({ title: text('dc:title'), author: text('dc:creator') });
}

export function writeProperties(pack: Package, { title, author }: Properties): void {
  const part = partOf(pack);
  const put = (tree: XmlElement, name: string, text: string | undefined) => {
    setChild(tree, name, [], text === undefined ? undefined : element(name, {}, [text]));
  };
  const tree = part === undefined ? element('cp:coreProperties', NAMESPACES) : pack.edit(part);
  put(tree, 'dc:title', title);
  put(tree, 'dc:creator', author);
  if (part === undefined) {
    pack.relate('', 'core-properties', pack.add('docProps/core#.xml', CONTENT_TYPE, tree));
  }
}
