// The sentences of the gap analysis.
import type { KesenjanganMessages } from '../bangkom/kesenjangan/messages';
import { quote, type Catalogue } from './catalogue';

export const kesenjangan: Catalogue<KesenjanganMessages> = {
  'kesenjangan.standarDiLuarRentang': ({ teks }) =>
    `Level standar harus bilangan bulat 1 sampai 5 (ditemukan ${quote(teks)}).`,
  'kesenjangan.nyataDiLuarRentang': ({ teks }) =>
    `Level nyata harus bilangan bulat 0 sampai 5 (ditemukan ${quote(teks)}).`,
  'kesenjangan.ambangTidakUrut': () =>
    'Ambang kesenjangan harus bilangan bulat yang menaik: Rendah < Sedang < Tinggi.',
  'kesenjangan.predikatTidakDikenal': ({ teks }) =>
    `Predikat kinerja ${quote(teks)} tidak dikenal; pilih Sangat Baik, Baik, Butuh Perbaikan, Kurang atau Sangat Kurang, atau isi capaian dalam persen.`,
  'kesenjangan.targetTidakPositif': () => 'Target kinerja harus lebih besar dari 0.',
  'kesenjangan.arahTidakDikenal': ({ teks }) =>
    `Arah ${quote(teks)} tidak dikenal; pilih tinggi (makin tinggi makin baik) atau rendah (makin rendah makin baik).`,
  'kesenjangan.keperluanTidakDikenal': ({ teks }) =>
    `Keperluan ${quote(teks)} tidak dikenal; pilih seleksi atau pemetaan, atau kosongkan untuk nilai persen.`,
  'kesenjangan.ukuranBerbeda': ({ standar, nyata }) =>
    `Rentang standar (${standar} sel) dan rentang nyata (${nyata} sel) harus sama besar.`,
};
