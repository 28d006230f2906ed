// The calendar of a year: activities by months, and the collisions of persons. Source: domain 5.7 no. 7.
import { getBentuk } from '../../../bangkom/bentuk';
import { monthOf, yearOf, type IsoDate } from '../../../bangkom/tanggal';
import type { BenturanJadwal, Jadwal, KegiatanJadwal } from '../../../bangkom/pelaksanaan/jadwal';
import type { BarisRencana } from '../../../bangkom/rencana';
import { jadwalSentences } from '../../../messages/talent-documents';
import { dateCell } from '../../excel/date-system';
import type { Area } from '../../excel/grid';
import { LINE_NUMBER } from '../../excel/outside';
import type { SetMember } from '../../excel/swap-set';
import { rangeOf, writeGrid } from '../../excel/transfer';
import { columnReference, type BuiltColumn } from '../built-column';
import { columnAreaOf, type TableToBuild } from '../built-table';
import { FORMAT } from '../column';
import type { Kept } from '../kept-lines';
import { keepOwnColumns } from '../own-columns';
import type { ReadSheet } from '../read-grids';
import { MONTHS } from '../verifikasi/rekap-columns';

export const TBL_JADWAL = 'tblJadwal';
export const TBL_BENTURAN = 'tblBenturan';
/** The sheets of the calendar. */
export const JADWAL_SET = [
  { peran: 'jadwal', name: 'Jadwal', tables: [TBL_JADWAL], listing: true },
  { peran: 'benturanJadwal', name: 'Benturan Jadwal', tables: [TBL_BENTURAN], listing: true },
] as const satisfies readonly SetMember[];
export const JADWAL_TITLE = 'JADWAL PENGEMBANGAN KOMPETENSI';
export const BENTURAN_TITLE = 'BENTURAN JADWAL PEGAWAI';
const JADWAL_HEADER_ROW = 5;
const BENTURAN_HEADER_ROW = 3;
/** Stands in each month in which an activity runs. */
export const MARK = '■';
const MARK_FILL = '#2E75B6';

interface JadwalLine {
  readonly number: number;
  readonly kegiatan: KegiatanJadwal;
  readonly date1904: boolean;
}

const labelOf = ({ nama }: KegiatanJadwal): string => nama ?? jadwalSentences.unknownActivity;

/** The first day of a month, counted from that of `awal`, as a formula. */
function monthStart(awal: IsoDate, offset: number): string {
  const month = monthOf(awal) - 1 + offset;
  return `DATE(${yearOf(awal) + Math.floor(month / 12)},${(month % 12) + 1},1)`;
}

/** Headers of the twelve months, the first of the year counted first. */
const monthHeaders = (awal: IsoDate): string[] =>
  MONTHS.map((_, at) => MONTHS[(monthOf(awal) - 1 + at) % 12] ?? '');

/** One known date stands for both. */
const monthColumn = (header: string, at: number, awal: IsoDate): BuiltColumn<JadwalLine> => ({
  header,
  width: 6,
  format: FORMAT.general,
  centred: true,
  cell: ({ kegiatan }) => (kegiatan.bulan[at] ? MARK : ''),
  formula: (ref) => {
    const [from, to] = [ref('Mulai'), ref('Selesai')];
    const start = `IF(${from}="",${to},${from})`;
    const end = `IF(${to}="",${from},${to})`;
    const runs = `AND(${start}<=${end},${start}<${monthStart(awal, at + 1)},${end}>=${monthStart(awal, at)})`;
    return `=IF(COUNT(${from},${to})=0,"",IF(${runs},"${MARK}",""))`;
  },
});

const jadwalColumns = (awal: IsoDate): readonly BuiltColumn<JadwalLine>[] => [
  { header: 'No', width: 6, format: FORMAT.whole, centred: true, cell: ({ number }) => number },
  { header: 'Kegiatan', width: 30, format: FORMAT.text, cell: ({ kegiatan }) => labelOf(kegiatan) },
  {
    header: 'Bentuk',
    width: 20,
    format: FORMAT.text,
    cell: ({ kegiatan: { bentuk } }) => (bentuk === null ? '' : getBentuk(bentuk).label),
  },
  {
    header: 'Penyelenggara',
    width: 18,
    format: FORMAT.text,
    cell: ({ kegiatan }) => kegiatan.penyelenggara ?? '',
  },
  {
    header: 'Mulai',
    width: 11,
    format: FORMAT.date,
    cell: ({ kegiatan, date1904 }) => dateCell(kegiatan.mulai, date1904),
  },
  {
    header: 'Selesai',
    width: 11,
    format: FORMAT.date,
    cell: ({ kegiatan, date1904 }) => dateCell(kegiatan.selesai, date1904),
  },
  ...monthHeaders(awal).map((header, at) => monthColumn(header, at, awal)),
  {
    header: 'Peserta',
    width: 10,
    format: FORMAT.whole,
    centred: true,
    cell: ({ kegiatan }) => kegiatan.peserta.length,
  },
  {
    header: 'Nama Peserta',
    width: 36,
    format: FORMAT.text,
    cell: ({ kegiatan }) => kegiatan.peserta.map(({ nama, kunci }) => nama ?? kunci).join('; '),
  },
  {
    header: 'Anggaran',
    width: 14,
    format: FORMAT.rupiah,
    cell: ({ kegiatan }) => kegiatan.anggaran,
  },
  {
    header: 'Keterangan',
    width: 15,
    format: FORMAT.text,
    cell: ({ kegiatan: { mulai, selesai } }) =>
      mulai === null && selesai === null ? jadwalSentences.undated : '',
  },
];

const ACTIVITY = ['Kegiatan', 'Bentuk', 'Penyelenggara'] as const;

export const jadwalTable = (
  { kegiatan, awal }: Jadwal,
  date1904: boolean,
  earlier?: ReadSheet,
): TableToBuild<Kept<JadwalLine>> =>
  keepOwnColumns({
    name: TBL_JADWAL,
    columns: jadwalColumns(awal),
    lines: kegiatan.map((each, at) => ({ number: at + 1, kegiatan: each, date1904 })),
    headerRow: JADWAL_HEADER_ROW,
    earlier,
    identity: [...ACTIVITY, 'Mulai', 'Selesai'],
    // Without dates a line that is gone counts in no month.
    shown: ACTIVITY,
  });

/** Counts by month over the table, and the colour of its marks. The table must stand. */
export async function writeMonths(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: TableToBuild<Kept<JadwalLine>>,
  { awal }: Jadwal,
  name: string,
): Promise<void> {
  const headers = monthHeaders(awal);
  const first = columnAreaOf(table, headers[0] ?? '');
  const marks: Area = { ...first, columnCount: headers.length };
  const { cellValue } = rangeOf(sheet, marks).conditionalFormats.add(
    Excel.ConditionalFormatType.cellValue,
  );
  cellValue.format.fill.color = MARK_FILL;
  cellValue.format.font.color = '#FFFFFF';
  cellValue.rule = { formula1: `="${MARK}"`, operator: 'EqualTo' };
  const running = (header: string): string => columnReference(name, header);
  await writeGrid(context, sheet, JADWAL_HEADER_ROW - 2, first.column - 1, [
    ['Kegiatan', ...headers.map((header) => `=COUNTIF(${running(header)},"${MARK}")`)],
    [
      'Peserta',
      ...headers.map((header) => `=SUMIFS(${running('Peserta')},${running(header)},"${MARK}")`),
    ],
  ]);
  const figures = { ...marks, row: JADWAL_HEADER_ROW - 2, rowCount: 2 };
  const { format } = rangeOf(sheet, { ...figures, column: first.column - 1, columnCount: 13 });
  format.font.bold = true;
  format.horizontalAlignment = Excel.HorizontalAlignment.center;
}

interface BenturanLine {
  readonly number: number;
  readonly benturan: BenturanJadwal;
  readonly rows: readonly [BarisRencana | undefined, BarisRencana | undefined];
  readonly date1904: boolean;
}

const WORDS = ['Pertama', 'Kedua'] as const;

const BENTURAN_COLUMNS: readonly BuiltColumn<BenturanLine>[] = [
  { header: 'No', width: 6, format: FORMAT.whole, centred: true, cell: ({ number }) => number },
  { header: 'NIP', width: 21, format: FORMAT.text, cell: ({ benturan }) => benturan.nip ?? '' },
  { header: 'Nama', width: 26, format: FORMAT.text, cell: ({ benturan }) => benturan.nama ?? '' },
  ...WORDS.flatMap((word, at): BuiltColumn<BenturanLine>[] => [
    {
      header: `Kegiatan ${word}`,
      width: 32,
      format: FORMAT.text,
      cell: ({ rows }) => rows[at]?.namaPengembangan ?? '',
    },
    {
      header: `Mulai ${word}`,
      width: 12,
      format: FORMAT.date,
      cell: ({ rows, date1904 }) => dateCell(rows[at]?.tglMulai ?? null, date1904),
    },
    {
      header: `Selesai ${word}`,
      width: 12,
      format: FORMAT.date,
      cell: ({ rows, date1904 }) => dateCell(rows[at]?.tglSelesai ?? null, date1904),
    },
  ]),
  {
    header: 'Hari Bersamaan',
    width: 12,
    format: FORMAT.whole,
    centred: true,
    cell: () => 0,
    formula: (ref) =>
      `=MAX(0,MIN(${ref('Selesai Pertama')},${ref('Selesai Kedua')})-MAX(${ref('Mulai Pertama')},${ref('Mulai Kedua')})+1)`,
  },
];

/** All but the number and what is computed. */
const CLASH = BENTURAN_COLUMNS.flatMap(({ header, formula }) =>
  header === LINE_NUMBER || formula ? [] : [header],
);

export const benturanTable = (
  { benturan }: Jadwal,
  rencana: readonly BarisRencana[],
  date1904: boolean,
  earlier?: ReadSheet,
): TableToBuild<Kept<BenturanLine>> =>
  keepOwnColumns<BenturanLine>({
    name: TBL_BENTURAN,
    columns: BENTURAN_COLUMNS,
    lines: benturan.map((each, at) => ({
      number: at + 1,
      benturan: each,
      rows: [rencana[each.baris[0]], rencana[each.baris[1]]],
      date1904,
    })),
    headerRow: BENTURAN_HEADER_ROW,
    earlier,
    identity: CLASH,
    shown: CLASH,
  });
