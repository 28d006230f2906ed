// What the conversion to JP can say: codes and their parameters.
import type { MessageOf, NoParams } from '../message';

/** Source: table of errors of domain 1.8. */
export interface KonversiMessages {
  'konversi.bentukKosong': NoParams;
  /** `saran`: label of the form that was perhaps meant. */
  'konversi.bentukTidakDikenal': { readonly teks: string; readonly saran: string | null };
  /** `pilihan`: labels of the forms the text may mean. */
  'konversi.bentukAmbigu': { readonly teks: string; readonly pilihan: readonly string[] };
  'konversi.tanpaAturan': { readonly bentuk: string; readonly lingkup: string };
  'konversi.jumlahNegatif': NoParams;
  'konversi.jumlahBukanAngka': { readonly teks: string };
  'konversi.jumlahAmbigu': { readonly teks: string };
  'konversi.jumlahTidakBulat': { readonly bentuk: string; readonly satuan: string };
  'konversi.lingkupTidakDikenal': { readonly teks: string };
  'konversi.periodeDiLuarRentang': NoParams;
  'konversi.hariTidakBulat': NoParams;
  'konversi.profilTidakDikenal': { readonly teks: string; readonly pilihan: readonly string[] };
  'konversi.diLuarTabel': { readonly bentuk: string };
  'konversi.jpTidakSah': { readonly teks: string };
  'konversi.tahunTidakSah': { readonly teks: string };
  'konversi.tanggalTidakSah': { readonly teks: string };
  /** Number of cells of two ranges. */
  'konversi.ukuranBerbeda': { readonly pertama: number; readonly lain: number };
  'konversi.targetTidakSah': { readonly teks: string };
}

export type KonversiMessage = MessageOf<KonversiMessages>;
