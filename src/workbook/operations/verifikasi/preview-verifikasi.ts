// What a verification would say now: forms, plan and notes are read and verified, nothing is written.
import { matchBentuk } from '../../../bangkom/bentuk';
import type { KolomRencana } from '../../../bangkom/rencana';
import type { Hasil } from '../../../bangkom/verifikasi';
import { progressWords } from '../../../messages/progress';
import { plainText, type Cell } from '../../excel/grid';
import { runExcel } from '../../excel/errors';
import { listSheets } from '../../excel/roles';
import { parsePlan, type RawRencana } from '../../sheets/rencana/rencana';
import type { RowChange } from '../../sheets/rencana/rencana-write';
import { noteOf } from '../../sheets/verifikasi/telaah-columns';
import { readTerkumpul } from '../../sheets/rencana/terkumpul';
import type { BuildOptions, VerifikasiSummary } from './build-verifikasi';
import { personOf } from '../rencana/collect-forms';
import { collect } from '../rencana/collection';
import { incomingRows, parseForms } from '../formulir/read-forms';
import type { OperationProgress } from '../report';
import { readVerifikasiInput, verifyWithNotes } from './verifikasi-input';

/** A person of the preview with what decides. */
export interface PreviewPerson {
  readonly nama: string | null;
  readonly nip: string | null;
  readonly jp: number;
  readonly target: number;
  readonly hasil: Hasil;
  readonly kegiatan: number;
  /** Reasons, with the numbers of their rules, each once. */
  readonly alasan: readonly string[];
}

export interface VerifikasiPreview {
  readonly counts: VerifikasiSummary['counts'];
  readonly persons: readonly PreviewPerson[];
}

/** Verifies forms and plan as they stand. */
export const previewVerifikasi = (
  options: BuildOptions = {},
  progress?: OperationProgress,
): Promise<VerifikasiPreview> =>
  runExcel(async (context) => {
    const { workbook } = context;
    workbook.load('name');
    progress?.(0, progressWords.readPlan);
    const sheets = await listSheets(context);
    const input = await readVerifikasiInput(context, options, []);
    const { plan, pengaturan, tanggal } = input;
    progress?.(0.4, progressWords.readForms);
    const forms = await parseForms(context, sheets, pengaturan, tanggal);
    const incoming = forms.flatMap((form) => incomingRows(form, workbook.name, true));
    const last = await readTerkumpul(context, sheets);
    const present = plan?.rows ?? [];
    const filled = plan?.filledCount ?? 0;
    const date1904 = plan?.date1904 ?? false;
    const host = { profil: pengaturan.profilJp, date1904 };
    const { changes } = collect(present, filled, incoming, 0, host, last);
    const merged = merge(present.slice(0, filled), changes);
    const next = { rows: merged, filledCount: merged.length, date1904 };
    const { rows } = parsePlan(next, pengaturan, tanggal);
    progress?.(0.7, progressWords.verify);
    const pegawai = [...input.pegawai, ...forms.map(personOf)];
    const { document } = await verifyWithNotes(context, { ...input, rows, pegawai });
    const { lulus, tidakLulus, perluTelaah } = document.counts;
    const byPerson = new Map<string, typeof document.rows>();
    for (const row of document.rows) {
      byPerson.set(row.kunci, [...(byPerson.get(row.kunci) ?? []), row]);
    }
    return {
      counts: { lulus, tidakLulus, perluTelaah },
      persons: document.persons.map(({ kunci, nama, nip, jp, target, hasil, catatan }) => {
        const own = byPerson.get(kunci) ?? [];
        const lines = [catatan, ...own.map((row) => row.catatan)]
          .map(noteOf)
          .join('\n')
          .split('\n');
        const alasan = [...new Set(lines.filter((line) => line !== ''))];
        return { nama, nip, jp, target, hasil, kegiatan: own.length, alasan };
      }),
    };
  });

/** The plan as it would be after collecting; what formulas would compute follows from the form. */
function merge(present: readonly RawRencana[], changes: readonly RowChange[]): RawRencana[] {
  const rows = [...present];
  for (const { index, cells } of changes) {
    const row: Partial<Record<KolomRencana, Cell>> = { ...rows[index] };
    for (const [key, cell] of cells) if (typeof cell !== 'object') row[key] = cell;
    const bentuk = matchBentuk(plainText(row.bentuk));
    if (bentuk.kind === 'found' && typeof cells.get('jalur') === 'object') {
      row.jalur = bentuk.bentuk.jalur ?? '';
    }
    rows[index] = row;
  }
  return rows;
}
