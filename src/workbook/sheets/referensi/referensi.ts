// Referensi: the read-only projection of the regulation into tables and lists of the workbook.
// A local deviation is another profile, never an edited cell (domain, decision 2).
import {
  BENTUK,
  CERTAINTY,
  getBentuk,
  isBentukId,
  LINGKUP_VALUES,
  listAliases,
  listLingkupWords,
  type Lingkup,
} from '../../../bangkom/bentuk';
import { PROFIL, PROFIL_VALUES, type Ketentuan, type ProfilId } from '../../../bangkom/konversi';
import { DASAR_PERTIMBANGAN } from '../../../bangkom/rencana/daftar';
import { SUMBER } from '../../../bangkom/sumber';
import { FORMAT } from '../column';
import type { Cell, Grid } from '../../excel/grid';
import { LISTS } from './lists';

/** A block on the sheet: a table with a header and rows; `name` is the table's. */
export interface Block {
  readonly name: string;
  readonly headers: readonly string[];
  readonly widths: readonly number[];
  readonly formats: readonly string[];
  readonly rows: Grid;
  /** Filled by the user: its rows are never overwritten. */
  readonly editable?: true;
}

interface BlockColumn<R> {
  readonly header: string;
  readonly width: number;
  readonly format?: string;
  readonly cell: (record: R) => Cell;
}

function block<R>(
  name: string,
  records: readonly R[],
  columns: readonly BlockColumn<R>[],
  editable?: true,
): Block {
  return {
    name,
    headers: columns.map(({ header }) => header),
    widths: columns.map(({ width }) => width),
    formats: columns.map(({ format = FORMAT.general }) => format),
    rows: records.map((record) => columns.map(({ cell }) => cell(record))),
    ...(editable && { editable }),
  };
}

/** Key of a rule in tblKonversiJP: profile, form and lingkup. */
const konversiKey = (profil: string, bentuk: string, lingkup: string): string =>
  `${profil}|${bentuk}|${lingkup}`;

interface RuleRow {
  readonly profil: ProfilId;
  readonly bentuk: (typeof BENTUK)[number];
  readonly lingkup: Lingkup;
  readonly ketentuan: Ketentuan;
}

function listRules(): RuleRow[] {
  return PROFIL_VALUES.flatMap((profil) =>
    Object.entries(PROFIL[profil].ketentuan).flatMap(([id, ketentuan]) =>
      isBentukId(id)
        ? LINGKUP_VALUES.map((lingkup) => ({
            profil,
            bentuk: getBentuk(id),
            lingkup,
            ketentuan: ketentuan[lingkup],
          }))
        : [],
    ),
  );
}

const konversiBlock = (): Block =>
  block('tblKonversiJP', listRules(), [
    {
      header: 'Kunci',
      width: 44,
      cell: ({ profil, bentuk, lingkup }) => konversiKey(profil, bentuk.id, lingkup),
    },
    { header: 'Profil', width: 20, cell: ({ profil }) => profil },
    { header: 'Bentuk', width: 40, cell: ({ bentuk }) => bentuk.label },
    { header: 'Lingkup', width: 14, cell: ({ lingkup }) => lingkup },
    { header: 'Satuan', width: 10, cell: ({ bentuk }) => bentuk.satuan ?? '' },
    { header: 'JP per Satuan', width: 9, cell: ({ ketentuan }) => ketentuan.aturan?.n ?? '' },
    {
      header: 'Sesuai Program',
      width: 10,
      cell: ({ ketentuan }) => (ketentuan.aturan?.program ? 'Ya' : ''),
    },
    {
      header: 'Batas JP per Hari',
      width: 10,
      cell: ({ ketentuan }) => ketentuan.aturan?.hari ?? '',
    },
    {
      header: 'Batas Kegiatan per Bulan',
      width: 12,
      cell: ({ ketentuan }) => ketentuan.aturan?.bulan ?? '',
    },
    {
      header: 'Tambahan Persen',
      width: 11,
      cell: ({ ketentuan }) => (ketentuan.aturan?.tambahan ? 20 : ''),
    },
    { header: 'Kepastian', width: 40, cell: ({ bentuk }) => CERTAINTY[bentuk.certainty] },
    { header: 'Bunyi Sumber', width: 60, cell: ({ ketentuan }) => ketentuan.bunyi },
    { header: 'Sumber', width: 28, cell: ({ ketentuan }) => SUMBER[ketentuan.sumber].nama },
  ]);

const bentukBlock = (): Block =>
  block('tblBentuk', BENTUK, [
    { header: 'Bentuk', width: 40, cell: ({ label }) => label },
    { header: 'Kode', width: 24, cell: ({ id }) => id },
    { header: 'Jalur', width: 13, cell: ({ jalur }) => jalur ?? '' },
    { header: 'Satuan', width: 10, cell: ({ satuan }) => satuan ?? '' },
    { header: 'Kode SIASN', width: 8, cell: ({ siasn }) => siasn ?? '' },
    { header: 'Catatan', width: 40, cell: ({ catatan }) => catatan ?? '' },
  ]);

const aliasBlock = (): Block =>
  block('tblBentukAlias', listAliases(), [
    { header: 'Ejaan', width: 40, cell: ({ teks }) => teks },
    { header: 'Kode', width: 24, cell: ({ bentuk }) => bentuk },
    { header: 'Bentuk', width: 40, cell: ({ bentuk }) => getBentuk(bentuk).label },
    {
      header: 'Asal Ejaan',
      width: 14,
      cell: ({ asumsi }) => (asumsi ? 'asumsi' : 'naskah sumber'),
    },
  ]);

const lingkupBlock = (): Block =>
  block('tblLingkup', listLingkupWords(), [
    { header: 'Kata', width: 16, cell: ({ teks }) => teks },
    { header: 'Lingkup', width: 14, cell: ({ lingkup }) => lingkup },
  ]);

const dasarBlock = (): Block =>
  block('tblDasarPertimbangan', Object.entries(DASAR_PERTIMBANGAN), [
    { header: 'Kode', width: 9, cell: ([code]) => code },
    { header: 'Dasar Pertimbangan', width: 60, cell: ([, wording]) => wording },
  ]);

/** Local spellings of the office: they only propose the canonical label (domain, decision 2). */
const setempatBlock = (): Block =>
  block<readonly [string, string]>(
    'tblAliasSetempat',
    [['', '']],
    [
      { header: 'Ejaan Setempat', width: 30, format: FORMAT.text, cell: ([ejaan]) => ejaan },
      { header: 'Bentuk', width: 40, cell: ([, bentuk]) => bentuk },
    ],
    true,
  );

/** The lists as one block; shorter lists end in blanks, the names cover only what is filled. */
function listBlock(): Block {
  const lists = Object.values(LISTS);
  const length = Math.max(...lists.map(({ values }) => values.length));
  return {
    name: 'tblDaftar',
    headers: lists.map(({ header }) => `Daftar ${header}`),
    widths: lists.map(({ values }) =>
      Math.min(40, 4 + Math.max(...values.map((word: string) => word.length))),
    ),
    formats: lists.map(() => FORMAT.general),
    rows: Array.from({ length }, (_, row) => lists.map(({ values }): Cell => values[row] ?? '')),
  };
}

/** Everything on Referensi, from left to right. */
export const referensiBlocks = (): Block[] => [
  konversiBlock(),
  bentukBlock(),
  aliasBlock(),
  lingkupBlock(),
  dasarBlock(),
  setempatBlock(),
  listBlock(),
];

/** What stands over the tables. */
export const REFERENSI_TITLE = [
  'REFERENSI PENGEMBANGAN KOMPETENSI',
  'Hanya untuk dibaca: tabel ini disalin dari aturan di dalam add-in dan dipulihkan bila berubah. ' +
    'Penyimpangan setempat adalah profil lain (lembar Pengaturan), bukan sel yang diubah; ' +
    'ejaan setempat ditambahkan pada tblAliasSetempat.',
  'Naskah lampiran Peraturan LAN Nomor 10 Tahun 2018 tidak diperiksa langsung: setiap nilai ' +
    'menyebut sumber dan kepastiannya. Periksalah sebelum pemakaian resmi.',
] as const;
