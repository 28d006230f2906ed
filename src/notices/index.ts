// What a ribbon button has to ask or tell; the pane, in the same runtime, listens and shows it.
import type { Finding } from '../workbook/operations';

export type Notice =
  /** The user must agree first. */
  | { readonly kind: 'confirm'; readonly action: 'bekukanKeNilai' }
  /** There are findings: about what was done, or why nothing was. */
  | {
      readonly kind: 'findings';
      readonly action: string;
      readonly isDone: boolean;
      readonly problems: readonly Finding[];
    }
  /** It could not be done; Indonesian, to be shown as it is. */
  | { readonly kind: 'failure'; readonly action: string; readonly message: string };

type Listener = (notice: Notice) => void;

let last: Notice | null = null;
const listeners = new Set<Listener>();

/** Leaves a notice for the pane; a later one replaces one that nobody has seen. */
export function notify(notice: Notice): void {
  last = listeners.size > 0 ? null : notice;
  for (const listener of listeners) listener(notice);
}

/** Hears notices from now on, and the one that is waiting; gives the way to stop. */
export function listen(listener: Listener): () => void {
  listeners.add(listener);
  if (last) listener(last);
  last = null;
  return () => listeners.delete(listener);
}
