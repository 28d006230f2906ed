// Add-in settings. Excel keeps them in a web extension part of the package, as the properties of the
// add-in's entry; the same is done here, so that a file goes both ways.
import type { Package } from './package';
import { childOf, childrenOf, element, localName, type XmlElement } from './xml';

const EXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const PANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Which add-in the settings belong to: the id and version of its manifest. */
export interface AddinIdentity {
  id: string;
  version: string;
}

const referenceOf = (tree: XmlElement): string =>
  childrenOf(tree)
    .find((node) => localName(node) === 'reference')
    ?.attributes.id?.toLowerCase() ?? '';

function extensionParts(pack: Package): string[] {
  return pack
    .relationships('', 'webextensiontaskpanes')
    .filter(({ target }) => pack.has(target))
    .flatMap(({ target }) => pack.relationships(target, 'webextension'))
    .map(({ target }) => target)
    .filter((target) => pack.has(target));
}

const partOf = (pack: Package, addin: AddinIdentity): string | undefined =>
  extensionParts(pack).find((part) => referenceOf(pack.tree(part)) === addin.id.toLowerCase());

const propertiesOf = (tree: XmlElement): XmlElement | undefined =>
  childrenOf(tree).find((node) => localName(node) === 'properties');

export function readSettings(pack: Package, addin: AddinIdentity): Record<string, string> {
  const part = partOf(pack, addin);
  const properties = part === undefined ? undefined : propertiesOf(pack.tree(part));
  return Object.fromEntries(
    childrenOf(properties).map(({ attributes: { name = '', value = '' } }) => [name, value]),
  );
}

function addExtension(pack: Package, addin: AddinIdentity): XmlElement {
  const tree = element(
    'we:webextension',
    { 'xmlns:we': EXTENSION, id: `{${addin.id.toUpperCase()}}` },
    [
      element('we:reference', {
        id: addin.id,
        version: addin.version,
        store: 'developer',
        storeType: 'Registry',
      }),
      element('we:alternateReferences'),
      element('we:properties'),
      element('we:bindings'),
      element('we:snapshot', { 'xmlns:r': RELATIONSHIPS }),
    ],
  );
  const part = pack.add(
    'xl/webextensions/webextension#.xml',
    'application/vnd.ms-office.webextension+xml',
    tree,
  );
  let panes = pack.relationships('', 'webextensiontaskpanes')[0]?.target;
  if (panes === undefined || !pack.has(panes)) {
    panes = pack.add(
      'xl/webextensions/taskpanes#.xml',
      'application/vnd.ms-office.webextensiontaskpanes+xml',
      element('wetp:taskpanes', { 'xmlns:wetp': PANES }),
    );
    pack.relate('', 'webextensiontaskpanes', panes);
  }
  const reference = element('wetp:webextensionref', {
    'xmlns:r': RELATIONSHIPS,
    'r:id': pack.relate(panes, 'webextension', part),
  });
  // Not visible: opening the file does not open the pane.
  pack
    .edit(panes)
    .children.push(
      element('wetp:taskpane', { dockstate: 'right', visibility: 0, width: 350, row: 1 }, [
        reference,
      ]),
    );
  return tree;
}

export function writeSettings(
  pack: Package,
  addin: AddinIdentity,
  settings: Readonly<Record<string, string>>,
): void {
  const part = partOf(pack, addin);
  const tree = part === undefined ? addExtension(pack, addin) : pack.edit(part);
  const prefix = tree.name.slice(0, tree.name.indexOf(':') + 1);
  const items = Object.entries(settings).map(([name, value]) =>
    element(`${prefix}property`, { name, value }),
  );
  const properties = propertiesOf(tree) ?? childOf(tree, `${prefix}properties`);
  if (properties === undefined) tree.children.push(element(`${prefix}properties`, {}, items));
  else properties.children = items;
}
