// Links of cells to addresses and to places in the workbook.
import type { SheetContent } from '../../excel/content';
import type { Package } from '../package';
import { defined } from '../objects';
import { childOf, childrenOf, element, setChild, type XmlElement } from '../xml';
import { ORDER, relationId } from './worksheet';

type Hyperlinks = SheetContent['hyperlinks'];

export function readHyperlinks(tree: XmlElement, pack: Package, part: string): Hyperlinks {
  const targets = new Map(
    pack.relationships(part, 'hyperlink').map(({ id, target }) => [id, target]),
  );
  const links: Hyperlinks = {};
  for (const link of childrenOf(childOf(tree, 'hyperlinks'))) {
    const { ref, location, tooltip } = link.attributes;
    if (ref === undefined) continue;
    links[ref] = defined<Hyperlinks[string]>({
      address: targets.get(relationId(link) ?? ''),
      documentReference: location,
      screenTip: tooltip,
    });
  }
  return links;
}

export function writeHyperlinks(
  tree: XmlElement,
  links: Hyperlinks,
  pack: Package,
  part: string,
): void {
  for (const { id } of pack.relationships(part, 'hyperlink')) pack.unrelate(part, id);
  const items = Object.entries(links).map(([ref, { address, documentReference, screenTip }]) =>
    element('hyperlink', {
      ref,
      'r:id': address === undefined ? undefined : pack.relate(part, 'hyperlink', address, true),
      location: documentReference,
      tooltip: screenTip,
    }),
  );
  const list = element('hyperlinks', {}, items);
  setChild(tree, 'hyperlinks', ORDER, items.length === 0 ? undefined : list);
}
