// The custom functions. The comments are the help that Excel shows, and functions.json is made from
// them; what the functions compute stands in src/bangkom. Arguments that may be blank or text are
// `unknown`, which Excel calls `any`: omitted ones arrive as null, blank cells as null or 0.
import { categorize, readAmbang, readKesenjangan } from '../bangkom/kesenjangan';
import { convertToJp, readProfil } from '../bangkom/konversi';
import { answer } from './answer';

/**
 * JP (jam pelajaran) satu kegiatan pengembangan kompetensi. Contoh: =BANGKOM.JP("coaching";3;"nasional") hasilnya 6.
 * @customfunction BANGKOM.JP BANGKOM.JP
 * @param bentuk Bentuk pengembangan kompetensi, misalnya "coaching" atau "pelatihan teknis".
 * @param jumlah Banyaknya dalam satuan bentuk itu: semester, hari, kegiatan, atau JP program.
 * @param [lingkup] Nasional (bila kosong) atau Internasional.
 * @param [periode] Lamanya dalam bulan, 1 sampai 12; kosong berarti 12.
 * @param [hari] Banyaknya hari, untuk bentuk yang dibatasi per hari; kosong berarti tidak diketahui.
 * @param [profil] Profil konversi JP; kosong berarti PERLAN-10-2018.
 * @returns {number} JP, dibulatkan sampai perseratus.
 */
export function convertJp(
  bentuk: unknown,
  jumlah: unknown,
  lingkup?: unknown,
  periode?: unknown,
  hari?: unknown,
  profil?: unknown,
): number {
  return answer(
    convertToJp({ bentuk, jumlah, lingkup, periode, hari }, answer(readProfil(profil))),
  );
}

/**
 * Kesenjangan kompetensi dalam level: standar dikurangi nyata, paling sedikit 0. Contoh: =BANGKOM.KESENJANGAN(4;2) hasilnya 2.
 * @customfunction BANGKOM.KESENJANGAN BANGKOM.KESENJANGAN
 * @param standar Level standar, 1 sampai 5.
 * @param nyata Level nyata, 0 sampai 5; kosong berarti belum dinilai.
 * @returns {any} Selisih level; kosong bila belum dinilai.
 */
export function computeGap(standar: unknown, nyata: unknown): number | string {
  return answer(readKesenjangan(standar, nyata))?.gap ?? '';
}

/**
 * Kategori kesenjangan kompetensi. Contoh: =BANGKOM.KATEGORI_KESENJANGAN(4;2) hasilnya Sedang.
 * @customfunction BANGKOM.KATEGORI_KESENJANGAN BANGKOM.KATEGORI_KESENJANGAN
 * @param standar Level standar, 1 sampai 5.
 * @param nyata Level nyata, 0 sampai 5; kosong berarti belum dinilai.
 * @param [ambang_rendah] Rendah mulai selisih berapa level; kosong berarti 1.
 * @param [ambang_sedang] Sedang mulai selisih berapa level; kosong berarti 2.
 * @param [ambang_tinggi] Tinggi mulai selisih berapa level; kosong berarti 3.
 * @returns {string} Tidak ada, Rendah, Sedang atau Tinggi; kosong bila belum dinilai.
 */
export function categorizeGap(
  standar: unknown,
  nyata: unknown,
  ambang_rendah?: unknown,
  ambang_sedang?: unknown,
  ambang_tinggi?: unknown,
): string {
  const ambang = answer(readAmbang(ambang_rendah, ambang_sedang, ambang_tinggi));
  const kesenjangan = answer(readKesenjangan(standar, nyata));
  return kesenjangan === null ? '' : categorize(kesenjangan.gap, ambang);
}
