// What the reading of a NIP can say: codes and their parameters.
import type { MessageOf, NoParams } from '../message';

/** Source: rules N1 to N12 of domain 6.1 and 6.2. */
export interface PegawaiMessages {
  /** `ditemukan`: how many digits; `lain`: there are other characters too. */
  'pegawai.N1': { readonly ditemukan: number; readonly lain: boolean };
  'pegawai.N2': { readonly tanggal: string };
  'pegawai.N3': { readonly bulan: string };
  'pegawai.N3.pppk': NoParams;
  'pegawai.N4': { readonly digit: string };
  'pegawai.N5': NoParams;
  'pegawai.N6': { readonly usia: number };
  'pegawai.N7': { readonly usia: number };
  'pegawai.N8': { readonly tmt: string };
  'pegawai.N9': NoParams;
  'pegawai.N10.nama': { readonly nip: string; readonly nama: readonly string[] };
  'pegawai.N10.nip': { readonly nama: string; readonly nip: readonly string[] };
  'pegawai.N11.jenisKelamin': { readonly nip: string; readonly kolom: string };
  'pegawai.N11.tanggalLahir': { readonly nip: string; readonly kolom: string };
  'pegawai.N12': { readonly usia: number; readonly batas: number; readonly tahun: number };
  'pegawai.ganda': { readonly nip: string };
  /** An achievement that looks like a fraction instead of a percentage. */
  'pegawai.capaianPecahan': { readonly capaian: number; readonly persen: number };
  'pegawai.nipKosong': NoParams;
  'pegawai.bagianTidakDikenal': { readonly teks: string; readonly pilihan: readonly string[] };
}

export type PegawaiMessage = MessageOf<PegawaiMessages>;
