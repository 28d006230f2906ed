// Where the focus goes when what has it goes: out of a dialog back to what was pressed (Fluent returns it
// only to what opens a dialog itself), otherwise on to what then stands in its place.

/** Where something stood that is gone: after `before`, or first in `parent`. */
interface Place {
  readonly parent: Node;
  readonly before: Node | null;
}

const FOCUSABLE = 'button, input, select, textarea, summary, a[href]';

/** Keeps the focus of the page from now on; never takes it from the sheet. */
export function keepFocus(): void {
  /** What had the focus last outside of any dialog, or where it stood. */
  let last: Element | Place | null = document.activeElement;
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && !target.closest('[role=dialog]')) last = target;
  });
  new MutationObserver((changes) => {
    const isLost = last instanceof Element && !last.isConnected;
    if (isLost || !(last instanceof Element)) last = changes.reduce(afterChange, last);
    // Later: Fluent gives the focus of a dialog to the top of the page, a page that goes to the next one.
    if (isLost || changes.some(closesDialog)) setTimeout(giveFocus, 0, last);
  }).observe(document, { childList: true, subtree: true });
}

/** Gives the focus back, or on where nothing has it; not while a dialog holds it. */
function giveFocus(to: Element | Place | null): void {
  if (!document.hasFocus() || document.querySelector('[role=dialog]')) return;
  if (to instanceof HTMLElement) to.focus();
  else if (document.activeElement === document.body && to && !(to instanceof Element))
    nextTo(to)?.focus();
}

const closesDialog = ({ removedNodes }: MutationRecord): boolean =>
  [...removedNodes].some(
    (gone) =>
      gone instanceof Element &&
      (gone.matches('[role=dialog]') || gone.querySelector('[role=dialog]')),
  );

/** The same, or the place of it where it or what it is told by was removed. */
function afterChange(
  kept: Element | Place | null,
  { removedNodes, target: parent, previousSibling: before }: MutationRecord,
): Element | Place | null {
  const isGone = (node: Node | null): boolean =>
    node !== null && [...removedNodes].some((gone) => gone.contains(node));
  const isMoved =
    kept instanceof Element
      ? isGone(kept)
      : isGone(kept?.parent ?? null) || isGone(kept?.before ?? null);
  return isMoved ? { parent, before } : kept;
}

/** The first thing to press or fill in after a place; the last of all where nothing follows. */
function nextTo({ parent, before }: Place): HTMLElement | undefined {
  const able = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => element.tabIndex >= 0 && element.getClientRects().length > 0,
  );
  const next = able.find((element) => {
    const position = (before ?? parent).compareDocumentPosition(element);
    const isInside = (position & Node.DOCUMENT_POSITION_CONTAINED_BY) !== 0;
    return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !(before && isInside);
  });
  return next ?? able.at(-1);
}
