// What the reading of plan, form and settings can say: codes and their parameters.
import type { NoParams } from '../message';

/** Source: the checks of domain 2.3 to 2.5. `kolom` is the label of the column or field. */
export interface RencanaMessages {
  'rencana.kosong': { readonly kolom: string };
  /** A form without the label of a field that is needed. */
  'rencana.labelTidakAda': { readonly kolom: string };
  /** An error value of Excel, such as #REF!. */
  'rencana.nilaiGalat': { readonly kolom: string; readonly teks: string };
  'rencana.bukanPilihan': {
    readonly kolom: string;
    readonly teks: string;
    readonly pilihan: readonly string[];
  };
  'rencana.bukanBilangan': { readonly kolom: string; readonly teks: string };
  'rencana.bilanganAmbigu': { readonly kolom: string; readonly teks: string };
  /** `atas` null: no upper end. */
  'rencana.diLuarRentang': {
    readonly kolom: string;
    readonly teks: string;
    readonly bawah: number;
    readonly atas: number | null;
    readonly bulat: boolean;
  };
  'rencana.bukanTanggal': { readonly kolom: string; readonly teks: string };
  'rencana.tanggalDariAngka': {
    readonly kolom: string;
    readonly angka: number;
    readonly tanggal: string;
  };
  'rencana.tanggalDiMasaDepan': { readonly kolom: string; readonly tanggal: string };
  'rencana.tanggalTerlaluLama': {
    readonly kolom: string;
    readonly tanggal: string;
    readonly tahun: number;
  };
  'rencana.panjangTeks': { readonly kolom: string; readonly bawah: number; readonly atas: number };
  'rencana.teksPendek': { readonly kolom: string; readonly bawah: number };
  'rencana.namaBerangka': { readonly kolom: string };
  'rencana.namaSatuHuruf': { readonly kolom: string };
  'rencana.golonganTidakSesuai': { readonly golongan: string; readonly status: string };
  'rencana.penilaiSama': { readonly oleh: 'nip' | 'nama' };
  'rencana.nomorTidakUrut': { readonly nomor: number; readonly seharusnya: number };
  'rencana.standarKosong': NoParams;
  'rencana.nyataKosong': NoParams;
  'rencana.kesenjanganKosong': NoParams;
  'rencana.kesenjanganBerbeda': { readonly tertulis: string; readonly dihitung: string };
  'rencana.namaPengembanganKosong': { readonly kesenjangan: string };
  'rencana.bentukTidakDikenal': { readonly teks: string; readonly saran: string | null };
  'rencana.bentukAmbigu': { readonly teks: string; readonly pilihan: readonly string[] };
  'rencana.bentukLuarTabel': { readonly teks: string; readonly saran: string | null };
  'rencana.jalurTidakSesuai': {
    readonly bentuk: string;
    readonly jalur: string;
    readonly seharusnya: string;
  };
  'rencana.jumlahTidakBulat': {
    readonly teks: string;
    readonly satuan: string;
    readonly bentuk: string;
  };
  'rencana.jumlahTidakWajar': {
    readonly jumlah: number;
    readonly satuan: string;
    readonly batas: number;
  };
  'rencana.tanggalTerbalik': { readonly mulai: string; readonly selesai: string };
  'rencana.diLuarTahun': {
    readonly kolom: string;
    readonly tanggal: string;
    readonly tahun: number;
  };
  'rencana.terlaluLama': { readonly hari: number; readonly batas: number };
  'rencana.hariMelebihi': { readonly hari: number; readonly kalender: number };
  'rencana.satuanBerbeda': { readonly tertulis: string; readonly seharusnya: string };
  'rencana.idGanda': { readonly id: string };
  /** A setting or a budget row that cannot be used; the default stands. */
  'pengaturan.ditolak': {
    readonly label: string;
    readonly teks: string;
    readonly bawaan: string;
    readonly harus: string;
  };
  'pengaturan.paguGanda': { readonly unit: string; readonly tahun: number };
}
