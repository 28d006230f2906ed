// "Bekukan Dokumen": copies of the verification's documents as values, named with the date: what is
// printed and signed stands there whatever happens to the plan or to the documents afterwards.
import { formatTanggal, type IsoDate } from '../../../bangkom/tanggal';
import { operationMessages } from '../../../messages/operations';
import { progressWords } from '../../../messages/progress';
import { runExcel } from '../../excel/errors';
import { findPeran, listSheets, withCopies } from '../../excel/roles';
import { rangeOf } from '../../excel/transfer';
import { CURRENT } from '../../sheets/built-column';
import { DOKUMEN } from '../../sheets/verifikasi/dokumen';
import { findFormulaCells, writeValues } from '../formula-cells';
import { finding, type Finding, type OperationProgress } from '../report';
import { today } from '../today';
import { readDocumentState } from './document-state';

export interface FreezeDocumentsOptions {
  readonly tanggal?: IsoDate;
}

export interface FreezeDocumentsResult {
  /** The copies; none where there is no verification. */
  readonly sheets: string[];
  readonly problems: Finding[];
}

/** What is printed and signed, in the order of the sheets. */
const PRINTED = [DOKUMEN.verifikasi, DOKUMEN.rekap, DOKUMEN.ringkasan, DOKUMEN.validasi] as const;

/**
 * Copies the documents as values; the documents themselves are not touched, and no later build touches
 * the copies. When anything fails, the copies made so far are removed again.
 */
export const freezeDocuments = (
  options: FreezeDocumentsOptions = {},
  progress?: OperationProgress,
): Promise<FreezeDocumentsResult> =>
  runExcel(async (context) => {
    const tanggal = options.tanggal ?? today();
    progress?.(0, progressWords.readDocuments);
    const sheets = await listSheets(context);
    const entries = PRINTED.flatMap(({ peran }) => findPeran(sheets, peran) ?? []);
    const verifikasi = findPeran(sheets, 'verifikasi');
    if (!verifikasi) {
      const missing = finding('E', 'verifikasi.belumAda', operationMessages.noVerifikasi());
      return { sheets: [], problems: [missing] };
    }
    const { status, statusCell } = await readDocumentState(context);
    const found = await findFormulaCells(context, entries, () => true);
    const names = await withCopies(
      context,
      sheets,
      entries,
      tanggal.replaceAll('-', ''),
      async (copies) => {
        for (const [index, entry] of entries.entries()) {
          progress?.(index / entries.length, progressWords.copy(entry.name));
          const copy = copies[index];
          if (!copy) continue;
          const cells = found.find((sheet) => sheet.entry === entry);
          if (cells) await writeValues(context, copy.sheet, cells);
          if (entry === verifikasi && statusCell) {
            const dated = `${status} pada ${formatTanggal(tanggal)}`;
            rangeOf(copy.sheet, statusCell).values = [[dated]];
          }
          // One document a request: together they may be more than a request holds.
          // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one document a request
          await context.sync();
        }
        return copies.map(({ name }) => name);
      },
    );
    progress?.(1, progressWords.done);
    const message = operationMessages.frozenOutdated(status);
    const problems =
      status === CURRENT ? [] : [finding('W', 'bekukan.tidakMutakhir', message, names[0] ?? null)];
    return { sheets: names, problems };
  });
