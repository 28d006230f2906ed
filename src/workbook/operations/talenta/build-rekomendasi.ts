// "Buat Rekomendasi": what the gaps and the box of each person suggest; and "Masukkan ke Rencana": the
// proposals as drafts in the plan. Nothing here is a decision. Source: domain 5.1 and 5.3.
import {
  hasilOf,
  kunciKinerja,
  kunciUsulan,
  prioritasOf,
  proposeFor,
  type AnalisisPegawai,
  type Usulan,
} from '../../../bangkom/analisis';
import { BENTUK, getBentuk, type BentukId } from '../../../bangkom/bentuk';
import { BARIS_KOSONG, type BarisRencana } from '../../../bangkom/rencana';
import { comparable } from '../../../bangkom/rencana/daftar';
import { analisisMessages } from '../../../messages/analisis';
import { progressWords } from '../../../messages/progress';
import { runExcel } from '../../excel/errors';
import { plainText } from '../../excel/grid';
import type { SetMember } from '../../excel/swap-set';
import { headerRowUnder, writeAnalisisPage } from '../../sheets/talenta/analisis-page';
import { NO_TABLE, type EarlierTable } from '../../sheets/built-table';
import { keepNotes } from '../../sheets/kept-lines';
import {
  CHOICE,
  REKOMENDASI_COLUMNS,
  TBL_REKOMENDASI,
  type UsulanLine,
} from '../../sheets/talenta/rekomendasi-columns';
import {
  buildAnalisis,
  readAnalisis,
  readEarlierTables,
  type AnalisisResult,
} from './analisis-document';
import { buildSheets } from '../build-sheets';
import { collectIn } from '../rencana/collect-forms';
import type { IncomingRow } from '../rencana/collection';
import { finding, type Finding, type OperationProgress } from '../report';
import type { YearOptions } from '../year-input';

const MEMBERS = [
  { peran: 'rekomendasi', name: 'Rekomendasi', tables: [TBL_REKOMENDASI] },
] as const satisfies readonly SetMember[];

/** Builds the sheet Rekomendasi; what people chose and noted there is kept. */
export const buildRekomendasi = (
  options: YearOptions = {},
  progress?: OperationProgress,
): Promise<AnalisisResult> =>
  buildAnalisis(MEMBERS, options, progress, async (context, { input, persons }) => {
    const isPlanned = plannedIn(input.rencana);
    const lines = persons
      .flatMap((person) => proposeFor(person))
      .map((usulan, at): UsulanLine => ({ number: at + 1, usulan, isPlanned: isPlanned(usulan) }));
    const [earlier] = await readEarlierTables(context, input, [
      ['rekomendasi', REKOMENDASI_COLUMNS],
    ]);
    const table = keepNotes({
      name: TBL_REKOMENDASI,
      columns: REKOMENDASI_COLUMNS,
      lines,
      keyOf: ({ usulan }) => kunciUsulan(usulan),
      headerRow: headerRowUnder(0),
      earlier: earlier ?? NO_TABLE,
      shown: ['Nama', 'NIP', 'Alasan', 'Kebutuhan'],
    });
    progress?.(0.5, progressWords.writeDocuments);
    await buildSheets(context, MEMBERS, ([sheet]) =>
      writeAnalisisPage(context, sheet, table, analisisMessages.titles.rekomendasi, input),
    );
  });

export interface ProposeOptions extends YearOptions {
  /** `dipilih`: those marked Ya on the sheet Rekomendasi; `semua`: all that are not marked Tidak. */
  readonly usulan?: 'dipilih' | 'semua';
}

export interface ProposeResult {
  /** Rows added to the plan. */
  readonly added: number;
  /** Proposals whose person and need the plan has already. */
  readonly present: number;
  readonly problems: readonly Finding[];
}

/**
 * Adds proposals to the plan as drafts: without a status, marked in Catatan, with an ID Baris of their
 * own. Rows that stand are not touched; a person's need is never proposed twice. The forms of a box,
 * which are an assumption, are added only where they were marked Ya.
 */
export const proposeRencana = (
  { usulan: wanted = 'dipilih', ...options }: ProposeOptions = {},
  progress?: OperationProgress,
): Promise<ProposeResult> =>
  runExcel(async (context) => {
    progress?.(0, progressWords.readPeople);
    const { input, persons, problems } = await readAnalisis(context, options);
    const [choices = NO_TABLE] = await readEarlierTables(context, input, [
      ['rekomendasi', REKOMENDASI_COLUMNS],
    ]);
    const chosen = persons
      .flatMap((person) => proposeFor(person))
      .filter((usulan) => usulan.pegawai.pegawai.nip !== null && isWanted(usulan, choices, wanted));
    if (persons.length > 0 && chosen.length === 0) {
      problems.push(finding('W', 'rekomendasi.tanpaPilihan', analisisMessages.nothingChosen()));
    }
    const isPlanned = plannedIn(input.rencana);
    const asals = new Set(input.rencana.map(({ asal }) => asal));
    const fresh = chosen.filter((usulan) => !isPlanned(usulan) && !asals.has(asalOf(usulan)));
    const incoming = fresh.map((usulan): IncomingRow => ({
      row: draftOf(usulan, bentukOf(usulan, choices)),
      asal: asalOf(usulan),
      idBaris: null,
    }));
    const present = chosen.length - fresh.length;
    if (incoming.length === 0) return { added: 0, present, problems };
    const collected = await collectIn(
      context,
      { ...options, collect: false, incoming },
      (share, doing) => progress?.(0.4 + share * 0.6, doing),
    );
    return { added: collected.added, present, problems: [...problems, ...collected.problems] };
  });

function isWanted(usulan: Usulan, choices: EarlierTable, wanted: 'dipilih' | 'semua'): boolean {
  const mark = plainText(choices.cell(kunciUsulan(usulan), CHOICE.take)).toLowerCase();
  if (mark === 'ya') return true;
  return wanted === 'semua' && mark !== 'tidak' && usulan.alasan !== 'Kotak';
}

/** The form that somebody chose on the sheet, else the most fitting one. */
function bentukOf(usulan: Usulan, choices: EarlierTable): BentukId | null {
  const label = plainText(choices.cell(kunciUsulan(usulan), CHOICE.bentuk));
  const own = BENTUK.find((bentuk) => comparable(bentuk.label) === comparable(label));
  return own?.id ?? usulan.bentuk[0] ?? null;
}

/** Whether the plan has a need: the person with the competency, or with the ground performance. */
function plannedIn(rows: readonly BarisRencana[]): (usulan: Usulan) => boolean {
  const planned = new Set<string>();
  for (const { nip, kompetensi, dasarPertimbangan } of rows) {
    if (nip === null) continue;
    if (kompetensi !== null) planned.add(`${nip}|${comparable(kompetensi)}`);
    if (dasarPertimbangan.some((dasar) => dasar.startsWith('GKJ'))) {
      planned.add(kunciKinerja(nip));
    }
  }
  return (usulan) => planned.has(kunciUsulan(usulan));
}

/** Where the row comes from; one place for each need, so that no two are taken for one. */
const asalOf = ({ alasan, kompetensi, pegawai }: Usulan): string =>
  `Rekomendasi: ${kompetensi?.kompetensi ?? alasan}!${pegawai.pegawai.nip ?? ''}`;

function draftOf(usulan: Usulan, bentuk: BentukId | null): BarisRencana {
  const { pegawai: analisis, kompetensi, kategori, dasar, alasan } = usulan;
  const { pegawai, jabatanTarget }: AnalisisPegawai = analisis;
  const label = bentuk === null ? '' : getBentuk(bentuk).label;
  return {
    ...BARIS_KOSONG,
    nip: pegawai.nip,
    nama: pegawai.nama,
    jabatan: pegawai.jabatan,
    unitKerja: pegawai.unitKerja,
    jabatanTarget: jabatanTarget ?? pegawai.jabatan,
    jenisKompetensi: kompetensi?.jenis ?? null,
    kompetensi: kompetensi?.kompetensi ?? null,
    levelStandar: kompetensi?.standar ?? null,
    levelNyata: kompetensi?.nyata ?? null,
    kesenjangan: kategori,
    dasarPertimbangan: dasar,
    namaPengembangan: kompetensi ? `${label}: ${kompetensi.kompetensi}` : label,
    bentuk,
    prioritas: prioritasOf(usulan),
    catatan: analisisMessages.draft(alasan, bentuk === null ? '' : hasilOf(bentuk)),
  };
}
