// The custom functions. The comments are the help that Excel shows, and functions.json is made from
// them; what the functions compute stands in src/bangkom. Arguments that may be blank or text are
// `unknown`, which Excel calls `any`: omitted ones arrive as null, blank cells as null or 0.
import { toText, isBlank } from '../bangkom/cell';
import {
  bandOfJpm,
  categorize,
  readAmbang,
  readJpm,
  readKeperluan,
  readKesenjangan,
  readKesenjanganKinerja,
} from '../bangkom/kesenjangan';
import { convertToJp, readBentukTabel, readProfil, readSisa } from '../bangkom/konversi';
import { recognizeColumns } from '../bangkom/konversi/diakui-rentang';
import { readBagianNip } from '../bangkom/pegawai/bagian';
import { readAmbangPotensi, readKotak } from '../bangkom/talenta/kotak';
import { readDasar, recommend } from '../bangkom/talenta/rekomendasi';
import { getBentuk } from '../bangkom/bentuk';
import { sayFunction } from '../messages/functions';
import { answer, cells } from './answer';

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
 * @returns Selisih level; kosong bila belum dinilai.
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

/**
 * Sisa JP menuju target setahun: target dikurangi jumlah JP, paling sedikit 0. Contoh: =BANGKOM.SISA_JP(12,5) hasilnya 7,5.
 * @customfunction BANGKOM.SISA_JP BANGKOM.SISA_JP
 * @param jp JP yang sudah ada: satu sel atau satu rentang.
 * @param [target] Target JP setahun; kosong berarti 20.
 * @returns {number} JP yang masih kurang.
 */
export function computeRemainingJp(jp: unknown[][], target?: unknown): number {
  return answer(readSisa(cells(jp), target));
}

/**
 * JP yang diakui untuk tiap baris rencana, setelah batas per bulan dan per hari dibagi di antara semua baris orang yang sama. Contoh: =BANGKOM.JP_DIAKUI(2026;B2:B50;N2:N50;Q2:Q50;P2:P50;T2:T50;U2:U50).
 * @customfunction BANGKOM.JP_DIAKUI BANGKOM.JP_DIAKUI
 * @param tahun Tahun yang dihitung, misalnya 2026.
 * @param nip Rentang NIP; baris tanpa NIP dihitung sendiri.
 * @param bentuk Rentang bentuk pengembangan kompetensi.
 * @param jumlah Rentang jumlah, dalam satuan bentuknya.
 * @param lingkup Rentang lingkup, atau satu nilai untuk semua baris.
 * @param mulai Rentang tanggal mulai.
 * @param selesai Rentang tanggal selesai.
 * @param [hari] Rentang jumlah hari efektif, bila lebih sedikit dari hari kalender.
 * @param [profil] Profil konversi JP; kosong berarti PERLAN-10-2018.
 * @returns Satu kolom: JP yang diakui, atau alasan mengapa tidak dapat dihitung.
 */
export function recognizeJpColumn(
  tahun: unknown,
  nip: unknown[][],
  bentuk: unknown[][],
  jumlah: unknown[][],
  lingkup: unknown[][],
  mulai: unknown[][],
  selesai: unknown[][],
  hari?: unknown[][],
  profil?: unknown,
): unknown[][] {
  const kolom = {
    nip: cells(nip),
    bentuk: cells(bentuk),
    jumlah: cells(jumlah),
    lingkup: cells(lingkup),
    mulai: cells(mulai),
    selesai: cells(selesai),
    hari: cells(hari),
  };
  const hasil = answer(recognizeColumns(kolom, tahun, answer(readProfil(profil))));
  return hasil.map((baris) => [typeof baris === 'object' ? sayFunction(baris) : baris]);
}

/**
 * Jalur suatu bentuk: Pendidikan, Klasikal atau Nonklasikal. Contoh: =BANGKOM.JALUR("coaching") hasilnya Nonklasikal.
 * @customfunction BANGKOM.JALUR BANGKOM.JALUR
 * @param bentuk Bentuk pengembangan kompetensi.
 * @returns {string} Jalur; kosong bila bentuk kosong.
 */
export function findJalur(bentuk: unknown): string {
  return isBlank(bentuk) ? '' : answer(readBentukTabel(toText(bentuk))).jalur;
}

/**
 * Satuan jumlah suatu bentuk: Semester, Hari, Kegiatan atau JP. Contoh: =BANGKOM.SATUAN("seminar") hasilnya Hari.
 * @customfunction BANGKOM.SATUAN BANGKOM.SATUAN
 * @param bentuk Bentuk pengembangan kompetensi.
 * @returns {string} Satuan; kosong bila bentuk kosong.
 */
export function findSatuan(bentuk: unknown): string {
  return isBlank(bentuk) ? '' : answer(readBentukTabel(toText(bentuk))).satuan;
}

/**
 * Kategori kesenjangan kinerja, dari predikat atau dari capaian. Contoh: =BANGKOM.KESENJANGAN_KINERJA("Butuh Perbaikan") hasilnya Rendah.
 * @customfunction BANGKOM.KESENJANGAN_KINERJA BANGKOM.KESENJANGAN_KINERJA
 * @param kinerja Predikat, capaian dalam persen, atau realisasi bila target diisi.
 * @param [target] Target, bila kinerja berisi realisasi.
 * @param [arah] tinggi (bila kosong: makin tinggi makin baik) atau rendah (makin rendah makin baik).
 * @returns {string} Tidak ada, Rendah, Sedang atau Tinggi; kosong bila kinerja kosong.
 */
export function categorizePerformanceGap(
  kinerja: unknown,
  target?: unknown,
  arah?: unknown,
): string {
  return answer(readKesenjanganKinerja(kinerja, target, arah)) ?? '';
}

/**
 * Job Person Match: jumlah level nyata (masing-masing paling tinggi sebesar standarnya) dibagi jumlah standar, dalam persen. Contoh: =BANGKOM.JPM(C2:C10;D2:D10).
 * @customfunction BANGKOM.JPM BANGKOM.JPM
 * @param standar Rentang level standar.
 * @param nyata Rentang level nyata, sama besar dengan rentang standar.
 * @param [keperluan] Kosong untuk angka persen; seleksi atau pemetaan untuk kategorinya.
 * @returns Persen 0 sampai 100 atau kategori; kosong bila belum ada yang dinilai.
 */
export function computeMatch(
  standar: unknown[][],
  nyata: unknown[][],
  keperluan?: unknown,
): number | string {
  const untuk = answer(readKeperluan(keperluan));
  const jpm = answer(readJpm(cells(standar), cells(nyata)));
  if (jpm === null) return '';
  return untuk === null ? jpm.persen : bandOfJpm(jpm, untuk);
}

/**
 * Memeriksa NIP 18 digit dan memberikan salah satu bagiannya. Contoh: =BANGKOM.NIP(B2;"tanggal lahir").
 * @customfunction BANGKOM.NIP BANGKOM.NIP
 * @param nip NIP atau NI PPPK sebagai teks.
 * @param [bagian] format resmi (bila kosong), digit, tanggal lahir, pengangkatan, jenis kelamin, atau nomor urut.
 * @returns {string} Bagian NIP; kosong bila NIP kosong.
 */
export function readNip(nip: unknown, bagian?: unknown): string {
  return answer(readBagianNip(nip, bagian));
}

/**
 * Nomor kotak 1 sampai 9 dalam peta pegawai. Contoh: =BANGKOM.KOTAK("Baik";75) hasilnya 5.
 * @customfunction BANGKOM.KOTAK BANGKOM.KOTAK
 * @param kinerja Predikat kinerja, atau Di atas, Sesuai, Di bawah ekspektasi.
 * @param potensi Skor potensi 0 sampai 100, atau Rendah, Menengah, Tinggi.
 * @param [ambang_menengah] Potensi Menengah mulai skor berapa; kosong berarti 60.
 * @param [ambang_tinggi] Potensi Tinggi mulai skor berapa; kosong berarti 80.
 * @returns Nomor kotak; kosong bila kinerja atau potensi kosong.
 */
export function findBox(
  kinerja: unknown,
  potensi: unknown,
  ambang_menengah?: unknown,
  ambang_tinggi?: unknown,
): number | string {
  const ambang = answer(readAmbangPotensi(ambang_menengah, ambang_tinggi));
  return answer(readKotak(kinerja, potensi, ambang))?.nomor ?? '';
}

/**
 * Bentuk yang disarankan untuk suatu dasar pertimbangan, satu kolom. Contoh: =BANGKOM.REKOMENDASI("GKT").
 * @customfunction BANGKOM.REKOMENDASI BANGKOM.REKOMENDASI
 * @param dasar Kode dasar pertimbangan (GKM, GKT, GKF, GKS, GKP, GKJ, GKJ-M, GKJ-K, SYR, KAR, ORG, TGS, TRF), boleh beberapa dengan koma.
 * @returns {string[][]} Daftar bentuk; pilihan tambahan diberi tanda.
 */
export function recommendForms(dasar: unknown): string[][] {
  const list = recommend(answer(readDasar(dasar))).map(({ bentuk, tambahan }) => [
    `${getBentuk(bentuk).label}${tambahan ? ' (pilihan tambahan)' : ''}`,
  ]);
  return list.length > 0 ? list : [['']];
}
