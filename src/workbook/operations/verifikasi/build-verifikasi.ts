// "Buat Verifikasi": read → parse → verify → write. The document is a plain value in between, so that
// it can be shown without being written; new sheets stand beside the old ones until they are complete.
import type { IsoDate } from '../../../bangkom/tanggal';
import { verify, type Hasil, type VerifikasiDocument } from '../../../bangkom/verifikasi';
import { operationMessages } from '../../../messages/operations';
import { progressWords } from '../../../messages/progress';
import { OperationError, runExcel } from '../../excel/errors';
import { findPeran, listSheets } from '../../excel/roles';
import { noteOf } from '../../sheets/verifikasi/telaah-columns';
import { STATUS_ADDRESS } from '../../sheets/verifikasi/verifikasi-layout';
import { collectIn, type CollectOptions } from '../rencana/collect-forms';
import { writeJp } from '../rencana/recognised';
import { finding, type Finding, type OperationProgress } from '../report';
import { readVerifikasiInput, verifyWithNotes, withInstansi } from './verifikasi-input';
import { recoverDocuments, writeDocuments } from './verifikasi-sheets';

export interface BuildOptions extends CollectOptions {
  /** The plan year; Pengaturan's, or this year, otherwise. */
  readonly tahun?: number;
  /** False: the plan as it stands; true (default): the forms of the workbook are collected first. */
  readonly collect?: boolean;
}

/** The result of a verification in figures. */
export interface VerifikasiSummary {
  readonly tanggal: IsoDate;
  readonly tahun: number;
  readonly persons: readonly {
    readonly nip: string | null;
    readonly nama: string | null;
    readonly jp: number;
    readonly target: number;
    readonly v3: Hasil;
  }[];
  readonly rows: readonly {
    readonly idBaris: string | null;
    readonly hasil: Hasil;
    /** Reasons, one a line, with the numbers of their rules. */
    readonly catatan: string;
  }[];
  readonly counts: {
    readonly lulus: number;
    readonly tidakLulus: number;
    readonly perluTelaah: number;
  };
}

export interface BuildResult extends VerifikasiSummary {
  /** Name of the sheet; null when there was nothing to verify. */
  readonly sheet: string | null;
  /** The cell that says whether the document still holds, such as `C9`; null without a sheet. */
  readonly statusCell: string | null;
  readonly problems: Finding[];
}

/** Asked between the pieces of the work; an AbortSignal is one. */
export interface CancelSignal {
  readonly aborted: boolean;
}

/**
 * Builds Verifikasi, Rekap JP, Ringkasan and Validasi; what people wrote into the standing ones is
 * carried over. Cancelled before the documents are swapped in, it leaves them as they were.
 * @throws OperationError `dibatalkan` when it was cancelled
 */
export const buildVerifikasi = (
  options: BuildOptions = {},
  progress?: OperationProgress,
  signal?: CancelSignal,
): Promise<BuildResult> =>
  runExcel(async (context) => {
    let changes = { added: 0, updated: 0 };
    const report: OperationProgress = (share, doing) => {
      if (signal?.aborted) {
        throw new OperationError('dibatalkan', operationMessages.cancelled(changes));
      }
      progress?.(share, doing);
    };
    await recoverDocuments(context);
    let isWriting = false;
    const collected = await collectIn(context, options, (share, doing) => {
      // Begun, the writing into the plan is finished: what stands there can then be told.
      (isWriting ? progress : report)?.(share * 0.3, doing);
      isWriting = doing === progressWords.writePlan;
    });
    changes = collected;
    report(0.3, progressWords.readPlan);
    const read = await readVerifikasiInput(context, options, collected.persons);
    const input = withInstansi(read, collected.instansi);
    const { plan, snapshot } = input;
    if (!plan || !snapshot || input.rows.length === 0) {
      const problems = [...collected.problems];
      // Without a plan the collection has said why.
      if (plan) problems.push(finding('E', 'rencana.kosongSemua', operationMessages.planEmpty()));
      return { ...summaryOf(verify(input)), sheet: null, statusCell: null, problems };
    }
    report(0.4, progressWords.verify);
    const verified = await verifyWithNotes(context, input);
    await writeJp(context, plan, verified.document);
    await writeDocuments(context, { ...input, ...verified, plan, snapshot }, (share) => {
      // Once the documents are in place there is nothing left to cancel.
      if (share < 1) report(0.5 + share * 0.5, progressWords.writeDocuments);
    });
    const sheet = findPeran(await listSheets(context), 'verifikasi')?.name ?? null;
    progress?.(1, progressWords.done);
    const problems = [...collected.problems, ...input.problems, ...verified.problems];
    const statusCell = STATUS_ADDRESS.replaceAll('$', '');
    return { ...summaryOf(verified.document), sheet, statusCell, problems };
  });

const summaryOf = (document: VerifikasiDocument): VerifikasiSummary => ({
  tanggal: document.tanggal,
  tahun: document.tahun,
  persons: document.persons.map(({ nip, nama, jp, target, v3 }) => ({ nip, nama, jp, target, v3 })),
  rows: document.rows.map(({ baris, hasil, catatan }) => ({
    idBaris: baris.idBaris,
    hasil,
    catatan: noteOf(catatan),
  })),
  counts: {
    lulus: document.counts.lulus,
    tidakLulus: document.counts.tidakLulus,
    perluTelaah: document.counts.perluTelaah,
  },
});
