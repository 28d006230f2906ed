// The ribbon as the manifest describes it: tabs, groups, buttons and menus with their tips.
import type { RibbonButton, RibbonGroup, RibbonMenu, RibbonTab } from '../protocol/manifest';
import { here } from './addin';
import { element } from './dom';
import { texts } from './texts';

const ICON = 32;
const TIP_DELAY = 500;

export class Ribbon {
  readonly root: HTMLElement;
  readonly #buttons: HTMLButtonElement[] = [];
  readonly #tip = element('div', { className: 'supertip', popover: 'manual', role: 'tooltip' });
  #tipTimer = 0;

  /** @param run Does what a button is for. */
  constructor(
    tabs: readonly RibbonTab[],
    private readonly run: (button: RibbonButton) => void,
  ) {
    const panels = tabs.map((tab) => this.#panel(tab));
    const strip = element('div', { className: 'ribbon-tabs', role: 'tablist' });
    const select = (chosen: number) => {
      panels.forEach((panel, index) => (panel.hidden = index !== chosen));
      [...strip.children].forEach((tab, index) => (tab.ariaSelected = String(index === chosen)));
    };
    tabs.forEach((tab, index) => {
      const label = tab.label ?? tab.id.replace(/^Tab/, '');
      const onclick = () => {
        select(index);
      };
      strip.append(
        element('button', { type: 'button', className: 'ribbon-tab', role: 'tab', onclick }, label),
      );
    });
    select(0);
    this.root = element(
      'nav',
      { className: 'ribbon', ariaLabel: texts.ribbon },
      strip,
      ...panels,
      this.#tip,
    );
  }

  /** Buttons rest while a command runs, as in Excel. */
  setBusy(busy: boolean): void {
    for (const button of this.#buttons) button.disabled = busy;
    this.#hideTip();
  }

  #panel(tab: RibbonTab): HTMLElement {
    const groups = tab.groups.map((group) => this.#group(group));
    return element('div', { className: 'ribbon-groups', role: 'tabpanel' }, ...groups);
  }

  #group(group: RibbonGroup): HTMLElement {
    const controls = group.controls.flatMap((control) =>
      control.kind === 'menu' ? this.#menu(control) : [this.#button(control, control)],
    );
    return element(
      'div',
      { className: 'ribbon-group', role: 'group', ariaLabel: group.label },
      element('div', { className: 'ribbon-buttons' }, ...controls),
      element('div', { className: 'ribbon-group-label' }, group.label),
    );
  }

  #menu(menu: RibbonMenu): HTMLElement[] {
    const items = menu.items.map((item) => this.#button(item, item));
    const list = element('div', { className: 'menu', popover: 'auto' }, ...items);
    list.addEventListener('click', () => {
      list.hidePopover();
    });
    return [this.#button(menu, null, list), list];
  }

  #button(
    control: RibbonButton | RibbonMenu,
    runs: RibbonButton | null,
    opens: HTMLElement | null = null,
  ): HTMLButtonElement {
    const onclick = () => {
      this.#hideTip();
      if (runs) this.run(runs);
      else if (opens) openBelow(opens, button);
    };
    const icon = element('img', { src: iconOf(control.icons), alt: '', draggable: false });
    const button = element(
      'button',
      { type: 'button', className: 'ribbon-button', id: control.id, onclick },
      icon,
      element('span', {}, control.label),
    );
    button.setAttribute('aria-description', control.tooltip.description);
    const show = () => {
      clearTimeout(this.#tipTimer);
      this.#tipTimer = window.setTimeout(() => {
        this.#tip.replaceChildren(
          element('b', {}, control.tooltip.title),
          control.tooltip.description,
        );
        openBelow(this.#tip, button);
      }, TIP_DELAY);
    };
    button.addEventListener('pointerenter', show);
    button.addEventListener('focus', show);
    button.addEventListener('pointerleave', () => {
      this.#hideTip();
    });
    button.addEventListener('blur', () => {
      this.#hideTip();
    });
    this.#buttons.push(button);
    return button;
  }

  #hideTip(): void {
    clearTimeout(this.#tipTimer);
    if (this.#tip.matches(':popover-open')) this.#tip.hidePopover();
  }
}

/** The picture that is just large enough, else the largest. */
function iconOf(icons: Record<number, string>): string {
  const sizes = Object.keys(icons)
    .map(Number)
    .sort((a, b) => a - b);
  const size = sizes.find((candidate) => candidate >= ICON) ?? sizes.at(-1) ?? ICON;
  return here(icons[size] ?? '');
}

/** Shows a popover under an element, inside the window. */
export function openBelow(popover: HTMLElement, anchor: HTMLElement): void {
  if (!popover.matches(':popover-open')) popover.showPopover();
  const { left, bottom } = anchor.getBoundingClientRect();
  const most = window.innerWidth - popover.offsetWidth - 8;
  popover.style.left = `${Math.max(8, Math.min(left, most))}px`;
  popover.style.top = `${bottom + 4}px`;
}
