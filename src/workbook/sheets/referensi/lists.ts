// The drop-down lists: each is a column on the sheet Referensi with a workbook name over it, because
// Excel refuses lists of more than 255 characters inside a validation.
import { BENTUK, JALUR_VALUES, LINGKUP_VALUES } from '../../../bangkom/bentuk';
import { PROFIL_VALUES } from '../../../bangkom/konversi';
import {
  JENIS_KOMPETENSI,
  KODE_DASAR,
  KURIKULUM,
  STATUS_ASN,
  STATUS_RENCANA,
  SUMBER_DANA,
  SUMBER_DASAR,
} from '../../../bangkom/rencana/daftar';
import { KATEGORI_KESENJANGAN } from '../../../bangkom/kesenjangan';
import { JENJANG_VALUES } from '../../../bangkom/pegawai/jenjang';
import { GOLONGAN_VALUES } from '../../../bangkom/pegawai/golongan';

/** One list: the name over it, its header on Referensi, and its words in their order. */
export interface DaftarPilihan {
  readonly name: `Bangkom_Daftar${string}`;
  readonly header: string;
  readonly values: readonly string[];
  /** Words that are right in a cell but not offered. */
  readonly alsoValid?: readonly string[];
}

export const LISTS = {
  bentuk: {
    name: 'Bangkom_DaftarBentuk',
    header: 'Bentuk',
    values: BENTUK.filter(({ tersembunyi }) => !tersembunyi).map(({ label }) => label),
    alsoValid: BENTUK.filter(({ tersembunyi }) => tersembunyi).map(({ label }) => label),
  },
  jalur: { name: 'Bangkom_DaftarJalur', header: 'Jalur', values: JALUR_VALUES },
  lingkup: { name: 'Bangkom_DaftarLingkup', header: 'Lingkup', values: LINGKUP_VALUES },
  jenisKompetensi: {
    name: 'Bangkom_DaftarJenisKompetensi',
    header: 'Jenis Kompetensi',
    values: JENIS_KOMPETENSI,
  },
  kesenjangan: {
    name: 'Bangkom_DaftarKesenjangan',
    header: 'Kesenjangan',
    values: KATEGORI_KESENJANGAN,
  },
  dasarPertimbangan: {
    name: 'Bangkom_DaftarDasarPertimbangan',
    header: 'Dasar Pertimbangan',
    values: KODE_DASAR,
  },
  sumberDasar: {
    name: 'Bangkom_DaftarSumberDasar',
    header: 'Sumber Dasar',
    values: SUMBER_DASAR,
  },
  kurikulum: { name: 'Bangkom_DaftarKurikulum', header: 'Kurikulum', values: KURIKULUM },
  sumberDana: { name: 'Bangkom_DaftarSumberDana', header: 'Sumber Dana', values: SUMBER_DANA },
  status: { name: 'Bangkom_DaftarStatus', header: 'Status', values: STATUS_RENCANA },
  statusAsn: { name: 'Bangkom_DaftarStatusASN', header: 'Status ASN', values: STATUS_ASN },
  jenjang: { name: 'Bangkom_DaftarJenjang', header: 'Jenjang', values: JENJANG_VALUES },
  golongan: { name: 'Bangkom_DaftarGolongan', header: 'Golongan', values: GOLONGAN_VALUES },
  hasil: {
    name: 'Bangkom_DaftarHasil',
    header: 'Hasil',
    values: ['LULUS', 'TIDAK LULUS', 'PERLU TELAAH'],
  },
  yaTidak: { name: 'Bangkom_DaftarYaTidak', header: 'Ya/Tidak', values: ['Ya', 'Tidak'] },
  profil: { name: 'Bangkom_DaftarProfil', header: 'Profil JP', values: PROFIL_VALUES },
} as const satisfies Record<string, DaftarPilihan>;

export type ListKey = keyof typeof LISTS;

/** The workbook name of a list. */
export const listName = (key: ListKey): string => LISTS[key].name;
