// Where the focus goes when a dialog closes: back to what was pressed. Fluent returns it only to what
// opens a dialog itself, and these open after work of their own.
import { useEffect } from 'react';

/** What had the focus last outside of any dialog. */
let last: Element | null = document.activeElement;

document.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element && !target.closest('[role=dialog]')) last = target;
});

/** Gives the focus back once the dialog is gone and no other has come in its place. */
export function useFocusBack(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    return () => {
      const back = last;
      setTimeout(() => {
        if (back instanceof HTMLElement && !document.querySelector('[role=dialog]')) back.focus();
      });
    };
  }, [isOpen]);
}
