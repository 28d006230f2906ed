// What the gap analysis can say: codes and their parameters.
import type { MessageOf, NoParams } from '../message';

/** Source: domain 3.4 and 3.5. */
export interface KesenjanganMessages {
  'kesenjangan.standarDiLuarRentang': { readonly teks: string };
  'kesenjangan.nyataDiLuarRentang': { readonly teks: string };
  'kesenjangan.ambangTidakUrut': NoParams;
  'kesenjangan.predikatTidakDikenal': { readonly teks: string };
  'kesenjangan.targetTidakPositif': NoParams;
  'kesenjangan.arahTidakDikenal': { readonly teks: string };
  'kesenjangan.keperluanTidakDikenal': { readonly teks: string };
  'kesenjangan.ukuranBerbeda': { readonly standar: number; readonly nyata: number };
}

export type KesenjanganMessage = MessageOf<KesenjanganMessages>;
