// The row that the user is in, read again when the selection or the workbook changes.
import { useEffect, useRef } from 'react';
import { readSelectedRow, watchSelection, type SelectedRow } from '../../workbook/operations';
import { failureOf } from '../outcome';
import type { Pane } from '../usePane';
import { useReading, type Reading } from '../useReading';

/** null: there is neither plan nor form under the selection. */
export function useSelectedRow(pane: Pane): Reading<SelectedRow | null> {
  const reading = useReading(readSelectedRow, pane);
  const { again } = reading;
  const { tell } = pane;
  const latest = useRef(again);
  useEffect(() => {
    latest.current = again;
  }, [again]);
  useEffect(() => {
    const stopped = watchSelection(() => void latest.current());
    stopped.catch((error: unknown) => tell(failureOf(error)));
    return () => {
      // Handlers that cannot be removed end with the page.
      stopped.then((stop) => stop()).catch(() => undefined);
    };
  }, [tell]);
  return reading;
}
