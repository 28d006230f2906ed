// The sentences about realisation and evidence. Source: domain 5.8.
import type { PelaksanaanMessages } from '../bangkom/pelaksanaan/messages';
import { choices, quote, tanggal, type Catalogue } from './catalogue';

export const pelaksanaan: Catalogue<PelaksanaanMessages> = {
  'pelaksanaan.belumTerbukti': ({ kurang }) =>
    `JP belum terbukti: ${choices(kurang).replace(' atau ', ' dan ')} belum diisi.`,
  'pelaksanaan.suratTanpaTanggal': () =>
    'Surat Keputusan/Surat Perintah harus mencantumkan jangka waktu; isi tanggal mulai dan tanggal selesai.',
  'pelaksanaan.buktiMendahului': ({ bukti, mulai }) =>
    `Tanggal bukti ${tanggal(bukti)} mendahului kegiatan (mulai ${tanggal(mulai)}); periksa kembali.`,
  'pelaksanaan.tanpaRencana': ({ id }) =>
    `ID Rencana ${quote(id)} tidak ada di lembar Rencana; periksa atau kosongkan untuk kegiatan di luar rencana.`,
};
