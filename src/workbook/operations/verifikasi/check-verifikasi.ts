// Does the verification still hold? Compares the data it was made from with the data as they stand, row
// by row, for the pane; the status cell of the sheet says the same natively and in short.
import { PENGATURAN } from '../../../bangkom/pengaturan';
import { operationMessages } from '../../../messages/operations';
import { runQuietly } from '../../excel/errors';
import { plainText } from '../../excel/grid';
import { listSheets } from '../../excel/roles';
import {
  changesBetween,
  fingerprint,
  planRowsOf,
  takeSnapshot,
  type CellChange,
  type Snapshot,
} from '../../sheets/verifikasi/data-verifikasi';
import { readRencana, type ReadRencana } from '../../sheets/rencana/rencana';
import { RENCANA_COLUMNS, TBL_RENCANA } from '../../sheets/rencana/rencana-columns';
import { finding, type Finding } from '../report';
import { readData } from './verifikasi-input';

/** A row of the plan that is not what it was. */
export interface ChangedRow {
  readonly idBaris: string;
  /** Where the first of its changed cells stands now. */
  readonly sheet: string;
  readonly cell: string;
  readonly changes: readonly CellChange[];
}

export interface VerifikasiCheck {
  /** null: there is no verification, or it keeps no data to compare with. */
  readonly isCurrent: boolean | null;
  /** Rows by their IDs. */
  readonly changed: readonly ChangedRow[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Labels of the settings that changed. */
  readonly settings: readonly string[];
  /** Names of other tables that changed: tblPegawai, tblSKJ, tblPagu. */
  readonly tables: readonly string[];
  readonly problems: readonly Finding[];
}

const NOTHING: Omit<VerifikasiCheck, 'isCurrent' | 'problems'> = {
  changed: [],
  added: [],
  removed: [],
  settings: [],
  tables: [],
};

/** Tells which data have changed since the verification was built; writes nothing. */
export const checkVerifikasi = (): Promise<VerifikasiCheck> =>
  runQuietly(async (context) => {
    const before = await readData(context, await listSheets(context));
    const plan = await readRencana(context);
    if (!before || !plan) {
      const missing = finding('W', 'verifikasi.belumAda', operationMessages.noVerifikasi());
      return { ...NOTHING, isCurrent: null, problems: [missing] };
    }
    const now = await takeSnapshot(context, plan);
    return compare(before, now, plan);
  });

function compare(before: Snapshot, now: Snapshot, plan: ReadRencana): VerifikasiCheck {
  const [was, is] = [planRowsOf(before), planRowsOf(now)];
  const changed = [...is].flatMap(([idBaris, cells]): ChangedRow[] => {
    const earlier = was.get(idBaris);
    const changes = earlier ? changesBetween(earlier, cells) : [];
    const [first] = changes;
    return first ? [{ idBaris, changes, ...placeOf(plan, idBaris, first.header) }] : [];
  });
  const settings = [...now.settings].flatMap(([key, cell]) =>
    String(before.settings.get(key) ?? '') === String(cell) ? [] : [PENGATURAN[key].label],
  );
  return {
    // The order of the rows counts too, and rows that have no ID yet.
    isCurrent: fingerprint(before) === fingerprint(now),
    changed,
    added: [...is.keys()].filter((id) => !was.has(id)),
    removed: [...was.keys()].filter((id) => !is.has(id)),
    settings,
    tables: changedTables(before, now),
    problems: [],
  };
}

/** Where a cell of the plan stands. */
function placeOf(plan: ReadRencana, idBaris: string, header: string) {
  const index = plan.rows.findIndex((row) => plainText(row.idBaris ?? '') === idBaris);
  const key = RENCANA_COLUMNS.find((column) => column.header === header)?.key ?? 'no';
  return { sheet: plan.found.sheetName, cell: plan.cellOf(index, key) };
}

/** Tables besides the plan whose fingerprint differs. */
function changedTables(before: Snapshot, now: Snapshot): string[] {
  const sides = [before, now];
  const tables = new Set(sides.flatMap(({ columns }) => columns.map(({ table }) => table)));
  return [...tables].filter((table) => {
    if (table === TBL_RENCANA) return false;
    const [was, is] = sides.map(({ columns }) =>
      fingerprint({
        settings: new Map(),
        columns: columns.filter((column) => column.table === table),
      }),
    );
    return was !== is;
  });
}
