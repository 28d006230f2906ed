// The ribbon that a manifest describes: tabs, groups, buttons and menus.
import type { Resources } from './manifest-resources';
import type { XmlElement } from './xml';

export type RibbonAction =
  /** `name`: the id given to `Office.actions.associate`. */
  { type: 'function'; name: string } | { type: 'taskpane'; url: string; taskpaneId?: string };

interface Labelled {
  id: string;
  label: string;
  /** Address by size in pixels. */
  icons: Record<number, string>;
}

interface Control extends Labelled {
  tooltip: { title: string; description: string };
}

export interface RibbonButton extends Control {
  kind: 'button';
  action: RibbonAction;
}

export interface RibbonMenu extends Control {
  kind: 'menu';
  items: RibbonButton[];
}

export interface RibbonGroup extends Labelled {
  controls: (RibbonButton | RibbonMenu)[];
}

export interface RibbonTab {
  id: string;
  /** Absent for a tab of Excel's own, such as `TabHome`. */
  label?: string;
  groups: RibbonGroup[];
}

/** @param form The manifest's `DesktopFormFactor`. */
export function readRibbon(form: XmlElement, resources: Resources): RibbonTab[] {
  return form
    .children('ExtensionPoint')
    .filter((point) => point.attribute('type') === 'PrimaryCommandSurface')
    .flatMap((point) => [...point.children('OfficeTab'), ...point.children('CustomTab')])
    .map((tab) => {
      const label = resources.shortString(tab.child('Label').attribute('resid'));
      return {
        id: idOf(tab),
        ...(label !== undefined && { label }),
        groups: tab.children('Group').map((group) => ({
          ...readLabelled(group, resources),
          controls: group.children('Control').map((control) => readControl(control, resources)),
        })),
      };
    });
}

/** The button with that id, or else the first one that runs that action. */
export function findButton(
  tabs: readonly RibbonTab[],
  { controlId, actionId }: { controlId?: string; actionId?: string },
): RibbonButton | undefined {
  const buttons = tabs
    .flatMap((tab) => tab.groups)
    .flatMap((group) => group.controls)
    .flatMap((control) => (control.kind === 'menu' ? control.items : [control]));
  return buttons.find(({ id, action }) =>
    controlId !== undefined
      ? id === controlId
      : action.type === 'function' && action.name === actionId,
  );
}

const idOf = (element: XmlElement) => element.attribute('id') ?? '';

function readLabelled(element: XmlElement, resources: Resources): Labelled {
  const icons: Record<number, string> = {};
  for (const image of element.child('Icon').children('Image')) {
    const url = resources.image(image.attribute('resid'));
    if (url !== undefined) icons[Number(image.attribute('size'))] = url;
  }
  const label = resources.shortString(element.child('Label').attribute('resid')) ?? '';
  return { id: idOf(element), label, icons };
}

function readControl(element: XmlElement, resources: Resources): RibbonButton | RibbonMenu {
  const control = readCommon(element, resources);
  if (element.attribute('type') !== 'Menu') return readButton(element, resources);
  const items = element.child('Items').children('Item');
  return { kind: 'menu', ...control, items: items.map((item) => readButton(item, resources)) };
}

function readButton(element: XmlElement, resources: Resources): RibbonButton {
  const action = readAction(element.child('Action'), resources);
  return { kind: 'button', ...readCommon(element, resources), action };
}

function readCommon(element: XmlElement, resources: Resources): Control {
  const tip = element.child('Supertip');
  return {
    ...readLabelled(element, resources),
    tooltip: {
      title: resources.shortString(tip.child('Title').attribute('resid')) ?? '',
      description: resources.longString(tip.child('Description').attribute('resid')) ?? '',
    },
  };
}

function readAction(element: XmlElement, resources: Resources): RibbonAction {
  if (element.attribute('type') === 'ExecuteFunction') {
    return { type: 'function', name: element.child('FunctionName').text };
  }
  const url = resources.url(element.child('SourceLocation').attribute('resid')) ?? '';
  const taskpaneId = element.child('TaskpaneId').text;
  return { type: 'taskpane', url, ...(taskpaneId !== '' && { taskpaneId }) };
}
