// "Sahkan Validasi": the official's decisions become final. The sheet keeps values only, gets a name of
// its own and is locked; later builds make a new one beside it and never touch it again.
import { formatTanggal, type IsoDate } from '../../../bangkom/tanggal';
import { operationMessages } from '../../../messages/operations';
import { plainText, type Area, type Cell, type Grid } from '../../excel/grid';
import { OperationError, runExcel } from '../../excel/errors';
import { literal } from '../../excel/literal';
import {
  assertStructureOpen,
  findPeran,
  freeSheetName,
  listSheets,
  setPeran,
} from '../../excel/roles';
import { bodyOf, findTables, readTable } from '../../excel/tables';
import { rangeOf, readGrid, writeGrid } from '../../excel/transfer';
import { CURRENT, SIDIK_NAME, STATUS_NAME, TBL_VALIDASI } from '../../sheets/built-column';
import { DECISION, REASON } from '../../sheets/verifikasi/validasi-columns';
import { VALIDASI_HEADER_ROW, VALIDASI_STATE } from '../../sheets/verifikasi/validasi-write';
import { REVIEW } from '../../sheets/verifikasi/telaah-columns';
import { findFormulaCells, writeValues } from '../formula-cells';
import { today } from '../today';
import { readDocumentState } from './document-state';

export interface SignOptions {
  /** The official has agreed in the pane; without it nothing is done. */
  readonly confirmed: boolean;
  /** Who signs, as the document names them. */
  readonly oleh: string;
  /** Today, YYYY-MM-DD; the user's clock otherwise. */
  readonly tanggal?: IsoDate;
}

export interface SignResult {
  readonly sheet: string;
  readonly setuju: number;
  readonly tolak: number;
  readonly tunda: number;
}

/**
 * Signs the standing Validasi off.
 * @throws OperationError `belumDisetujui`, `verifikasi.belumAda`, `verifikasi.tidakMutakhir` when the
 * data or overrides have changed, `validasi.kosong`, `validasi.belumLengkap`
 */
export const signValidasi = (options: SignOptions): Promise<SignResult> =>
  runExcel(async (context) => {
    if (!options.confirmed || plainText(options.oleh) === '') {
      throw new OperationError('belumDisetujui', operationMessages.notConfirmed());
    }
    // The sheet is renamed last: what stops that must be told before a cell is written.
    await assertStructureOpen(context);
    const tanggal = options.tanggal ?? today();
    const sheets = await listSheets(context);
    const entry = findPeran(sheets, 'validasi');
    const [found] = await findTables(context, [TBL_VALIDASI]);
    if (!entry || !found) {
      throw new OperationError('verifikasi.belumAda', operationMessages.noVerifikasi());
    }
    const { tables } = context.workbook;
    tables.load('items/name');
    const { status, sidik } = await readDocumentState(context);
    if (status !== CURRENT) {
      throw new OperationError('verifikasi.tidakMutakhir', operationMessages.notCurrent());
    }
    const rows = await readTable(context, found);
    const counts = countDecisions(found.headers, rows);
    const body = bodyOf(found);
    const { sheet } = entry;
    const { row, column, columnCount } = found.area;
    const head = { row: 0, column: 0, rowCount: row, columnCount: column + columnCount };
    const state = findState(await readGrid(context, sheet, head), found.area);
    // Figures and the user's own formulas: from now on they are what they showed.
    for (const cells of await findFormulaCells(context, [entry], () => true)) {
      await writeValues(context, sheet, cells);
    }
    await writeGrid(context, sheet, state.row, state.column, [
      [
        literal(VALIDASI_STATE.label),
        literal(operationMessages.signedBy(formatTanggal(tanggal), plainText(options.oleh))),
      ],
      [literal(operationMessages.dataAfterSigning), stateFormula(sidik)],
    ]);
    const suffix = tanggal.replaceAll('-', '');
    const name = freeSheetName(sheets, `Validasi ${suffix}`);
    found.table.name = freeTableName(tables.items, `${TBL_VALIDASI}_${suffix}`);
    sheet.name = name;
    setPeran(sheet, 'validasi.sah', true);
    rangeOf(sheet, body).format.protection.locked = true;
    sheet.protection.protect({ allowAutoFilter: true, allowFormatColumns: true });
    await context.sync();
    return { sheet: name, ...counts };
  });

function freeTableName(tables: readonly Excel.Table[], wanted: string): string {
  const taken = new Set(tables.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}_${number}`;
  return name;
}

/** Where the state of the document stands above its table: by its label, wherever rows were inserted. */
function findState(head: Grid, { row, column }: Area): { row: number; column: number } {
  for (const [at, cells] of head.entries()) {
    const found = cells.findIndex((cell) => plainText(cell) === VALIDASI_STATE.label);
    if (found >= 0) return { row: at, column: found };
  }
  return { row: row - VALIDASI_HEADER_ROW + VALIDASI_STATE.row, column: column + 1 };
}

/** Tells on the locked sheet whether the data are still those that were signed. */
const stateFormula = (sidik: string): string => {
  const { sama, lain } = operationMessages.sinceSigning;
  const isSame = `AND(${SIDIK_NAME}="${sidik}",${STATUS_NAME}="${CURRENT}")`;
  return `=IFERROR(IF(${isSame},"${sama}","${lain}"),"${lain}")`;
};

function countDecisions(
  headers: readonly string[],
  rows: readonly Cell[][],
): Omit<SignResult, 'sheet'> {
  const at = (header: string): number => headers.indexOf(header);
  const counts = { setuju: 0, tolak: 0, tunda: 0 };
  let missing = 0;
  let decided = 0;
  for (const row of rows) {
    if (plainText(row[at('ID Baris')]) === '') continue;
    const decision = plainText(row[at(DECISION)]).toLowerCase();
    const hasReason = plainText(row[at(REASON)]) !== '';
    const isOpen = plainText(row[at(REVIEW)]) !== '';
    if (isOpen || !(decision in counts) || (decision !== 'setuju' && !hasReason)) missing += 1;
    else {
      counts[decision as keyof typeof counts] += 1;
      decided += 1;
    }
  }
  if (missing > 0) {
    throw new OperationError('validasi.belumLengkap', operationMessages.decisionsMissing(missing));
  }
  if (decided === 0) throw new OperationError('validasi.kosong', operationMessages.nothingToSign());
  return counts;
}
