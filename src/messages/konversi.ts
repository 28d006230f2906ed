// The sentences of the conversion to JP. Source of the wording: domain 1.8.
import type { KonversiMessages } from '../bangkom/konversi/messages';
import { choices, quote, type Catalogue } from './catalogue';

export const konversi: Catalogue<KonversiMessages> = {
  'konversi.bentukKosong': () => 'Bentuk pengembangan kompetensi belum diisi.',
  'konversi.bentukTidakDikenal': ({ teks, saran }) =>
    `Bentuk ${quote(teks)} tidak dikenal.${saran === null ? '' : ` Mungkin maksud Anda: ${saran}?`}`,
  'konversi.bentukAmbigu': ({ teks, pilihan }) =>
    `Bentuk ${quote(teks)} dapat berarti lebih dari satu bentuk; pilih ${choices(pilihan)}.`,
  'konversi.tanpaAturan': ({ bentuk, lingkup }) =>
    `Tidak ada aturan konversi JP untuk ${bentuk} (${lingkup}). Perlu penetapan pejabat yang berwenang.`,
  'konversi.jumlahNegatif': () => 'Jumlah tidak boleh negatif.',
  'konversi.jumlahBukanAngka': ({ teks }) =>
    `Jumlah harus berupa angka${teks === '' ? '' : ` (ditemukan ${quote(teks)})`}.`,
  'konversi.jumlahAmbigu': ({ teks }) =>
    `Jumlah ${quote(teks)} dapat berarti ribuan atau pecahan; tulis tanpa pemisah ribuan atau sebagai angka.`,
  'konversi.jumlahTidakBulat': ({ bentuk, satuan }) =>
    `Jumlah ${satuan} untuk ${bentuk} harus bilangan bulat.`,
  'konversi.lingkupTidakDikenal': ({ teks }) =>
    `Lingkup harus Nasional atau Internasional (ditemukan ${quote(teks)}); untuk kegiatan di dalam negeri pilih Nasional.`,
  'konversi.periodeDiLuarRentang': () => 'Periode harus 1 sampai 12 bulan.',
  'konversi.hariTidakBulat': () => 'Jumlah hari harus bilangan bulat, paling sedikit 1.',
  'konversi.profilTidakDikenal': ({ teks, pilihan }) =>
    `Profil JP ${quote(teks)} tidak dikenal; pilih ${choices(pilihan)}.`,
  'konversi.diLuarTabel': ({ bentuk }) =>
    `${bentuk} berada di luar tabel konversi JP: tanpa jalur dan satuan.`,
  'konversi.jpTidakSah': ({ teks }) =>
    `JP harus berupa angka yang tidak negatif (ditemukan ${quote(teks)}).`,
  'konversi.tahunTidakSah': ({ teks }) => `Tahun harus bilangan bulat (ditemukan ${quote(teks)}).`,
  'konversi.tanggalTidakSah': ({ teks }) =>
    `${quote(teks)} bukan tanggal; tulis hari-bulan-tahun, misalnya 27-9-2026.`,
  'konversi.ukuranBerbeda': ({ pertama, lain }) =>
    `Semua rentang harus sama panjang (rentang pertama ${pertama} sel, rentang lain ${lain} sel).`,
  'konversi.targetTidakSah': ({ teks }) =>
    `Target JP harus berupa angka yang tidak negatif (ditemukan ${quote(teks)}).`,
};
