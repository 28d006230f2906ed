// The nine items of the verification document, and when each is filled. Source: domain 4.3.
import type { KolomRencana } from '../rencana/baris';
import type { KonteksBaris } from './konteks';

/** One of the nine items. */
export interface Butir {
  readonly nomor: number;
  /** Wording of the source; the order of 1-4, 6 and 7 is recalled, 5, 8 and 9 are certain. */
  readonly label: string;
  readonly masukan: readonly KolomRencana[];
  readonly isFilled: (konteks: KonteksBaris, jp: number | null) => boolean;
}

export const BUTIR: readonly Butir[] = [
  {
    nomor: 1,
    label: 'Nama dan Nomor Induk Pegawai',
    masukan: ['nama', 'nip'],
    isFilled: ({ row }) => row.nama !== null && row.nip !== null,
  },
  {
    nomor: 2,
    label: 'Jabatan yang akan dikembangkan',
    masukan: ['jabatanTarget'],
    isFilled: ({ row }) => row.jabatanTarget !== null,
  },
  {
    nomor: 3,
    label: 'Jenis kompetensi yang perlu dikembangkan',
    masukan: ['jenisKompetensi', 'kompetensi'],
    isFilled: ({ row }) => row.jenisKompetensi !== null && row.kompetensi !== null,
  },
  {
    nomor: 4,
    label: 'Bentuk dan jalur pengembangan kompetensi',
    masukan: ['bentuk', 'jalur'],
    isFilled: ({ bentuk, jalur }) => bentuk !== null && jalur !== null,
  },
  {
    nomor: 5,
    label: 'Penyelenggara pengembangan kompetensi',
    masukan: ['penyelenggara'],
    isFilled: ({ row }) => row.penyelenggara !== null,
  },
  {
    nomor: 6,
    label: 'Jadwal dan waktu pelaksanaan',
    masukan: ['tglMulai', 'tglSelesai'],
    isFilled: ({ row }) => row.tglMulai !== null && row.tglSelesai !== null,
  },
  {
    nomor: 7,
    label: 'Kesesuaian dengan standar kurikulum instansi pembina',
    masukan: ['kurikulum'],
    isFilled: ({ row }) => row.kurikulum !== null && row.kurikulum !== 'Belum diperiksa',
  },
  {
    nomor: 8,
    label: 'Kebutuhan anggaran',
    masukan: ['anggaran', 'sumberDana'],
    isFilled: ({ row }) => row.anggaran !== null,
  },
  {
    nomor: 9,
    label: 'Jumlah JP',
    masukan: ['jp', 'jpDiakui'],
    isFilled: ({ row }, jp) => row.jumlah !== null && jp !== null,
  },
];
