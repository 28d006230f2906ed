// The fields of one row or of a form's head as the pane shows them: derived from the column records.
import type { KolomRencana } from '../../bangkom/rencana/baris';
import { DASAR_PERTIMBANGAN, KODE_DASAR } from '../../bangkom/rencana/daftar';
import { serialToIso } from '../../bangkom/tanggal';
import { plainText, type Cell } from '../excel/grid';
import { FORMAT, type ColumnLook, type NumberBounds } from './column';
import { ADDED_COLUMNS } from './formulir/added';
import { HEADER_LISTS } from './formulir/adoption';
import { labelOfField } from './formulir/labels';
import { HEADER_KEYS, TEMPLATE_KEYS, type RowKey, type TemplateKey } from './formulir/words';
import { LISTS, type ListKey } from './referensi/lists';
import { RENCANA_COLUMNS } from './rencana/rencana-columns';

/** How a field is typed in. */
export type FieldKind = 'text' | 'paragraph' | 'list' | 'codes' | 'number' | 'date' | 'computed';

/** What belongs together, in the order in which it is filled in. */
export type FieldGroup =
  'orang' | 'kebutuhan' | 'kompetensi' | 'kegiatan' | 'pelaksanaan' | 'biaya';

/** A choice of a list. */
export interface Choice {
  readonly value: string;
  /** What the value stands for, where it is a code. */
  readonly text?: string;
}

/** A field without its cell. */
export interface FieldRecord {
  readonly key: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly group: FieldGroup;
  readonly help?: string;
  readonly unit?: string;
  readonly choices?: readonly Choice[];
  readonly bounds?: NumberBounds;
  /** The cell keeps digits as they are typed. */
  readonly isText: boolean;
}

const GROUPS: Readonly<Record<FieldGroup, readonly (KolomRencana | RowKey)[]>> = {
  orang: ['nip', 'nama', 'jabatan', 'unitKerja', 'jabatanTarget'],
  kebutuhan: ['dasar', 'sumberDasar', 'standar', 'nyata', 'kesenjangan'],
  kompetensi: ['jenisKompetensi', 'kompetensi', 'levelStandar', 'levelNyata', 'dasarPertimbangan'],
  kegiatan: ['namaPengembangan', 'jenisPengembangan', 'bentuk', 'jalur', 'lingkup', 'jumlah'],
  pelaksanaan: ['penyelenggara', 'tglMulai', 'tglSelesai', 'hari', 'kurikulum', 'status'],
  biaya: ['anggaran', 'sumberDana', 'prioritas', 'catatan'],
};

const PARAGRAPHS = new Set<string>(['dasar', 'standar', 'nyata', 'catatan', 'namaPengembangan']);
const UNITS: Readonly<Record<string, string>> = { anggaran: 'Rp', hari: 'hari' };

const choicesOf = (list: ListKey): Choice[] => LISTS[list].values.map((value) => ({ value }));

const CODES: readonly Choice[] = KODE_DASAR.map((value) => ({
  value,
  text: DASAR_PERTIMBANGAN[value],
}));

function kindOf(key: string, look: ColumnLook): FieldKind {
  if (look.formula) return 'computed';
  if (key === 'dasarPertimbangan') return 'codes';
  if (look.list) return 'list';
  if (look.bounds) return 'number';
  if (look.format === FORMAT.date) return 'date';
  return PARAGRAPHS.has(key) ? 'paragraph' : 'text';
}

function toRecord(key: string, group: FieldGroup, look: ColumnLook): FieldRecord {
  const kind = kindOf(key, look);
  const unit = UNITS[key];
  return {
    key,
    label: look.header,
    kind,
    group,
    isText: look.format === FORMAT.text,
    ...(look.help !== undefined && { help: look.help }),
    ...(unit !== undefined && { unit }),
    ...(kind === 'list' && look.list && { choices: choicesOf(look.list) }),
    ...(kind === 'codes' && { choices: CODES }),
    ...(look.bounds && { bounds: look.bounds }),
  };
}

/** The columns of the template have no record of their own: the gap has a list, the rest is text. */
const templateLook = (key: TemplateKey): ColumnLook => ({
  header: labelOfField(key),
  width: 0,
  format: FORMAT.general,
  ...(key === 'kesenjangan' && { list: 'kesenjangan' as const }),
});

const isTemplateKey = (key: string): key is TemplateKey =>
  TEMPLATE_KEYS.some((known) => known === key);

const recordsOf = (lookOf: (key: string) => ColumnLook | undefined): FieldRecord[] =>
  (Object.keys(GROUPS) as FieldGroup[]).flatMap((group) =>
    GROUPS[group].flatMap((key) => {
      const look = lookOf(key);
      return look ? [toRecord(key, group, look)] : [];
    }),
  );

/** Fields of a row of the plan. */
export const RENCANA_FIELDS: readonly FieldRecord[] = recordsOf((key) =>
  RENCANA_COLUMNS.find((column) => column.key === key),
);

/** Fields of a row of a form; which of them it has, its columns say. */
export const FORM_FIELDS: readonly FieldRecord[] = recordsOf((key) =>
  isTemplateKey(key) ? templateLook(key) : ADDED_COLUMNS.find((column) => column.key === key),
);

/** Fields of a form's head. */
export const HEAD_FIELDS: readonly FieldRecord[] = HEADER_KEYS.map((key) => {
  const list = HEADER_LISTS[key];
  const format = key === 'tanggalPelaksanaan' ? FORMAT.date : FORMAT.text;
  const look = { header: labelOfField(key), width: 0, format, ...(list && { list }) };
  return toRecord(key, 'orang', key === 'tahun' ? { ...look, format: FORMAT.general } : look);
});

/** A cell as its field shows it: dates as in the sheet (20/01/2026), numbers with a decimal comma. */
export function shownOf(kind: FieldKind, value: Cell, date1904: boolean): string {
  if (typeof value !== 'number') return kind === 'paragraph' ? String(value) : plainText(value);
  if (kind === 'date') {
    const iso = serialToIso(value, date1904);
    return iso === null ? String(value) : iso.split('-').reverse().join('/');
  }
  return String(value).replace('.', ',');
}
