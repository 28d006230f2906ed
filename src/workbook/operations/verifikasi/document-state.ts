// What the standing verification says of itself, found by its names: rows that somebody inserts above
// move its cells.
import { parseArea, plainText, type Area, type Cell } from '../../excel/grid';
import { SIDIK_NAME, STATUS_NAME } from '../../sheets/built-column';

export interface DocumentState {
  /** Whether it still holds, in its own word; '' without a verification. */
  readonly status: string;
  /** Fingerprint of the data that it was made from. */
  readonly sidik: string;
  /** The cell of the status; null without a verification. */
  readonly statusCell: Area | null;
}

/** Reads status and fingerprint of the verification. One sync. */
export async function readDocumentState(context: Excel.RequestContext): Promise<DocumentState> {
  const [status, sidik] = [STATUS_NAME, SIDIK_NAME].map((name) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load('address,values');
    return range;
  });
  await context.sync();
  const shown = (range: Excel.Range | undefined): string =>
    range === undefined || range.isNullObject ? '' : plainText(range.values[0]?.[0] as Cell);
  const isThere = status !== undefined && !status.isNullObject;
  return {
    status: shown(status),
    sidik: shown(sidik),
    statusCell: isThere ? parseArea(status.address) : null,
  };
}
