// The result of a verification as plain text columns, for other systems: as a sheet and as CSV. The
// columns are described in docs/ekspor.md.
import { getBentuk } from '../../../bangkom/bentuk';
import type { BarisVerifikasi, PegawaiVerifikasi } from '../../../bangkom/verifikasi';
import { noteOf } from './telaah-columns';

/** A column of the export. */
export interface EksporColumn {
  readonly header: string;
  /** Meaning, for the documentation. */
  readonly help: string;
  readonly text: (row: BarisVerifikasi, person: PegawaiVerifikasi | undefined) => string;
}

const plan = (
  header: string,
  help: string,
  text: (row: BarisVerifikasi['baris']) => string | number | null,
): EksporColumn => ({ header, help, text: ({ baris }) => String(text(baris) ?? '') });

/** Numbers have a point and no thousands separators; dates are YYYY-MM-DD. */
export const EKSPOR_COLUMNS: readonly EksporColumn[] = [
  plan('id_baris', 'ID Baris rencana', ({ idBaris }) => idBaris),
  plan('nip', 'NIP, 18 angka; impor sebagai teks', ({ nip }) => nip),
  plan('nama', 'Nama ASN', ({ nama }) => nama),
  plan('jabatan', 'Jabatan sekarang', ({ jabatan }) => jabatan),
  plan('unit_kerja', 'Unit kerja', ({ unitKerja }) => unitKerja),
  plan('jabatan_target', 'Jabatan yang akan dikembangkan', ({ jabatanTarget }) => jabatanTarget),
  plan('jenis_kompetensi', 'Teknis, Manajerial, Sosial Kultural', (row) => row.jenisKompetensi),
  plan('kompetensi', 'Nama kompetensi', ({ kompetensi }) => kompetensi),
  plan('kesenjangan', 'Kategori kesenjangan', ({ kesenjangan }) => kesenjangan),
  plan('bentuk', 'Bentuk pengembangan menurut tabel JP', ({ bentuk }) =>
    bentuk === null ? null : getBentuk(bentuk).label,
  ),
  {
    header: 'jalur',
    help: 'Pendidikan, Klasikal, Nonklasikal',
    text: ({ jalur }) => jalur ?? '',
  },
  plan('lingkup', 'Nasional, Internasional', ({ lingkup }) => lingkup),
  plan('nama_pengembangan', 'Nama kegiatan', ({ namaPengembangan }) => namaPengembangan),
  plan('penyelenggara', 'Penyelenggara', ({ penyelenggara }) => penyelenggara),
  plan('tanggal_mulai', 'YYYY-MM-DD', ({ tglMulai }) => tglMulai),
  plan('tanggal_selesai', 'YYYY-MM-DD', ({ tglSelesai }) => tglSelesai),
  plan('jumlah', 'Banyaknya dalam satuan bentuknya', ({ jumlah }) => jumlah),
  plan('satuan', 'Semester, Hari, Kegiatan, JP', ({ satuan }) => satuan),
  {
    header: 'jp_hitung',
    help: 'JP baris itu sendiri; kosong bila tidak dapat dihitung',
    text: ({ jp }) => String(jp ?? ''),
  },
  {
    header: 'jp_diakui',
    help: 'JP setelah batas per bulan dan per hari',
    text: ({ jpDiakui }) => String(jpDiakui),
  },
  {
    header: 'jp_diakui_bulat',
    help: 'Bilangan bulat untuk sistem yang tidak menerima pecahan: pecahannya dipotong',
    text: ({ jpDiakui }) => String(Math.trunc(jpDiakui)),
  },
  plan('anggaran', 'Rupiah', ({ anggaran }) => anggaran),
  plan('sumber_dana', 'Sumber dana', ({ sumberDana }) => sumberDana),
  ...(['v1', 'v2', 'v4', 'v5'] as const).map((check): EksporColumn => ({
    header: check,
    help: `Hasil ${check.toUpperCase()} setelah telaah`,
    text: (row) => row[check],
  })),
  { header: 'hasil', help: 'Hasil baris setelah telaah', text: ({ hasil }) => hasil },
  {
    header: 'catatan',
    help: 'Nomor aturan dan sebabnya, dipisah " | "',
    text: ({ catatan }) => noteOf(catatan).replaceAll('\n', ' | '),
  },
  {
    header: 'jp_pegawai',
    help: 'JP diakui pegawai setahun',
    text: (_, person) => String(person?.jp ?? ''),
  },
  {
    header: 'target_pegawai',
    help: 'Target JP pegawai setahun',
    text: (_, person) => String(person?.target ?? ''),
  },
  { header: 'v3', help: 'Pemenuhan JP pegawai', text: (_, person) => person?.v3 ?? '' },
];
