// What stands around the tables of the verification document: title, figures above, signatures below.
import { formatTanggal } from '../../bangkom/tanggal';
import type { Pengaturan } from '../../bangkom/pengaturan';
import { PROFIL } from '../../bangkom/konversi';
import type { VerifikasiDocument } from '../../bangkom/verifikasi';
import { formatNip } from '../../bangkom/pegawai/nip';
import { absoluteAddress, type Area, type Cell, type Grid } from '../excel/grid';
import { FORMAT } from './column';
import {
  CURRENT,
  OVERRIDE_HEADERS,
  OVERRIDE_NOTE_HEADERS,
  SEAL,
  STALE,
  STATUS_NAME,
  TBL_REKAP,
  TBL_VERIFIKASI,
} from './verifikasi-columns';

/** Row of the header of tblVerifikasi: the figures above have a fixed place. */
export const VERIFIKASI_HEADER_ROW = 12;
export const REKAP_HEADER_ROW = 4;
export const VERIFIKASI_TITLE = 'DOKUMEN HASIL VERIFIKASI RENCANA PENGEMBANGAN KOMPETENSI';
export const REKAP_TITLE = 'REKAPITULASI JAM PELAJARAN (JP) PER PEGAWAI';

/** Labels of the figures, by key. */
const FIGURE_LABELS = {
  instansi: 'Instansi',
  unit: 'Unit kerja',
  tahun: 'Tahun rencana',
  profil: 'Profil konversi JP',
  tanggal: 'Tanggal verifikasi',
  status: 'Status dokumen',
  kegiatan: 'Kegiatan',
  lulus: 'LULUS',
  tidakLulus: 'TIDAK LULUS',
  perluTelaah: 'PERLU TELAAH',
  tidakBerlaku: 'TIDAK BERLAKU (batal)',
  jp: 'JP diakui',
  anggaran: 'Kebutuhan anggaran',
  pagu: 'Pagu',
  sisa: 'Sisa pagu',
  pegawai: 'Pegawai yang diwajibkan',
  memenuhi: 'Pegawai memenuhi target JP',
  persen: 'Persen pegawai memenuhi target',
  kecuali: 'Dikecualikan',
} as const;

/** What a figure is about. */
export type FigureKey = keyof typeof FIGURE_LABELS;

/** A figure above the table: a label and, beside it, a value that a formula replaces. */
export interface Figure {
  readonly key: FigureKey;
  readonly label: string;
  readonly row: number;
  /** Column of the label; the value stands one to the right. */
  readonly column: number;
  readonly value: Cell;
  readonly format: string;
  /** `at` gives the address of another figure's value. */
  readonly formula?: (at: (key: FigureKey) => string) => string;
}

const FIRST_ROW = 3;
const COLUMNS = [1, 4, 6] as const;

const current = (value: string): string => `=IF(${STATUS_NAME}="${CURRENT}",${value},"${STALE}")`;

/** Overrides of a table joined as they were when it was built, to compare with the seal. */
const sealFormula = (table: string, headers: readonly string[]): string => {
  const notes = Object.values(OVERRIDE_NOTE_HEADERS);
  const cells = [...headers, ...notes].map((header) => `${table}[${header}]`).join('&"|"&');
  return `SUMPRODUCT(--(${cells}<>${table}[${SEAL}]))`;
};

const countOf = (verdict: string): string => `=COUNTIF(${TBL_VERIFIKASI}[Hasil],"${verdict}")`;

/** The figures in their three blocks, from left to right. */
export function figuresOf(document: VerifikasiDocument): Figure[] {
  const { counts, totals, persons } = document;
  const applicable = persons.filter(({ pengecualian }) => pengecualian === null);
  const excluded = persons.flatMap(({ pengecualian, nama, kunci }) =>
    pengecualian === null ? [] : [`${nama ?? kunci} (${pengecualian})`],
  );
  type Entry = readonly [FigureKey, Cell, string, Figure['formula']?];
  const blocks: readonly (readonly Entry[])[] = [
    [
      ['instansi', document.namaInstansi, FORMAT.text],
      ['unit', document.unitKerja === '' ? 'Semua unit' : document.unitKerja, FORMAT.text],
      ['tahun', document.tahun, FORMAT.whole],
      ['profil', `${PROFIL[document.profilJp].label} (${document.profilJp})`, FORMAT.text],
      ['tanggal', formatTanggal(document.tanggal), FORMAT.text],
      [
        'status',
        CURRENT,
        FORMAT.general,
        () =>
          `=IF(${sealFormula(TBL_VERIFIKASI, OVERRIDE_HEADERS)}+${sealFormula(TBL_REKAP, ['Telaah V3'])}=0,"${CURRENT}","${STALE}")`,
      ],
    ],
    [
      ['kegiatan', document.rows.length, FORMAT.rupiah, () => `=COUNT(${TBL_VERIFIKASI}[No])`],
      ['lulus', counts.lulus, FORMAT.rupiah, () => countOf('LULUS')],
      ['tidakLulus', counts.tidakLulus, FORMAT.rupiah, () => countOf('TIDAK LULUS')],
      ['perluTelaah', counts.perluTelaah, FORMAT.rupiah, () => countOf('PERLU TELAAH')],
      ['tidakBerlaku', counts.tidakBerlaku, FORMAT.rupiah, () => countOf('TIDAK BERLAKU')],
      ['jp', totals.jpDiakui, FORMAT.jp, () => current(`ROUND(SUM(${TBL_REKAP}[JP (diakui)]),2)`)],
    ],
    [
      [
        'anggaran',
        totals.anggaran,
        FORMAT.rupiah,
        () =>
          `=SUMIFS(${TBL_VERIFIKASI}[8 Kebutuhan Anggaran],${TBL_VERIFIKASI}[Hasil],"<>TIDAK BERLAKU")`,
      ],
      ['pagu', totals.pagu ?? 'belum lengkap', FORMAT.rupiah],
      [
        'sisa',
        totals.pagu === null ? '' : totals.pagu - totals.anggaran,
        FORMAT.rupiah,
        (at) => `=IF(ISNUMBER(${at('pagu')}),${at('pagu')}-${at('anggaran')},"")`,
      ],
      [
        'pegawai',
        applicable.length,
        FORMAT.rupiah,
        () => `=COUNTIF(${TBL_REKAP}[V3 (hitung)],"<>TIDAK BERLAKU")`,
      ],
      [
        'memenuhi',
        applicable.filter(({ jp, target }) => jp >= target).length,
        FORMAT.rupiah,
        () =>
          current(
            `SUMPRODUCT((${TBL_REKAP}[V3 (hitung)]<>"TIDAK BERLAKU")*(${TBL_REKAP}[JP (diakui)]>=${TBL_REKAP}[Target]))`,
          ),
      ],
      [
        'persen',
        document.persen ?? '',
        FORMAT.percent,
        (at) =>
          `=IF(ISNUMBER(${at('memenuhi')}),IF(${at('pegawai')}>0,ROUND(${at('memenuhi')}/${at('pegawai')}*100,2),""),"${STALE}")`,
      ],
      ['kecuali', excluded.length === 0 ? 'tidak ada' : excluded.join('; '), FORMAT.text],
    ],
  ];
  return blocks.flatMap((entries, block) =>
    entries.map(([key, value, format, formula], index) => ({
      key,
      label: FIGURE_LABELS[key],
      row: FIRST_ROW + index,
      column: COLUMNS[block] ?? 1,
      value,
      format,
      ...(formula && { formula }),
    })),
  );
}

/** Absolute address of the value of a figure. */
export const figureAddress = ({ row, column }: Figure): string =>
  absoluteAddress({ row, column: column + 1, rowCount: 1, columnCount: 1 });

/** Where the figures stand on the sheet, whatever the document holds. */
export const FIGURES_AREA: Area = {
  row: FIRST_ROW,
  column: 0,
  rowCount: VERIFIKASI_HEADER_ROW - FIRST_ROW,
  columnCount: COLUMNS[2] + 2,
};

/** The figures as the sheet shows them, found by their labels; `grid` holds the values of FIGURES_AREA. */
export function readFigures(grid: Grid): Map<FigureKey, Cell> {
  const figures = new Map<FigureKey, Cell>();
  for (const row of grid) {
    for (const [key, label] of Object.entries(FIGURE_LABELS) as [FigureKey, string][]) {
      const column = row.indexOf(label);
      if (column >= 0) figures.set(key, row[column + 1] ?? '');
    }
  }
  return figures;
}

/** One signature block, line by line; the blank lines are for the signature. */
export interface Signature {
  readonly column: number;
  readonly lines: readonly string[];
  /** Index of the line with the name. */
  readonly nameLine: number;
}

const nipLine = (nip: string): string => {
  const digits = nip.replace(/\D/g, '');
  if (digits === '') return 'NIP. ………………………………';
  return `NIP. ${/^\d{18}$/.test(digits) ? formatNip(digits) : nip}`;
};
const dotted = (name: string): string => (name === '' ? '………………………………………' : name);

/** Who signs the verification: the verifier, and the head of the office takes note (domain 4.2). */
export function signaturesOf(pengaturan: Pengaturan, tanggal: string): Signature[] {
  const place = pengaturan.tempat === '' ? '' : `${pengaturan.tempat}, `;
  const block = (
    column: number,
    first: string,
    title: string,
    name: string,
    rank: string,
    nip: string,
  ): Signature => ({
    column,
    lines: [first, title, '', '', '', dotted(name), rank, nipLine(nip)],
    nameLine: 5,
  });
  const { jabatanKepala, namaKepala, pangkatKepala, nipKepala } = pengaturan;
  const { jabatanVerifikator, namaVerifikator, pangkatVerifikator, nipVerifikator } = pengaturan;
  return [
    block(1, 'Mengetahui,', `${jabatanKepala},`, namaKepala, pangkatKepala, nipKepala),
    block(
      8,
      `${place}${formatTanggal(tanggal)}`,
      `${jabatanVerifikator},`,
      namaVerifikator,
      pangkatVerifikator,
      nipVerifikator,
    ),
  ];
}
