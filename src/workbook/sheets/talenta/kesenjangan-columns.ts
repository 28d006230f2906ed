// The tables of the gap analysis: competencies of persons, persons, and units. Source: domain 3.4 to 3.6.
import type {
  AnalisisPegawai,
  BelumDipetakan,
  KompetensiDinilai,
  KompetensiUnit,
} from '../../../bangkom/analisis';
import { bandOfJpm, type AmbangKesenjangan, type Jpm } from '../../../bangkom/kesenjangan';
import { comparable } from '../../../bangkom/rencana/daftar';
import type { SetMember } from '../../excel/swap-set';
import { columnReference, type BuiltColumn } from '../built-column';
import { FORMAT } from '../column';
import { closingColumns } from '../kept-lines';

export const TBL_KESENJANGAN = 'tblKesenjangan';
export const TBL_KINERJA = 'tblKinerja';
export const TBL_KESENJANGAN_UNIT = 'tblKesenjanganUnit';

/** The sheets of the gap analysis, built together. */
export const KESENJANGAN_SHEETS = [
  { peran: 'kesenjangan', name: 'Kesenjangan', tables: [TBL_KESENJANGAN] },
  { peran: 'kinerja', name: 'Kinerja', tables: [TBL_KINERJA] },
  {
    peran: 'kesenjanganUnit',
    name: 'Kesenjangan Unit',
    draft: 'Unit',
    tables: [TBL_KESENJANGAN_UNIT],
  },
] as const satisfies readonly SetMember[];

/** A person with the number in the document, from 1. */
export interface PersonLine {
  readonly number: number;
  readonly analisis: AnalisisPegawai;
}

/** A competency of a person. */
export interface GapLine extends PersonLine {
  readonly item: KompetensiDinilai;
}

/** What ties the competencies of a person to the person; a text that no sum takes for a number. */
const groupOf = (number: number, pembanding: KompetensiDinilai['pembanding']): string =>
  `P${number} ${pembanding}`;
const GROUP = 'Kelompok';
/** Standard and level as the JPM counts them: assessed ones only, the level cut at the standard. */
const COUNTED = { standar: 'Standar Dihitung', nyata: 'Nyata Dihitung' } as const;

const blank = (value: string | number | null): string | number => value ?? '';
const text = (value: string | null): string => value ?? '';

export const personKey = ({ analisis: { pegawai, index } }: PersonLine): string =>
  pegawai.nip ?? `${pegawai.nama ?? ''} (baris ${index + 1})`;
export const gapKey = (line: GapLine): string =>
  [personKey(line), line.item.pembanding, comparable(line.item.kompetensi)].join('|');

const identity = <Line extends PersonLine>(): BuiltColumn<Line>[] => [
  { header: 'No', width: 5, format: FORMAT.whole, centred: true, cell: ({ number }) => number },
  {
    header: 'Nama',
    width: 22,
    format: FORMAT.text,
    cell: ({ analisis }) => text(analisis.pegawai.nama),
  },
  {
    header: 'NIP',
    width: 21,
    format: FORMAT.text,
    cell: ({ analisis }) => text(analisis.pegawai.nip),
  },
  {
    header: 'Unit Kerja',
    width: 18,
    format: FORMAT.text,
    cell: ({ analisis }) => text(analisis.pegawai.unitKerja),
  },
];

/** Headers of which a line that is only kept for its notes shows the cells. */
export const IDENTITY = ['Nama', 'NIP', 'Unit Kerja'] as const;

/** Columns of tblKesenjangan: one row a competency of a person. */
export const gapColumns = ({
  rendah,
  sedang,
  tinggi,
}: AmbangKesenjangan): readonly BuiltColumn<GapLine>[] => [
  ...identity<GapLine>(),
  {
    header: 'Pembanding',
    width: 16,
    format: FORMAT.general,
    cell: ({ item }) => item.pembanding,
  },
  { header: 'Jabatan', width: 22, format: FORMAT.text, cell: ({ item }) => text(item.jabatan) },
  { header: 'Jenis', width: 16, format: FORMAT.general, cell: ({ item }) => text(item.jenis) },
  { header: 'Kompetensi', width: 24, format: FORMAT.text, cell: ({ item }) => item.kompetensi },
  {
    header: 'Standar',
    width: 10.5,
    format: FORMAT.whole,
    centred: true,
    cell: ({ item }) => blank(item.standar),
  },
  {
    header: 'Nyata',
    width: 8.5,
    format: FORMAT.whole,
    centred: true,
    cell: ({ item }) => blank(item.nyata),
  },
  {
    header: 'Selisih',
    width: 10.5,
    format: FORMAT.whole,
    centred: true,
    cell: ({ item }) => blank(item.gap),
    formula: (ref) =>
      `=IF(OR(${ref('Standar')}="",${ref('Nyata')}=""),"",MAX(0,${ref('Standar')}-${ref('Nyata')}))`,
  },
  {
    header: 'Kesenjangan',
    width: 14,
    format: FORMAT.general,
    centred: true,
    cell: ({ item }) => text(item.kategori),
    formula: (ref) => {
      const gap = ref('Selisih');
      return `=IF(${gap}="","",IF(${gap}>=${tinggi},"Tinggi",IF(${gap}>=${sedang},"Sedang",IF(${gap}>=${rendah},"Rendah","Tidak ada"))))`;
    },
  },
  ...closingColumns<GapLine>(({ item }) => {
    if (item.standar === null) return 'Tidak ada dalam SKJ';
    return item.nyata === null ? 'Belum dinilai' : '';
  }, gapKey),
  {
    header: GROUP,
    width: 14,
    format: FORMAT.text,
    hidden: true,
    cell: ({ number, item }) => groupOf(number, item.pembanding),
  },
  {
    header: COUNTED.standar,
    width: 8,
    format: FORMAT.whole,
    hidden: true,
    cell: ({ item }) => (item.nyata === null ? '' : blank(item.standar)),
  },
  {
    header: COUNTED.nyata,
    width: 8,
    format: FORMAT.whole,
    hidden: true,
    cell: ({ item: { standar, nyata } }) =>
      standar === null || nyata === null ? '' : Math.min(standar, nyata),
  },
];

/** JPM of a person as a native sum over the competencies; a value where there are too many persons. */
const jpmColumn = (
  header: string,
  pembanding: KompetensiDinilai['pembanding'],
  jpmOf: (analisis: AnalisisPegawai) => Jpm | null,
  isFormula: boolean,
): BuiltColumn<PersonLine> => ({
  header,
  width: 9.5,
  format: FORMAT.percent,
  cell: ({ analisis }) => jpmOf(analisis)?.persen ?? '',
  ...(isFormula && {
    formula: (ref, places) => {
      const table = places.table(TBL_KESENJANGAN);
      const sum = (counted: string): string =>
        `SUMIFS(${columnReference(table, counted)},${columnReference(table, GROUP)},"P"&${ref('No')}&" ${pembanding}")`;
      return `=IF(${sum(COUNTED.standar)}=0,"",ROUND(100*${sum(COUNTED.nyata)}/${sum(COUNTED.standar)},2))`;
    },
  }),
});

const bandColumn = (
  header: string,
  keperluan: 'pemetaan' | 'seleksi',
  jpmOf: (analisis: AnalisisPegawai) => Jpm | null,
): BuiltColumn<PersonLine> => ({
  header,
  width: 15,
  format: FORMAT.general,
  cell: ({ analisis }) => {
    const jpm = jpmOf(analisis);
    return jpm === null ? '' : bandOfJpm(jpm, keperluan);
  },
});

const REASONS: Readonly<Record<BelumDipetakan, string>> = {
  dikecualikan: 'Dikecualikan',
  tanpaKinerja: 'Belum ada predikat, penilaian, atau capaian kinerja',
  tanpaPotensi: 'Belum ada skor potensi',
};

/** Why a person stands in no box, in words; '' for one who does. */
export const reasonsOf = ({ belumDipetakan, pengecualian }: AnalisisPegawai): string =>
  belumDipetakan
    .map((reason) =>
      reason === 'dikecualikan' ? `${REASONS[reason]}: ${pengecualian ?? ''}` : REASONS[reason],
    )
    .join('; ');

const ofPresent = ({ jpm }: AnalisisPegawai): Jpm | null => jpm;
const ofTarget = ({ jpmTarget }: AnalisisPegawai): Jpm | null => jpmTarget;

/** Columns of tblKinerja: one row a person. */
export const personColumns = (isFormula: boolean): readonly BuiltColumn<PersonLine>[] => [
  ...identity<PersonLine>(),
  {
    header: 'Jabatan',
    width: 22,
    format: FORMAT.text,
    cell: ({ analisis }) => text(analisis.pegawai.jabatan),
  },
  jpmColumn('JPM', 'Jabatan saat ini', ofPresent, isFormula),
  bandColumn('Pemetaan', 'pemetaan', ofPresent),
  bandColumn('Seleksi', 'seleksi', ofPresent),
  {
    header: 'Jabatan Target',
    width: 20,
    format: FORMAT.text,
    cell: ({ analisis }) => text(analisis.jabatanTarget),
  },
  jpmColumn('JPM Target', 'Jabatan target', ofTarget, isFormula),
  bandColumn('Seleksi Target', 'seleksi', ofTarget),
  {
    header: 'Predikat',
    width: 11,
    format: FORMAT.general,
    cell: ({ analisis }) => text(analisis.predikat),
  },
  {
    header: 'Asal Predikat',
    width: 13,
    format: FORMAT.general,
    cell: ({ analisis }) => text(analisis.asalPredikat),
  },
  {
    header: 'Kesenjangan Kinerja',
    width: 14,
    format: FORMAT.general,
    cell: ({ analisis }) => text(analisis.kesenjanganKinerja),
  },
  {
    header: 'Kotak',
    width: 8,
    format: FORMAT.whole,
    centred: true,
    cell: ({ analisis }) => analisis.kotak?.nomor ?? '',
  },
  ...closingColumns<PersonLine>(({ analisis }) => {
    const assessed = analisis.kompetensi.length > 0 || analisis.pengecualian !== null;
    return [assessed ? '' : 'Standar jabatannya belum ada di SKJ', reasonsOf(analisis)]
      .filter(Boolean)
      .join('; ');
  }, personKey),
];

export const unitKeyOf = ({ unitKerja, kompetensi }: KompetensiUnit): string =>
  `${comparable(unitKerja ?? '')}|${comparable(kompetensi)}`;

const count = (
  header: string,
  cell: (unit: KompetensiUnit) => number,
): BuiltColumn<KompetensiUnit> => ({
  header,
  width: 12,
  format: FORMAT.whole,
  centred: true,
  cell,
});

/** Columns of tblKesenjanganUnit: one row a competency of a unit, the neediest first. */
export const UNIT_COLUMNS: readonly BuiltColumn<KompetensiUnit>[] = [
  {
    header: 'Unit Kerja',
    width: 26,
    format: FORMAT.text,
    cell: ({ unitKerja }) => unitKerja ?? '(tanpa unit kerja)',
  },
  count('Peringkat', ({ peringkat }) => peringkat),
  { header: 'Jenis', width: 16, format: FORMAT.general, cell: ({ jenis }) => text(jenis) },
  { header: 'Kompetensi', width: 28, format: FORMAT.text, cell: ({ kompetensi }) => kompetensi },
  count('Pegawai', ({ total }) => total),
  count('Kompeten', ({ kompeten }) => kompeten),
  count('Belum Kompeten', ({ belumKompeten }) => belumKompeten),
  count('Belum Dinilai', ({ belumDinilai }) => belumDinilai),
  {
    header: 'Persen Kompeten',
    width: 11,
    format: FORMAT.percent,
    cell: ({ persentase }) => blank(persentase),
    formula: (ref) => {
      const assessed = `(${ref('Kompeten')}+${ref('Belum Kompeten')})`;
      return `=IF(N(${ref('Kompeten')})+N(${ref('Belum Kompeten')})=0,"",ROUND(100*${ref('Kompeten')}/${assessed},2))`;
    },
  },
  count('Rendah', ({ rendah }) => rendah),
  count('Sedang', ({ sedang }) => sedang),
  count('Tinggi', ({ tinggi }) => tinggi),
  ...closingColumns<KompetensiUnit>(() => '', unitKeyOf),
];
