// The mark by which Excel knows that a formula is a dynamic array and not one of Ctrl+Shift+Enter.
import type { Package } from '../package';
import { childOf, childrenOf, element, setChild, type XmlElement } from '../xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const ARRAYS = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const CONTENT_TYPE =
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const ORDER =
  'metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst'.split(
    ' ',
  );

const TYPE = {
  name: 'XLDAPR',
  minSupportedVersion: 120000,
  ...Object.fromEntries(
    'copy pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce cellMeta'
      .split(' ')
      .map((name) => [name, 1]),
  ),
};

function append(root: XmlElement, name: string, item: XmlElement): number {
  let list = childOf(root, name);
  if (list === undefined) {
    list = element(name);
    setChild(root, name, ORDER, list);
  }
  const count = list.children.push(item);
  list.attributes.count = String(count);
  return count;
}

/** The number that a cell's `cm` attribute needs; adds the entry where the workbook has none. */
export function dynamicArrayMark(pack: Package, workbookPart: string): number {
  let part = pack.relationships(workbookPart, 'sheetMetadata')[0]?.target;
  if (part === undefined || !pack.has(part)) {
    part = pack.add('xl/metadata#.xml', CONTENT_TYPE, element('metadata', { xmlns: MAIN }));
    pack.relate(workbookPart, 'sheetMetadata', part);
  }
  const root = pack.tree(part);
  const type =
    childrenOf(childOf(root, 'metadataTypes')).findIndex(
      ({ attributes }) => attributes.name === 'XLDAPR',
    ) + 1;
  const mark = childrenOf(childOf(root, 'cellMetadata')).findIndex(
    (block) => type > 0 && childOf(block, 'rc')?.attributes.t === String(type),
  );
  if (mark >= 0) return mark + 1;

  pack.edit(part);
  const types = type > 0 ? type : append(root, 'metadataTypes', element('metadataType', TYPE));
  const properties = element('xda:dynamicArrayProperties', {
    'xmlns:xda': ARRAYS,
    fDynamic: 1,
    fCollapsed: 0,
  });
  const extension = element('ext', { uri: '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}' }, [properties]);
  const block = element('bk', {}, [element('extLst', {}, [extension])]);
  const at = root.children.findIndex(
    (node) =>
      typeof node === 'object' &&
      'name' in node &&
      ['cellMetadata', 'valueMetadata', 'extLst'].includes(node.name),
  );
  root.children.splice(
    at < 0 ? root.children.length : at,
    0,
    element('futureMetadata', { name: 'XLDAPR', count: 1 }, [block]),
  );
  return append(root, 'cellMetadata', element('bk', {}, [element('rc', { t: types, v: 0 })]));
}
