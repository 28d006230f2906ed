// Why JP of a row is not recognised, or only with a doubt: codes and their parameters.
import type { NoParams } from '../message';

/** Source: domain 1.9, decisions 5 and 13. */
export interface DiakuiMessages {
  'diakui.melebihiBulan': { readonly tidakDiakui: number; readonly batas: number };
  'diakui.melebihiHari': { readonly tidakDiakui: number; readonly batas: number };
  'diakui.melebihiHariEfektif': {
    readonly tidakDiakui: number;
    readonly batas: number;
    readonly hari: number;
  };
  'diakui.tahunLain': {
    readonly tidakDiakui: number;
    readonly satuan: string;
    readonly tahun: number;
  };
  'diakui.tanggalTerbalik': NoParams;
  'diakui.tanpaTanggal': NoParams;
  'diakui.campurLingkup': { readonly bentuk: string };
  'diakui.jumlahKosong': NoParams;
}
