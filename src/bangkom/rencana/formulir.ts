// The identification form as values: its head and its rows. Source: domain 2.3 to 2.5.
import '../no-jit';
import { z } from 'zod';
import { GOLONGAN_VALUES, JENJANG_VALUES } from '../pegawai';
import { isIsoDate } from '../tanggal';
import { barisRencanaSchema } from './baris';
import { STATUS_ASN, SUMBER_DASAR } from './daftar';
import { LABEL_RENCANA } from './label';

const text = z.string().min(1).nullable();
const nip = barisRencanaSchema.shape.nip;

/** The head of the form; a blank or refused field is null, and no default is filled in. */
export const kepalaFormulirSchema = z.object({
  nomorFormulir: text,
  tanggalPelaksanaan: z.string().refine(isIsoDate).nullable(),
  namaInstansi: z.string().min(3).max(200).nullable(),
  unitKerja: text,
  namaAsn: text,
  nip,
  statusAsn: z.enum(STATUS_ASN).nullable(),
  golongan: z.enum(GOLONGAN_VALUES).nullable(),
  namaJabatan: text,
  jenjang: z.enum(JENJANG_VALUES).nullable(),
  jabatanTarget: text,
  namaPenilai: text,
  nipPenilai: nip,
  tahun: z.int().min(2018).max(2100).nullable(),
});
export type KepalaFormulir = Readonly<z.infer<typeof kepalaFormulirSchema>>;
export type IsianKepala = keyof KepalaFormulir;

/** A row of the form: the seven columns of the template, what they imply, and columns of 2.5. */
export const barisFormulirSchema = barisRencanaSchema
  .pick({
    no: true,
    dasar: true,
    standar: true,
    levelStandar: true,
    nyata: true,
    levelNyata: true,
    kesenjangan: true,
    namaPengembangan: true,
    jenisPengembangan: true,
    bentuk: true,
    jalur: true,
    jenisKompetensi: true,
    kompetensi: true,
    dasarPertimbangan: true,
    lingkup: true,
    jumlah: true,
    satuan: true,
    penyelenggara: true,
    tglMulai: true,
    tglSelesai: true,
    hari: true,
    kurikulum: true,
    anggaran: true,
    sumberDana: true,
    prioritas: true,
    status: true,
    idBaris: true,
  })
  .extend({
    sumberDasar: z.enum(SUMBER_DASAR).nullable(),
    /** What the text of *Jenis* says besides form and jalur. */
    topik: text,
  });
export type BarisFormulir = Readonly<z.infer<typeof barisFormulirSchema>> & {
  readonly ditolak?: Readonly<Partial<Record<KolomFormulir, string | number | boolean>>>;
};
export type KolomFormulir = Exclude<keyof typeof barisFormulirSchema.shape, 'topik'>;

/** Labels of the head, as the add-in writes and names them. */
export const LABEL_KEPALA: Readonly<Record<IsianKepala, string>> = {
  nomorFormulir: 'Nomor Formulir',
  tanggalPelaksanaan: 'Tanggal Pelaksanaan',
  namaInstansi: 'Nama Instansi',
  unitKerja: 'Unit Kerja',
  namaAsn: 'Nama ASN',
  nip: 'NIP',
  statusAsn: 'Status',
  golongan: 'Pangkat/Golongan',
  namaJabatan: 'Nama Jabatan',
  jenjang: 'Jenjang Jabatan',
  jabatanTarget: 'Jabatan yang akan dikembangkan',
  namaPenilai: 'Nama Pejabat Penilai',
  nipPenilai: 'NIP Pejabat Penilai',
  tahun: 'Tahun Rencana',
};

/** Labels of the columns, where the form names them otherwise than the plan. */
export const LABEL_FORMULIR: Readonly<Record<KolomFormulir, string>> = {
  ...LABEL_RENCANA,
  dasar: 'Visi-Misi / Perjanjian Kerja / Uraian Tugas / Stakom',
  sumberDasar: 'Sumber Dasar',
  standar: 'Kompetensi Kerja: Standar',
  nyata: 'Kompetensi Kerja: Nyata',
  kesenjangan: 'Kesenjangan Kompetensi',
  namaPengembangan: 'Nama Pengembangan Kompetensi',
  jenisPengembangan: 'Jenis Pengembangan Kompetensi',
};
