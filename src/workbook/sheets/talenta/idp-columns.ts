// The columns of an IDP: of its activities, and beneath the same letters of its gaps and shares.
import { getBentuk } from '../../../bangkom/bentuk';
import { KETENTUAN_DASAR } from '../../../bangkom/talenta';
import type { KegiatanIdp } from '../../../bangkom/talenta/idp';
import { idpSentences } from '../../../messages/idp';
import { dateCell } from '../../excel/date-system';
import type { Cell } from '../../excel/grid';
import { FORMAT, type ColumnLook } from '../column';

/** A planned activity with what people wrote about it. */
export interface IdpLine {
  /** From 1. */
  readonly number: number;
  readonly kunci: string;
  readonly kegiatan: KegiatanIdp;
  readonly date1904: boolean;
  readonly tujuan: string;
  readonly ukuran: string;
}

/** `amount`: at the right, with room before the next cell. */
export type IdpAlignment = 'centre' | 'left' | 'amount';

/** A column of the activities. */
export interface IdpColumn extends ColumnLook {
  /** Short figures stand in the middle of their cell, amounts away from the text that follows them. */
  readonly alignment?: IdpAlignment;
  readonly cell: (line: IdpLine) => Cell;
}

/** What the add-in proposes for the two columns that people fill. */
export const proposalOf = ({ baris }: KegiatanIdp): { tujuan: string; ukuran: string } => {
  const { kompetensi, levelStandar: standar, levelNyata: nyata, namaPengembangan: nama } = baris;
  const { bentuk } = baris;
  const hasil = bentuk === null ? undefined : KETENTUAN_DASAR[bentuk]?.hasil;
  const proof =
    standar === null ? idpSentences.measureByEvidence : idpSentences.measureByLevel(standar);
  return {
    tujuan:
      kompetensi !== null
        ? idpSentences.goal({ kompetensi, standar, nyata })
        : nama === null
          ? ''
          : idpSentences.goalWithoutCompetency(nama),
    ukuran: [proof, hasil].filter((part) => part !== undefined).join('; '),
  };
};

/** Headers by which an earlier IDP is read again. */
export const IDP_HEADERS = {
  tujuan: 'Tujuan',
  ukuran: 'Ukuran Keberhasilan',
  kegiatan: 'Bentuk dan Nama Pengembangan',
  idBaris: 'ID Baris',
  kunci: 'Kunci',
  usulanTujuan: 'Usulan Tujuan',
  usulanUkuran: 'Usulan Ukuran',
} as const;

/** Under the activities, in the column of the competencies: the line with their sums. */
export const IDP_TOTAL = { header: 'Kompetensi', text: 'Jumlah' } as const;

/** "Pelatihan teknis: Penyusunan indikator kinerja". */
const activityName = ({ baris: { bentuk, namaPengembangan } }: KegiatanIdp): string =>
  [bentuk === null ? null : getBentuk(bentuk).label, namaPengembangan]
    .filter((part) => part !== null)
    .join(': ');

export const IDP_COLUMNS: readonly IdpColumn[] = [
  {
    header: 'No',
    width: 4.5,
    format: FORMAT.whole,
    alignment: 'centre',
    cell: ({ number }) => number,
  },
  {
    header: IDP_TOTAL.header,
    width: 22,
    format: FORMAT.general,
    cell: ({ kegiatan }) => kegiatan.baris.kompetensi ?? '',
  },
  { header: IDP_HEADERS.tujuan, width: 28, format: FORMAT.general, cell: ({ tujuan }) => tujuan },
  {
    header: IDP_HEADERS.kegiatan,
    width: 32,
    format: FORMAT.general,
    cell: ({ kegiatan }) => activityName(kegiatan),
  },
  {
    header: 'Kelompok 70/20/10',
    width: 11,
    format: FORMAT.whole,
    alignment: 'centre',
    cell: ({ kegiatan }) => kegiatan.kelompok ?? '',
  },
  {
    header: 'Mulai',
    width: 12.5,
    format: FORMAT.date,
    alignment: 'centre',
    cell: ({ kegiatan, date1904 }) => dateCell(kegiatan.baris.tglMulai, date1904),
  },
  {
    header: 'Selesai',
    width: 12.5,
    format: FORMAT.date,
    alignment: 'centre',
    cell: ({ kegiatan, date1904 }) => dateCell(kegiatan.baris.tglSelesai, date1904),
  },
  {
    header: 'Penyelenggara',
    width: 18,
    format: FORMAT.general,
    cell: ({ kegiatan }) => kegiatan.baris.penyelenggara ?? '',
  },
  {
    header: 'Biaya (Rp)',
    width: 14,
    format: FORMAT.rupiah,
    alignment: 'amount',
    cell: ({ kegiatan }) => kegiatan.baris.anggaran ?? '',
  },
  {
    header: 'JP',
    width: 9,
    format: FORMAT.jp,
    alignment: 'centre',
    cell: ({ kegiatan }) => kegiatan.jp,
  },
  { header: IDP_HEADERS.ukuran, width: 30, format: FORMAT.general, cell: ({ ukuran }) => ukuran },
  {
    header: 'Status',
    width: 13,
    format: FORMAT.general,
    cell: ({ kegiatan }) => kegiatan.baris.status ?? '',
  },
  {
    header: IDP_HEADERS.idBaris,
    width: 11,
    format: FORMAT.general,
    hidden: true,
    cell: ({ kegiatan }) => kegiatan.baris.idBaris ?? '',
  },
  {
    header: IDP_HEADERS.kunci,
    width: 20,
    format: FORMAT.general,
    hidden: true,
    cell: ({ kunci }) => kunci,
  },
  {
    header: IDP_HEADERS.usulanTujuan,
    width: 20,
    format: FORMAT.general,
    hidden: true,
    cell: ({ kegiatan }) => proposalOf(kegiatan).tujuan,
  },
  {
    header: IDP_HEADERS.usulanUkuran,
    width: 20,
    format: FORMAT.general,
    hidden: true,
    cell: ({ kegiatan }) => proposalOf(kegiatan).ukuran,
  },
];

/** Number of printed columns. */
export const IDP_PRINTED = IDP_COLUMNS.findIndex(({ hidden }) => hidden === true);

/** Column of a header, from 0. */
export const idpColumn = (header: string): number =>
  IDP_COLUMNS.findIndex((column) => column.header === header);
