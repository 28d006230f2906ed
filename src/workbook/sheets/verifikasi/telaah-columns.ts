// The columns in which a verifier overrides a verdict, the same in every document that can be overridden.
import { say } from '../../../messages';
import type { Catatan, Telaah } from '../../../bangkom/verifikasi';
import { formatTanggal } from '../../../bangkom/tanggal';
import type { Cell } from '../../excel/grid';
import { FORMAT } from '../column';
import type { BuiltColumn, RowReference } from '../built-column';

const BY = 'Telaah Oleh';
const ON = 'Tanggal Telaah';
const WHY = 'Alasan Telaah';
export const OVERRIDE_NOTE_HEADERS = { oleh: BY, tanggal: ON, alasan: WHY } as const;

/** What changed in a row since it was overridden; while it stands there the override does not count. */
export const REVIEW = 'Tinjau Ulang';
/** All overrides of a row in one text, to notice that one was changed. */
export const SEAL = 'Telaah Saat Dibangun';

const HELP =
  'Putusan verifikator. Berlaku bila nama, tanggal, dan alasan (paling sedikit 10 huruf) diisi.';

/** The drop-down in which the verdict of a check is overridden. */
export const overrideColumn = (check: string): BuiltColumn<unknown> => ({
  header: `Telaah ${check}`,
  width: 13,
  format: FORMAT.general,
  list: 'hasil',
  help: HELP,
  carried: true,
  cell: () => '',
});

/** Who decided, when and why, and what has to be looked at again. */
export const SIGNED_COLUMNS: readonly BuiltColumn<unknown>[] = [
  { header: BY, width: 20, format: FORMAT.text, carried: true, cell: () => '' },
  { header: ON, width: 12, format: FORMAT.date, carried: true, cell: () => '' },
  { header: WHY, width: 30, format: FORMAT.text, carried: true, cell: () => '' },
  {
    header: REVIEW,
    width: 34,
    format: FORMAT.text,
    help: 'Data baris ini berubah sesudah ditelaah. Putusannya tidak berlaku sampai sel ini dikosongkan.',
    carried: true,
    cell: () => '',
  },
];

export const sealColumn: BuiltColumn<unknown> = {
  header: SEAL,
  width: 20,
  format: FORMAT.text,
  hidden: true,
  cell: () => '',
};

/** All carried cells of a row as the seal holds them. */
export const sealOf = (cells: readonly Cell[]): string => cells.map(String).join('|');

/** Whether the overrides of the row count: signed, dated, reasoned (domain 4.4) and not in doubt. */
export const isInForce = (ref: RowReference): string =>
  `AND(${ref(BY)}<>"",${ref(ON)}<>"",LEN(TRIM(${ref(WHY)}))>=10,${ref(REVIEW)}="")`;

/** Said once for the sheet and for the summary: the sentences of 100,000 rows take seconds. */
const notes = new WeakMap<readonly Catatan[], string>();

/** Reasons that decide or ask, one a line: the rule's number, then the sentence. */
export function noteOf(catatan: readonly Catatan[]): string {
  const known = notes.get(catatan);
  if (known !== undefined) return known;
  const lines = catatan.map(({ aturan, message }) =>
    /^V\d/.test(aturan) ? `${aturan} ${say(message)}` : say(message),
  );
  const note = [...new Set(lines)].join('\n');
  notes.set(catatan, note);
  return note;
}

/** An override in words, for the printed document. */
export const overrideNote = ({ periksa, hasil, oleh, tanggal, alasan }: Telaah): string =>
  `Telaah ${periksa}: ${hasil}, oleh ${oleh}, ${formatTanggal(tanggal)}: ${alasan}`;
