// The sentences about a NIP. Source of the rules: domain 6.1 and 6.2.
import type { PegawaiMessages } from '../bangkom/pegawai/messages';
import { angka, choices, listed, quote, tanggal, type Catalogue } from './catalogue';

export const pegawai: Catalogue<PegawaiMessages> = {
  'pegawai.N1': ({ ditemukan, lain }) =>
    `NIP harus 18 digit (ditemukan ${ditemukan} digit${lain ? ' dan karakter lain' : ''}).`,
  'pegawai.N2': ({ tanggal: lahir }) =>
    `Tanggal lahir pada NIP (${lahir}) bukan tanggal yang sah; periksa kembali NIP-nya.`,
  'pegawai.N3': ({ bulan }) =>
    `Bulan pengangkatan pada NIP harus 01 sampai 12 (ditemukan ${bulan}); periksa kembali NIP-nya.`,
  'pegawai.N3.pppk': () =>
    'NIP ini berpola PPPK, padahal status pegawai bukan PPPK; periksa salah satunya.',
  'pegawai.N4': ({ digit }) =>
    `Digit ke-15 NIP harus 1 (pria) atau 2 (wanita), bukan ${digit}; periksa kembali NIP-nya.`,
  'pegawai.N5': () => 'Nomor urut NIP tidak boleh 000; ketik ulang NIP sebagai teks.',
  'pegawai.N6': ({ usia }) =>
    `Menurut NIP, usia saat diangkat ${usia} tahun (kurang dari 17); periksa kembali NIP-nya.`,
  'pegawai.N7': ({ usia }) => `Menurut NIP, usia saat diangkat ${usia} tahun; periksa kembali.`,
  'pegawai.N8': ({ tmt }) =>
    `Pengangkatan menurut NIP (${tmt}) masih di masa depan; periksa kembali NIP-nya.`,
  'pegawai.N9': () =>
    'NIP tersimpan sebagai angka; digit akhir hilang. Ubah format sel menjadi Teks, lalu ketik ulang NIP.',
  'pegawai.N10.nama': ({ nip, nama }) =>
    `NIP ${nip} dipakai untuk nama yang berbeda (${listed(nama)}); pastikan yang benar.`,
  'pegawai.N10.nip': ({ nama, nip }) =>
    `${nama} dengan tanggal lahir yang sama memakai NIP yang berbeda (${listed(nip)}); pastikan yang benar.`,
  'pegawai.N11.jenisKelamin': ({ nip, kolom }) =>
    `Jenis kelamin menurut NIP (${nip}) berbeda dari kolom jenis kelamin (${kolom}); periksa salah satunya.`,
  'pegawai.N11.tanggalLahir': ({ nip, kolom }) =>
    `Tanggal lahir menurut NIP (${tanggal(nip)}) berbeda dari kolom tanggal lahir (${tanggal(kolom)}); periksa salah satunya.`,
  'pegawai.N12': ({ usia, batas, tahun }) =>
    `Mencapai batas usia pensiun (BUP): ${usia} tahun pada ${tahun}, batas ${batas} tahun.`,
  'pegawai.ganda': ({ nip }) => `NIP ${nip} tercantum lebih dari satu kali; baris pertama dipakai.`,
  'pegawai.capaianPecahan': ({ capaian, persen }) =>
    `Capaian ${angka(capaian)} dibaca sebagai persen; bila maksudnya ${angka(persen)} %, tulis ${angka(persen)}.`,
  'pegawai.nipKosong': () => 'NIP belum diisi.',
  'pegawai.bagianTidakDikenal': ({ teks, pilihan }) =>
    `Bagian NIP ${quote(teks)} tidak dikenal; pilih ${choices(pilihan)}.`,
};
