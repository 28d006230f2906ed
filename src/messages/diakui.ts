// The sentences about JP that is not recognised. Source: domain 1.9.
import type { DiakuiMessages } from '../bangkom/konversi/diakui-messages';
import { angka, type Catalogue } from './catalogue';

export const diakui: Catalogue<DiakuiMessages> = {
  'diakui.melebihiBulan': ({ tidakDiakui, batas }) =>
    `${angka(tidakDiakui)} kegiatan tidak diakui: melebihi ${batas} kali dalam 1 bulan.`,
  'diakui.melebihiHari': ({ tidakDiakui, batas }) =>
    `${angka(tidakDiakui)} JP tidak diakui: melebihi ${batas} JP dalam 1 hari.`,
  'diakui.melebihiHariEfektif': ({ tidakDiakui, batas, hari }) =>
    `${angka(tidakDiakui)} JP tidak diakui: paling tinggi ${batas} JP sehari selama ${hari} hari efektif.`,
  'diakui.tahunLain': ({ tidakDiakui, satuan, tahun }) =>
    `${angka(tidakDiakui)} ${satuan === 'JP' ? satuan : satuan.toLowerCase()} tidak dihitung: tidak jatuh dalam tahun ${tahun}.`,
  'diakui.tanggalTerbalik': () =>
    'JP tidak dihitung: tanggal mulai sesudah tanggal selesai. Perbaiki tanggalnya.',
  'diakui.tanpaTanggal': () =>
    'Tanggal belum diisi: JP baris ini belum pasti. Isi tanggal mulai dan tanggal selesai.',
  'diakui.campurLingkup': ({ bentuk }) =>
    `${bentuk} nasional dan internasional jatuh pada hari yang sama; batas hariannya dihitung terpisah dan perlu ditelaah.`,
  'diakui.jumlahKosong': () => 'Jumlah belum diisi, sehingga JP belum dapat dihitung.',
};
