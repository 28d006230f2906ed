// What the verification can say about a row, a person or a budget: codes and their parameters.
import type { NoParams } from '../message';

/** Source: rules V1 to V5 of domain 4.4; codes end in the number of the rule. */
export interface VerifikasiMessages {
  'verifikasi.V1.1.kosong': NoParams;
  'verifikasi.V1.1': { readonly teks: string };
  'verifikasi.V1.2': {
    readonly kompetensi: string;
    readonly jabatan: string;
    readonly jenisSkj: string;
    readonly jenis: string;
  };
  'verifikasi.V1.3.kosong': NoParams;
  'verifikasi.V1.3': { readonly kompetensi: string | null; readonly jabatan: string | null };
  'verifikasi.V1.4': {
    readonly bentuk: string;
    readonly seharusnya: string;
    readonly jenis: string;
  };
  'verifikasi.V1.5': { readonly dasar: string };
  'verifikasi.V1.5.tidakDiketahui': { readonly dasar: string };
  'verifikasi.V1.6': { readonly dasar: string };
  'verifikasi.V1.6.tidakDiketahui': { readonly dasar: string };
  'verifikasi.V1.7': {
    readonly bentuk: string;
    readonly dasar: readonly string[];
    readonly boleh: readonly string[];
  };
  'verifikasi.V1.7.kosong': NoParams;
  'verifikasi.V1.7.tanpaDaftar': { readonly bentuk: string | null };
  'verifikasi.V1.8': { readonly tertulis: string; readonly dihitung: string };
  'verifikasi.V1.9': NoParams;
  'verifikasi.V2.1': { readonly bentuk: string; readonly jalur: string };
  'verifikasi.V2.2': {
    readonly bentuk: string;
    readonly jalur: string;
    readonly seharusnya: string;
  };
  'verifikasi.V2.3': { readonly bentuk: string | null };
  'verifikasi.V2.4': { readonly bentuk: string; readonly jalur: string };
  'verifikasi.V3.0': { readonly kedudukan: string };
  'verifikasi.V3.1': { readonly jp: number; readonly target: number };
  /** `mungkin` null: nobody can know how much. */
  'verifikasi.V3.2': {
    readonly jp: number;
    readonly mungkin: number | null;
    readonly target: number;
  };
  'verifikasi.V3.3': { readonly jp: number; readonly kurang: number; readonly target: number };
  'verifikasi.V3.4': { readonly jp: number; readonly batas: number };
  'verifikasi.V3.tanpaBaris': NoParams;
  'verifikasi.V3.cpns': { readonly target: number };
  'verifikasi.V4.1.kosong': NoParams;
  'verifikasi.V4.1': { readonly anggaran: string };
  'verifikasi.V4.2': NoParams;
  'verifikasi.V4.3': { readonly unit: string | null; readonly jumlah: number };
  'verifikasi.V4.4': { readonly unit: string; readonly jumlah: number; readonly pagu: number };
  'verifikasi.V4.5.muat': { readonly unit: string; readonly jumlah: number; readonly pagu: number };
  'verifikasi.V4.5': { readonly unit: string; readonly jumlah: number; readonly pagu: number };
  'verifikasi.V5.1': { readonly kolom: 'mulai' | 'selesai' | 'keduanya' };
  'verifikasi.V5.2': { readonly mulai: string; readonly selesai: string };
  'verifikasi.V5.3': { readonly tahun: number };
  'verifikasi.V5.3.sebagian': { readonly tahun: number };
  'verifikasi.V5.4': NoParams;
  'verifikasi.V5.5': NoParams;
  'verifikasi.V5.5.belum': NoParams;
  'verifikasi.V5.5.tidakBerlaku': { readonly bentuk: string | null };
  /** `nomor` of the other row in the document. */
  'verifikasi.V5.6': { readonly nomor: number; readonly nama: string | null };
  'verifikasi.V5.7': {
    readonly jumlah: number;
    readonly satuan: string;
    readonly batas: number;
    /** What the row alone can be recognised for. */
    readonly jpDiakui: number;
  };
  'verifikasi.V5.8': { readonly nomor: number };
  'verifikasi.V5.9': NoParams;
  'verifikasi.batal': NoParams;
  'verifikasi.butirBelumLengkap': { readonly butir: readonly string[] };
  'verifikasi.tidakDihitung': { readonly baris: readonly number[] };
  'verifikasi.telaahTanpaSasaran': { readonly sasaran: string };
  'verifikasi.telaahTidakLengkap': {
    readonly sasaran: string;
    readonly kurang: 'hasil' | 'oleh' | 'tanggal' | 'alasan';
  };
}
