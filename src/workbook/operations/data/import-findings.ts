// What is to be said about the rows and cells of an import, each with its place.
import { imporMessages } from '../../../messages/impor';
import { cellAddress, type Cell } from '../../excel/grid';
import { headerOf } from '../../sheets/column';
import type { ReadData } from '../../sheets/data-sheet';
import type { ImportDifference } from '../../sheets/impor/plan';
import type { ImportTarget, ListRow } from '../../sheets/impor/recognise';
import { groupHeader, type ConfirmedList } from './read-import';
import { finding, type Finding } from '../report';

interface Told {
  readonly target: ImportTarget<string>;
  readonly list: ConfirmedList;
  readonly data: ReadData<string>;
}

/** A finding at a cell of the list. */
function inList(
  { list }: Told,
  severity: Finding['severity'],
  code: string,
  message: string,
  row: number,
  key: string | undefined,
): Finding {
  const column = (key === undefined ? undefined : list.columns.get(key)) ?? 0;
  const found = finding(severity, code, message, list.sheet, cellAddress(row, column));
  return list.file === null ? found : { ...found, file: list.file };
}

/** Why a row was left out. */
export function unknownFinding(told: Told, { row, cells, lost }: ListRow<string>): Finding {
  const { keys, dataSheet } = told.target;
  const key = keys.flat().find((candidate) => lost.has(candidate));
  if (key !== undefined) {
    const message = imporMessages.rowLost(headerOf(dataSheet.columns, key));
    return inList(told, 'E', 'impor.nipAngka', message, row, key);
  }
  const missing = keys.filter((group) =>
    group.every((candidate) => cells[candidate] === undefined),
  );
  const message = imporMessages.rowUnknown(missing.map((group) => groupHeader(dataSheet, group)));
  const [at] = (missing[0] ?? []).filter((candidate) => told.list.columns.has(candidate));
  return inList(told, 'W', 'impor.tanpaKunci', message, row, at);
}

/** The NIP cells of a row that were left blank. */
export const lostFindings = (told: Told, { row, lost }: ListRow<string>): Finding[] =>
  [...lost.keys()].map((key) => {
    const message = imporMessages.nipLost(headerOf(told.target.dataSheet.columns, key));
    return inList(told, 'E', 'impor.nipAngka', message, row, key);
  });

/** A cell that holds another value than the list. */
export function differenceFinding(told: Told, difference: ImportDifference<string>): Finding {
  const { target, list, data } = told;
  const { index, key, yours, theirs, row, reason } = difference;
  const text = (cell: Cell): string => String(cell);
  const message = imporMessages.different[reason](
    headerOf(target.dataSheet.columns, key),
    text(yours),
    text(theirs),
    imporMessages.place(list.file, list.sheet, cellAddress(row, list.columns.get(key) ?? 0)),
  );
  const code = `impor.${reason === 'isi' ? 'berbeda' : reason}`;
  return finding('W', code, message, data.found.sheetName, data.cellOf(index, key));
}
