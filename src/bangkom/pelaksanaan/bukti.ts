// Whether the JP of what was done is proven. Source: domain 5.8.
import type { MessageOf } from '../message';
import type { PelaksanaanMessages } from './messages';
import { LABEL_REALISASI, type BarisRealisasi } from './realisasi';

/** `BELUM SELESAI`: nothing to prove yet. */
export type HasilBukti = 'TERBUKTI' | 'BELUM TERBUKTI' | 'PERLU TELAAH' | 'BELUM SELESAI';

export interface PenilaianBukti {
  readonly hasil: HasilBukti;
  readonly catatan: readonly MessageOf<PelaksanaanMessages>[];
}

const NEEDED = ['jenisBukti', 'nomorBukti', 'tanggalBukti'] as const;

/** Numbers or names of documents in a cell: between semicolons, lines, `&`, `+` or the word "dan". */
const documentsIn = (text: string): number =>
  text.split(/[;\n&+]|\s(?:dan|serta)\s/iu).filter((part) => part.trim() !== '').length;

/**
 * The evidence of a row: one document of any kind, with its number and date, proves the JP of an
 * activity that is Selesai. An assignment or invitation counts together with the proof of attendance
 * only, so both must be named. A decree without the dates of the activity, and evidence older than the
 * activity (a decree or an assignment may be), need a look.
 */
export function assessBukti(row: BarisRealisasi): PenilaianBukti {
  if (row.status !== 'Selesai') return { hasil: 'BELUM SELESAI', catatan: [] };
  const kurang = NEEDED.filter((key) => row[key] === null).map((key) => LABEL_REALISASI[key]);
  if (kurang.length > 0) {
    const message = { code: 'pelaksanaan.belumTerbukti', params: { kurang } } as const;
    return { hasil: 'BELUM TERBUKTI', catatan: [message] };
  }
  const decree = row.jenisBukti === 'Surat Keputusan/Surat Perintah';
  if (decree && (row.tglMulai === null || row.tglSelesai === null)) {
    const message = { code: 'pelaksanaan.suratTanpaTanggal', params: {} } as const;
    return { hasil: 'PERLU TELAAH', catatan: [message] };
  }
  if (row.jenisBukti === 'Surat Tugas/Undangan dan Bukti Kehadiran') {
    if (documentsIn(row.nomorBukti ?? '') < 2) {
      return {
        hasil: 'PERLU TELAAH',
        catatan: [{ code: 'pelaksanaan.satuDokumen', params: {} }],
      };
    }
  }
  const certificate = !decree && row.jenisBukti !== 'Surat Tugas/Undangan dan Bukti Kehadiran';
  const { tanggalBukti: bukti, tglMulai: mulai } = row;
  if (certificate && bukti !== null && mulai !== null && bukti < mulai) {
    const message = { code: 'pelaksanaan.buktiMendahului', params: { bukti, mulai } } as const;
    return { hasil: 'PERLU TELAAH', catatan: [message] };
  }
  return { hasil: 'TERBUKTI', catatan: [] };
}
