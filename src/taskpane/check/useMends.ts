// Certain mends, applied to the workbook one by one or all together.
import type { Finding } from '../../workbook/operations';
import type { Pane } from '../usePane';

export interface Mends {
  /** null: this add-in shows the mend, and the user types it. */
  readonly mend: ((findings: readonly Finding[]) => void) | null;
  readonly isMending: boolean;
}

export function useMends(_pane: Pane, _check: () => Promise<void>): Mends {
  return { mend: null, isMending: false };
}
