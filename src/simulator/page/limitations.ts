// What the simulator does not do: refused on this session by name, and known beforehand.
import { element } from './dom';
import { texts } from './texts';

/** @param refused Members of Office.js that the add-in asked for in vain. */
export function showLimitations(refused: readonly string[]): void {
  const names = refused.map((name) => element('li', {}, element('code', {}, name)));
  const known = texts.knownLimitations.map((text) => element('li', {}, text));
  const close = element('button', { type: 'button', className: 'button primary' }, texts.close);
  const dialog = element(
    'dialog',
    { className: 'dialog', ariaLabel: texts.limitations },
    element('h2', {}, texts.limitations),
    element('p', {}, texts.limitationsIntro),
    element('h3', {}, texts.limitationsRefused),
    names.length > 0
      ? element('ul', {}, ...names)
      : element('p', {}, texts.limitationsNothingRefused),
    element('h3', {}, texts.limitationsKnown),
    element('ul', {}, ...known),
    element('div', { className: 'dialog-buttons' }, close),
  );
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}
