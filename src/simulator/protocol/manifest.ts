// Reads an add-in's XML manifest: its pages, its custom functions, and its ribbon.
import type { FunctionMetadata } from './host-object';
import { readRibbon, type RibbonTab } from './manifest-ribbon';
import { localValue, type Resources, resourceReader } from './manifest-resources';
import { XmlElement } from './xml';

export type {
  RibbonAction,
  RibbonButton,
  RibbonGroup,
  RibbonMenu,
  RibbonTab,
} from './manifest-ribbon';
export { findButton } from './manifest-ribbon';

export interface Manifest {
  id: string;
  version: string;
  providerName: string;
  displayName: string;
  description: string;
  defaultLocale: string;
  iconUrl?: string;
  /** The page of the task pane. */
  sourceLocation: string;
  /** The page that runs the ribbon's functions; with a shared runtime the same as the pane's. */
  functionFile?: string;
  /** Present if the add-in has custom functions. */
  customFunctions?: {
    page?: string;
    script?: string;
    /** functions.json. */
    metadata: string;
    namespace?: string;
  };
  tabs: RibbonTab[];
}

/**
 * @param text manifest.xml.
 * @param locale Which `Override` of names, texts and addresses is taken; the default otherwise.
 * @throws Error If the text is not well-formed, or no manifest of a task pane for workbooks.
 */
export function readManifest(text: string, locale?: string): Manifest {
  const app = XmlElement.parse(text).child('OfficeApp');
  if (!app.exists) throw new Error('This is not an add-in manifest: it has no OfficeApp element.');
  const localized = (element: XmlElement) => localValue(element, locale);
  const overrides = innermostOverrides(app);
  const host = overrides
    .child('Hosts')
    .children('Host')
    .find((candidate) => candidate.attribute('type') === 'Workbook');
  const resources = resourceReader(overrides.child('Resources'), locale);
  const sourceLocation = localized(app.child('DefaultSettings', 'SourceLocation'));
  if (sourceLocation === undefined) throw new Error('The manifest has no SourceLocation.');
  const functionFile = host
    ? resources.url(host.child('DesktopFormFactor', 'FunctionFile').attribute('resid'))
    : undefined;
  const functions = host?.child('AllFormFactors').children('ExtensionPoint').find(isFunctions);
  const customFunctions = functions && readFunctions(functions, resources);
  const iconUrl = localized(app.child('IconUrl'));
  return {
    id: app.child('Id').text,
    version: app.child('Version').text,
    providerName: app.child('ProviderName').text,
    displayName: localized(app.child('DisplayName')) ?? '',
    description: localized(app.child('Description')) ?? '',
    defaultLocale: app.child('DefaultLocale').text,
    ...(iconUrl !== undefined && { iconUrl }),
    sourceLocation,
    ...(functionFile !== undefined && { functionFile }),
    ...(customFunctions && { customFunctions }),
    tabs: host ? readRibbon(host.child('DesktopFormFactor'), resources) : [],
  };
}

/**
 * The custom functions under the names that a user types.
 * @param metadata functions.json.
 */
export function functionsOf({ customFunctions }: Manifest, metadata: string): FunctionMetadata[] {
  const { functions } = JSON.parse(metadata) as { functions: FunctionMetadata[] };
  const namespace = customFunctions?.namespace;
  return namespace === undefined
    ? functions
    : functions.map((entry) => ({ ...entry, name: `${namespace}.${entry.name}` }));
}

/** Newer overrides stand inside older ones and replace them. */
function innermostOverrides(element: XmlElement): XmlElement {
  const [inner] = element.children('VersionOverrides');
  if (!inner) return element;
  return inner.child('VersionOverrides').exists ? innermostOverrides(inner) : inner;
}

const isFunctions = (point: XmlElement) => point.attribute('type') === 'CustomFunctions';

function readFunctions(point: XmlElement, resources: Resources) {
  const address = (part: string) =>
    resources.url(point.child(part, 'SourceLocation').attribute('resid'));
  const page = address('Page');
  const script = address('Script');
  const metadata = address('Metadata');
  if (metadata === undefined) throw new Error('The custom functions have no Metadata address.');
  const namespace = resources.shortString(point.child('Namespace').attribute('resid'));
  return {
    ...(page !== undefined && { page }),
    ...(script !== undefined && { script }),
    metadata,
    ...(namespace !== undefined && { namespace }),
  };
}
