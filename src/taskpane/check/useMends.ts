// Mends, applied to the workbook: certain ones one by one or all together, likely ones one by one.
import { useCallback, useState } from 'react';
import { check } from '../../messages/pane-check';
import { applyMends, type Finding, type WantedMend } from '../../workbook/operations';
import type { Pane } from '../usePane';
import { failureOf, outcomeOf } from '../outcome';

export interface Mends {
  readonly mend: (findings: readonly Finding[]) => void;
  readonly isMending: boolean;
}

/** What a finding proposes for its cell: certain, or to be confirmed. */
export const proposalOf = ({ mend, suggestion }: Finding): Finding['mend'] => mend ?? suggestion;

const wantedOf = (finding: Finding): WantedMend[] => {
  const { sheet, cell } = finding;
  const value = proposalOf(finding);
  return sheet === null || cell === null || value === undefined ? [] : [{ sheet, cell, value }];
};

export function useMends({ tell, read }: Pane): Mends {
  const [isMending, setMending] = useState(false);

  const apply = useCallback(
    async (findings: readonly Finding[]) => {
      setMending(true);
      try {
        const { mended, skipped } = await applyMends({ cells: findings.flatMap(wantedOf) });
        const left = skipped.map(({ sheet, cell, message }) => ({
          severity: 'W' as const,
          code: 'perbaikan.dilewati',
          sheet,
          cell,
          message,
        }));
        tell(outcomeOf(left, check.mended(mended.length)));
      } catch (error) {
        tell(failureOf(error));
      }
      setMending(false);
      await read();
    },
    [tell, read],
  );
  const mend = useCallback((findings: readonly Finding[]) => void apply(findings), [apply]);

  return { mend, isMending };
}
