// The preview, computed when it is asked for; a change of the workbook makes it out of date.
import { useState } from 'react';
import { previewVerifikasi, type VerifikasiPreview } from '../../workbook/operations';
import type { Pane } from '../usePane';
import { failureOf } from '../outcome';

interface Dated {
  readonly preview: VerifikasiPreview;
  readonly version: number;
}

export function usePreview({ state: { version }, tell }: Pane) {
  const [dated, setDated] = useState<Dated | null>(null);
  const [isRunning, setRunning] = useState(false);

  const run = async () => {
    setRunning(true);
    try {
      setDated({ preview: await previewVerifikasi(), version });
    } catch (error) {
      tell(failureOf(error));
    }
    setRunning(false);
  };

  const isCurrent = dated?.version === version;
  return {
    preview: isCurrent ? dated.preview : null,
    /** There was one, of what the workbook held before. */
    isOutdated: dated !== null && !isCurrent,
    isRunning,
    run,
  };
}
