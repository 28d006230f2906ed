// The row that the user is in, read again when the selection or the workbook changes.
import { useEffect } from 'react';
import { readSelectedRow, watchSelection, type SelectedRow } from '../../workbook/operations';
import type { Pane } from '../usePane';
import { useReading, type Reading } from '../useReading';

/** null: there is neither plan nor form under the selection. */
export function useSelectedRow(pane: Pane): Reading<SelectedRow | null> {
  const reading = useReading(readSelectedRow, pane);
  const { again } = reading;
  useEffect(() => {
    const stopped = watchSelection(() => void again());
    return () => {
      void stopped.then((stop) => stop());
    };
  }, [again]);
  return reading;
}
