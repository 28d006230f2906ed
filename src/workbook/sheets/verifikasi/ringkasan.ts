// Ringkasan: the verification at a glance. Every figure is a native formula over the other documents.
import { JALUR_VALUES } from '../../../bangkom/bentuk';
import { JENIS_KOMPETENSI } from '../../../bangkom/rencana/daftar';
import { ATURAN_VERIFIKASI, type VerifikasiDocument } from '../../../bangkom/verifikasi';
import type { Cell } from '../../excel/grid';
import {
  columnReference,
  TBL_REKAP,
  TBL_VERIFIKASI,
  whileCurrent,
  type FormulaPlaces,
} from '../built-column';
import { FORMAT } from '../column';
import { routeHeader } from './rekap-columns';
import { NOT_APPLICABLE, NO_JENIS } from './verifikasi-columns';
import { budgetFormula } from './verifikasi-layout';

export const RINGKASAN_TITLE = 'RINGKASAN VERIFIKASI RENCANA PENGEMBANGAN KOMPETENSI';

/** A line of a block: its label, and its figures as formulas (or the values of ceilings). */
export interface RingkasanLine {
  readonly label: string;
  readonly cells: readonly Cell[];
}

/** A small table with a chart beside it. */
export interface RingkasanBlock {
  readonly title: string;
  readonly headers: readonly string[];
  readonly formats: readonly string[];
  readonly lines: readonly RingkasanLine[];
  /** null: figures that a chart would not help. */
  readonly chart: 'ColumnClustered' | 'BarClustered' | 'Pie' | null;
  /** How many of the figure columns the chart shows. */
  readonly charted: number;
}

/** Units that are listed each; the smaller ones stand together, so that no list grows without end. */
const LISTED_UNITS = 40;
const LISTED_REASONS = 10;

/** The blocks of a document, from top to bottom. */
export function ringkasanOf(document: VerifikasiDocument, places: FormulaPlaces): RingkasanBlock[] {
  const recap = (header: string): string => columnReference(places.table(TBL_REKAP), header);
  const rows = (header: string): string => columnReference(places.table(TBL_VERIFIKASI), header);
  return [
    {
      title: 'Pegawai menurut pemenuhan JP (V3)',
      headers: ['V3', 'Pegawai'],
      formats: [FORMAT.rupiah],
      chart: 'ColumnClustered',
      charted: 1,
      lines: ['LULUS', 'TIDAK LULUS', 'PERLU TELAAH', 'TIDAK BERLAKU'].map((verdict) => ({
        label: verdict,
        cells: [`=${whileCurrent(`COUNTIF(${recap('V3')},"${verdict}")`, places)}`],
      })),
    },
    {
      title: 'JP diakui menurut jalur',
      headers: ['Jalur', 'JP diakui'],
      formats: [FORMAT.jp],
      chart: 'Pie',
      charted: 1,
      lines: JALUR_VALUES.map((jalur) => ({
        label: jalur,
        cells: [`=${whileCurrent(`ROUND(SUM(${recap(routeHeader(jalur))}),2)`, places)}`],
      })),
    },
    {
      title: 'Kegiatan menurut jenis kompetensi',
      headers: ['Jenis kompetensi', 'Kegiatan', 'LULUS'],
      formats: [FORMAT.rupiah, FORMAT.rupiah],
      chart: 'ColumnClustered',
      charted: 2,
      lines: [...JENIS_KOMPETENSI, NO_JENIS].map((jenis) => ({
        label: jenis,
        cells: [
          `=COUNTIFS(${rows('Jenis')},"${jenis}",${rows('Hasil (hitung)')},"<>${NOT_APPLICABLE}")`,
          `=COUNTIFS(${rows('Jenis')},"${jenis}",${rows('Hasil')},"LULUS")`,
        ],
      })),
    },
    budgets(document, places),
    {
      title: 'Alasan tersering',
      headers: ['Aturan', 'Kegiatan'],
      formats: [FORMAT.rupiah],
      chart: null,
      charted: 1,
      lines: frequentReasons(document).map((nomor) => ({
        label: `${nomor} ${CONDITIONS.get(nomor) ?? ''}`,
        // A note begins each of its lines with the number of the rule.
        cells: [`=COUNTIF(${rows('Catatan')},"*${nomor} *")`],
      })),
    },
  ];
}

/** Budget against ceiling, the units with the largest budgets first. */
function budgets(document: VerifikasiDocument, places: FormulaPlaces): RingkasanBlock {
  const units = document.units
    .map((unit, at) => ({ ...unit, number: at + 1 }))
    .sort((a, b) => b.anggaran - a.anggaran || a.number - b.number);
  const listed = units.slice(0, LISTED_UNITS);
  const others = units.slice(LISTED_UNITS);
  const line = (label: string, cost: string, pagu: Cell): RingkasanLine => ({
    label,
    cells: [cost, pagu],
  });
  const lines = listed.map(({ unitKerja, number, pagu }) =>
    line(
      unitKerja ?? 'Unit kerja belum diisi',
      `=${budgetFormula(places.table, String(number))}`,
      pagu ?? 'belum ada',
    ),
  );
  if (others.length > 0) {
    const total = budgetFormula(places.table);
    const rest = listed.map(({ number }) => budgetFormula(places.table, String(number)));
    lines.push(
      line(`${others.length} unit lainnya`, `=ROUND(${[total, ...rest].join('-')},2)`, ''),
    );
  }
  return {
    title: 'Kebutuhan anggaran dan pagu menurut unit kerja (rupiah)',
    headers: ['Unit kerja', 'Kebutuhan', 'Pagu'],
    formats: [FORMAT.rupiah, FORMAT.rupiah],
    chart: 'BarClustered',
    charted: 2,
    lines,
  };
}

const CONDITIONS = new Map<string, string>(
  ATURAN_VERIFIKASI.map(({ nomor, syarat }) => [nomor, syarat]),
);

/** Numbers of the rules that most rows were noted for, the most frequent first. */
function frequentReasons({ rows }: VerifikasiDocument): string[] {
  const counts = new Map<string, number>();
  for (const { catatan } of rows) {
    const numbers = new Set(catatan.map(({ aturan }) => aturan));
    for (const nomor of numbers) {
      if (CONDITIONS.has(nomor)) counts.set(nomor, (counts.get(nomor) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en'))
    .slice(0, LISTED_REASONS)
    .map(([nomor]) => nomor);
}
