// The sentences about realisation and evidence. Source: domain 5.8.
import type { PelaksanaanMessages } from '../bangkom/pelaksanaan/messages';
import { angka, choices, quote, tanggal, type Catalogue } from './catalogue';

export const pelaksanaan: Catalogue<PelaksanaanMessages> = {
  'pelaksanaan.belumTerbukti': ({ kurang }) =>
    `JP belum terbukti: ${choices(kurang).replace(' atau ', ' dan ')} belum diisi.`,
  'pelaksanaan.suratTanpaTanggal': () =>
    'Surat Keputusan/Surat Perintah harus mencantumkan jangka waktu; isi tanggal mulai dan tanggal selesai.',
  'pelaksanaan.satuDokumen': () =>
    'Surat tugas/undangan dan bukti kehadiran adalah dua dokumen; tulis nomor atau nama keduanya di Nomor Bukti, dipisah titik koma.',
  'pelaksanaan.buktiMendahului': ({ bukti, mulai }) =>
    `Tanggal bukti ${tanggal(bukti)} mendahului kegiatan (mulai ${tanggal(mulai)}); periksa kembali.`,
  'pelaksanaan.tanpaRencana': ({ id }) =>
    `ID Rencana ${quote(id)} tidak ada di lembar Rencana; periksa atau kosongkan untuk kegiatan di luar rencana.`,
  'pelaksanaan.rencanaGanda': ({ id, baris }) =>
    `ID Rencana ${quote(id)} dipakai ${angka(baris.length)} baris (baris ke-${baris.join(', ')}); pastikan bukan kegiatan yang dicatat dua kali.`,
  'pelaksanaan.orangLain': ({ id }) =>
    `ID Rencana ${quote(id)} milik pegawai lain; periksa NIP atau ID Rencana.`,
  'pelaksanaan.kegiatanSama': ({ baris }) =>
    `Kegiatannya sama dengan baris ke-${angka(baris)} untuk kebutuhan lain; JP-nya dihitung satu kali.`,
  'pelaksanaan.kegiatanGanda': ({ baris }) =>
    `Pegawai, nama, dan tanggalnya sama dengan baris ke-${angka(baris)}; hapus salah satunya bila kegiatannya sama.`,
};
