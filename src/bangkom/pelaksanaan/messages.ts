// What realisation and evidence can say: codes and their parameters.
import type { NoParams } from '../message';

/** Source: domain 5.8. */
export interface PelaksanaanMessages {
  /** `kurang`: labels of the columns that are blank. */
  'pelaksanaan.belumTerbukti': { readonly kurang: readonly string[] };
  'pelaksanaan.suratTanpaTanggal': NoParams;
  'pelaksanaan.satuDokumen': NoParams;
  'pelaksanaan.buktiMendahului': { readonly bukti: string; readonly mulai: string };
  'pelaksanaan.tanpaRencana': { readonly id: string };
  /** `baris`: the numbers of the rows in the table, from 1. */
  'pelaksanaan.rencanaGanda': { readonly id: string; readonly baris: readonly number[] };
  'pelaksanaan.orangLain': { readonly id: string };
  'pelaksanaan.kegiatanGanda': { readonly baris: number };
  'pelaksanaan.kegiatanSama': { readonly baris: number };
}
