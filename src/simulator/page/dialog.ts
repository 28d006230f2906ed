// Questions and messages above the page.
import { element } from './dom';
import { icon } from './icons';

export interface Choice<T> {
  label: string;
  value: T;
  primary?: boolean;
}

/** Asks a question; closing the dialog without choosing gives `otherwise`. */
export function ask<T>(question: string, choices: readonly Choice<T>[], otherwise: T): Promise<T> {
  return new Promise((resolve) => {
    const dialog = element('dialog', { className: 'dialog' });
    let chosen = otherwise;
    const buttons = choices.map(({ label, value, primary }) =>
      element(
        'button',
        {
          type: 'button',
          className: primary === true ? 'button primary' : 'button',
          onclick: () => {
            chosen = value;
            dialog.close();
          },
        },
        label,
      ),
    );
    dialog.append(
      element('p', {}, question),
      element('div', { className: 'dialog-buttons' }, ...buttons),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(chosen);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** Says something that needs no answer; it stays until its button is pressed, or something else is done. */
export class MessageBar {
  readonly root = element('div', { className: 'message-bar', hidden: true, role: 'status' });

  constructor(private readonly closeLabel: string) {}

  show(message: string, kind: 'error' | 'info' = 'error'): void {
    this.root.dataset['kind'] = kind;
    this.root.replaceChildren(
      element('span', {}, message),
      element(
        'button',
        {
          type: 'button',
          className: 'icon-button',
          title: this.closeLabel,
          ariaLabel: this.closeLabel,
          onclick: () => {
            this.hide();
          },
        },
        icon('close'),
      ),
    );
    this.root.hidden = false;
  }

  hide(): void {
    this.root.hidden = true;
  }
}
