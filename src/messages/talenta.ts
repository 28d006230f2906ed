// The sentences of the talent map and of the recommendations.
import type { TalentaMessages } from '../bangkom/talenta/messages';
import { choices, quote, type Catalogue } from './catalogue';

export const talenta: Catalogue<TalentaMessages> = {
  'talenta.kinerjaTidakDikenal': ({ teks }) =>
    `Kinerja ${quote(teks)} tidak dikenal; isi predikat (Sangat Baik … Sangat Kurang) atau Di atas, Sesuai, Di bawah ekspektasi.`,
  'talenta.potensiTidakDikenal': ({ teks }) =>
    `Potensi ${quote(teks)} tidak dikenal; isi skor 0 sampai 100, atau Rendah, Menengah, Tinggi.`,
  'talenta.ambangPotensiTidakUrut': () =>
    'Ambang potensi harus antara 0 dan 100, dan ambang Menengah lebih kecil dari ambang Tinggi.',
  'talenta.dasarTidakDikenal': ({ teks, pilihan }) =>
    `Dasar pertimbangan ${quote(teks)} tidak dikenal; pilih ${choices(pilihan)}.`,
};
