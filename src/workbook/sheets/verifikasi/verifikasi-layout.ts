// What stands around the tables of the verification document: title, figures above, signatures below.
import { formatTanggal } from '../../../bangkom/tanggal';
import type { Pengaturan } from '../../../bangkom/pengaturan';
import type { VerifikasiDocument } from '../../../bangkom/verifikasi';
import { absoluteAddress, type Cell } from '../../excel/grid';
import { FORMAT } from '../column';
import { officer, placeAndDate, signatureBlock, type Signature } from '../signatures';
import {
  columnReference,
  CURRENT,
  OUTDATED,
  STALE,
  TBL_REKAP,
  TBL_VERIFIKASI,
  UNCHANGED,
  type FormulaPlaces,
} from '../built-column';
import {
  VERIFIKASI_HEADER_ROW,
  BLOCKS,
  FIGURE_LABELS,
  FIRST_ROW,
  type FigureKey,
} from './verifikasi-figures';
import { OVERRIDE_NOTE_HEADERS, REVIEW, SEAL } from './telaah-columns';
import { NOT_APPLICABLE, OVERRIDE_HEADERS } from './verifikasi-columns';

export const REKAP_HEADER_ROW = 4;
export const VERIFIKASI_TITLE = 'DOKUMEN HASIL VERIFIKASI RENCANA PENGEMBANGAN KOMPETENSI';
export const REKAP_TITLE = 'REKAPITULASI JAM PELAJARAN (JP) PER PEGAWAI';

/** A figure above the table: a label and, beside it, a value that a formula replaces. */
export interface Figure {
  readonly key: FigureKey;
  readonly label: string;
  readonly row: number;
  /** Column of the label; the value stands `span` columns to the right. */
  readonly column: number;
  readonly span: number;
  readonly value: Cell;
  readonly format: string;
  /** `at` gives the address of another figure's value. */
  readonly formula?: (at: (key: FigureKey) => string, places: FigurePlaces) => string;
}

/** What the figures refer to besides each other. */
export interface FigurePlaces extends FormulaPlaces {
  /** Cell that says in words what changed in the data. */
  readonly changes: string;
}

/** Overrides of a table joined as they were when it was built, to compare with the seal. */
const changedSeals = (table: string, headers: readonly string[]): string => {
  const cells = [...headers, ...Object.values(OVERRIDE_NOTE_HEADERS), REVIEW]
    .map((header) => columnReference(table, header))
    .join('&"|"&');
  return `SUMPRODUCT(--(${cells}<>${columnReference(table, SEAL)}))`;
};

type Formula = NonNullable<Figure['formula']>;

const countOf =
  (verdict: string): Formula =>
  (_, { table }) =>
    `=COUNTIF(${columnReference(table(TBL_VERIFIKASI), 'Hasil')},"${verdict}")`;

const current = (value: string, at: (key: FigureKey) => string): string =>
  `=IF(${at('telaahBaru')}=0,${value},"${STALE}")`;

/** Ceiling as a figure, or that some units have none. */
const NO_CEILING = 'belum lengkap';

/** The figures in their three blocks, from left to right; `sidik` is the fingerprint of the data. */
export function figuresOf(document: VerifikasiDocument, sidik: string): Figure[] {
  const { counts, totals, persons } = document;
  const applicable = persons.filter(({ pengecualian }) => pengecualian === null);
  const excluded = persons.flatMap(({ pengecualian, nama, kunci }) =>
    pengecualian === null ? [] : [`${nama ?? kunci} (${pengecualian})`],
  );
  const recap = ({ table }: FigurePlaces, header: string): string =>
    columnReference(table(TBL_REKAP), header);
  type Entry = readonly [FigureKey, Cell, string, Formula?];
  const about: Entry[] = [
    ['instansi', document.namaInstansi, FORMAT.text],
    ['unit', document.unitKerja === '' ? 'Semua unit' : document.unitKerja, FORMAT.text],
    ['tahun', document.tahun, FORMAT.whole],
    ['profil', document.profilJp, FORMAT.text],
    ['tanggal', formatTanggal(document.tanggal), FORMAT.text],
    [
      'status',
      CURRENT,
      FORMAT.general,
      (at) =>
        `=IF(${at('telaahBaru')}>0,"${STALE}",IF(${at('perubahan')}="${UNCHANGED}","${CURRENT}","${OUTDATED}"))`,
    ],
    [
      'telaahBaru',
      0,
      FORMAT.rupiah,
      (_, { table }) =>
        `=${changedSeals(table(TBL_VERIFIKASI), OVERRIDE_HEADERS)}+${changedSeals(table(TBL_REKAP), ['Telaah V3'])}`,
    ],
    ['perubahan', UNCHANGED, FORMAT.general, (_, { changes }) => `=${changes}`],
    ['sidik', sidik, FORMAT.text],
  ];
  const results: Entry[] = [
    [
      'kegiatan',
      document.rows.length,
      FORMAT.rupiah,
      (_, { table }) => `=COUNT(${columnReference(table(TBL_VERIFIKASI), 'No')})`,
    ],
    ['lulus', counts.lulus, FORMAT.rupiah, countOf('LULUS')],
    ['tidakLulus', counts.tidakLulus, FORMAT.rupiah, countOf('TIDAK LULUS')],
    ['perluTelaah', counts.perluTelaah, FORMAT.rupiah, countOf('PERLU TELAAH')],
    ['tidakBerlaku', counts.tidakBerlaku, FORMAT.rupiah, countOf(NOT_APPLICABLE)],
    [
      'jp',
      totals.jpDiakui,
      FORMAT.jp,
      (at, places) => current(`ROUND(SUM(${recap(places, 'JP (diakui)')}),2)`, at),
    ],
    ['anggaran', totals.anggaran, FORMAT.rupiah, (_, { table }) => `=${budgetFormula(table)}`],
    ['pagu', totals.pagu ?? NO_CEILING, FORMAT.rupiah],
    [
      'sisa',
      totals.pagu === null ? '' : totals.pagu - totals.anggaran,
      FORMAT.rupiah,
      (at) => `=IF(ISNUMBER(${at('pagu')}),${at('pagu')}-${at('anggaran')},"")`,
    ],
  ];
  const people: Entry[] = [
    [
      'pegawai',
      applicable.length,
      FORMAT.rupiah,
      (_, places) => `=COUNTIF(${recap(places, 'V3 (hitung)')},"<>TIDAK BERLAKU")`,
    ],
    [
      'memenuhi',
      applicable.filter(({ jp, target }) => jp >= target).length,
      FORMAT.rupiah,
      (at, places) =>
        current(
          `SUMPRODUCT((${recap(places, 'V3 (hitung)')}<>"TIDAK BERLAKU")*(${recap(places, 'JP (diakui)')}>=${recap(places, 'Target')}))`,
          at,
        ),
    ],
    [
      'persen',
      document.persen ?? '',
      FORMAT.percent,
      (at) =>
        `=IF(ISNUMBER(${at('memenuhi')}),IF(${at('pegawai')}>0,ROUND(${at('memenuhi')}/${at('pegawai')}*100,2),""),"${STALE}")`,
    ],
    [
      'kecuali',
      excluded.length === 0 ? 'tidak ada' : excluded.join('; ').slice(0, 1_000),
      FORMAT.text,
    ],
  ];
  return [about, results, people].flatMap((entries, block) =>
    entries.map(([key, value, format, formula], index) => ({
      key,
      label: FIGURE_LABELS[key],
      row: FIRST_ROW + index,
      ...(BLOCKS[block] ?? BLOCKS[0]),
      value,
      format,
      ...(formula && { formula }),
    })),
  );
}

/** What the activities cost that are not cancelled; `unit` narrows it to the unit of a number. */
export function budgetFormula(table: (name: string) => string, unit?: string): string {
  const column = (header: string): string => columnReference(table(TBL_VERIFIKASI), header);
  const ofUnit = unit === undefined ? '' : `,${column('Nomor Unit')},${unit}`;
  const costs = column('8 Kebutuhan Anggaran');
  return `ROUND(SUMIFS(${costs},${costs},">0",${column('Hasil (hitung)')},"<>${NOT_APPLICABLE}"${ofUnit}),2)`;
}

/** Absolute address of the value of a figure. */
export const figureAddress = ({ row, column, span }: Omit<Figure, 'key'>): string =>
  absoluteAddress({ row, column: column + span, rowCount: 1, columnCount: 1 });

/** Address of a figure of the first block: it depends on nothing that the document holds. */
const firstBlockAddress = (index: number): string =>
  absoluteAddress({
    row: FIRST_ROW + index,
    column: BLOCKS[0].column + BLOCKS[0].span,
    rowCount: 1,
    columnCount: 1,
  });
export const STATUS_ADDRESS = firstBlockAddress(5);
export const CHANGED_OVERRIDES_ADDRESS = firstBlockAddress(6);
/** How many rows the header of tblVerifikasi stands below that cell. */
export const HEADER_BELOW_OVERRIDES = VERIFIKASI_HEADER_ROW - (FIRST_ROW + 6);
export const SIDIK_ADDRESS = firstBlockAddress(8);

/** Who signs the verification: the verifier, and the head of the office takes note (domain 4.2). */
export const signaturesOf = (pengaturan: Pengaturan, tanggal: string): Signature[] => [
  signatureBlock(1, { first: 'Mengetahui,', ...officer(pengaturan, 'Kepala') }),
  signatureBlock(12, {
    first: placeAndDate(pengaturan, tanggal),
    ...officer(pengaturan, 'Verifikator'),
  }),
];
