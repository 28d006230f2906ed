// The top line: which file this is, and what can be done with files.
import { element } from './dom';
import { icon } from './icons';
import { openBelow } from './ribbon';
import { texts } from './texts';
import type { ThemeChoice } from './theme';

export interface TitleBarActions {
  open(): void;
  openSample(name: string): void;
  save(): void;
  showLimitations(): void;
}

export class TitleBar {
  readonly root: HTMLElement;
  readonly #file = element('span', { className: 'file-name' });
  readonly #unsaved = element('span', { className: 'unsaved' });
  readonly #menu = element('div', { className: 'menu', popover: 'auto' });

  constructor(
    theme: ThemeChoice,
    private readonly actions: TitleBarActions,
  ) {
    const samples = button(texts.samples, texts.samplesTip, () => {
      openBelow(this.#menu, samples);
    });
    samples.append(icon('down'));
    const toggle = button('', '', () => {
      theme.toggle();
    });
    theme.watch((current) => {
      toggle.replaceChildren(icon(current === 'dark' ? 'sun' : 'moon'));
      toggle.title = current === 'dark' ? texts.toLight : texts.toDark;
      toggle.ariaLabel = toggle.title;
    });
    this.root = element(
      'header',
      { className: 'title-bar' },
      element('span', { className: 'product' }, texts.product),
      this.#file,
      this.#unsaved,
      element('span', { className: 'spacer' }),
      button(texts.open, texts.openTip, () => {
        actions.open();
      }),
      samples,
      this.#menu,
      button(texts.save, texts.saveTip, () => {
        actions.save();
      }),
      button(texts.limitations, texts.limitations, () => {
        actions.showLimitations();
      }),
      toggle,
    );
    this.setSamples([]);
  }

  setFile(name: string, unsaved: boolean): void {
    this.#file.textContent = name;
    this.#unsaved.textContent = unsaved ? `• ${texts.unsaved}` : '';
    document.title = `${unsaved ? '• ' : ''}${name} – ${texts.product}`;
  }

  setSamples(names: readonly string[]): void {
    const items = names.map((name) =>
      button(name.replace(/\.xlsx$/, ''), name, () => {
        this.#menu.hidePopover();
        this.actions.openSample(name);
      }),
    );
    this.#menu.replaceChildren(...(items.length > 0 ? items : [texts.noSamples]));
  }
}

function button(label: string, title: string, onclick: () => void): HTMLButtonElement {
  return element('button', { type: 'button', className: 'title-button', title, onclick }, label);
}
