// The columns of tblSKJ, one record each. Headers and order are a contract with saved workbooks.
import { KOMPETENSI_GENERIK } from '../../../bangkom/kompetensi';
import { LABEL_SKJ, type KolomSkj } from '../../../bangkom/skj';
import { FORMAT, type Column } from '../column';
import type { DataSheet } from '../data-sheet';

/** Name of the table of standards. */
export const TBL_SKJ = 'tblSKJ';

/** The names of the generic competencies, to choose from or to write another one. */
export const NAMA_KOMPETENSI = KOMPETENSI_GENERIK.map(({ label }) => label);

/** The columns of tblSKJ in their order. */
export const SKJ_COLUMNS: readonly Column<KolomSkj>[] = [
  {
    key: 'jabatan',
    header: LABEL_SKJ.jabatan,
    width: 34,
    format: FORMAT.text,
    help: 'Nama jabatan seperti di lembar Pegawai. Kosong: standar berlaku untuk seluruh jenjang.',
  },
  {
    key: 'jenjang',
    header: LABEL_SKJ.jenjang,
    width: 18,
    format: FORMAT.general,
    list: 'jenjang',
  },
  {
    key: 'jenisKompetensi',
    header: LABEL_SKJ.jenisKompetensi,
    width: 18,
    format: FORMAT.general,
    list: 'jenisKompetensi',
  },
  {
    key: 'kompetensi',
    header: LABEL_SKJ.kompetensi,
    width: 36,
    format: FORMAT.text,
    choices: NAMA_KOMPETENSI,
    open: true,
    help: 'Pilih salah satu dari sembilan kompetensi manajerial dan sosial kultural, atau ketik nama kompetensi teknis.',
  },
  {
    key: 'level',
    header: LABEL_SKJ.level,
    width: 9,
    format: FORMAT.whole,
    bounds: { whole: true, minimum: 1, maximum: 5 },
    help: 'Level yang dipersyaratkan, 1 (paham) sampai 5 (ahli).',
  },
];

/** The sheet of standards. */
export const SKJ: DataSheet<KolomSkj> = {
  peran: 'skj',
  name: 'SKJ',
  table: TBL_SKJ,
  title: 'Standar Kompetensi Jabatan',
  columns: SKJ_COLUMNS,
  frozen: 1,
};
