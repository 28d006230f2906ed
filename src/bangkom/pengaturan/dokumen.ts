// The settings of the documents: year, office, place and JP profile.
import { PROFIL_VALUES } from '../konversi';
import { SUMBER } from '../sumber';
import { choice, groupOf, number, optionalNumber, text, type ButirPengaturan } from './butir';

const document = groupOf('Dokumen');
const TAMBAHAN = 'isian tambahan; tidak ada dalam naskah sumber';
const { 'kukar-2022': kukar, 'ntt-2021': ntt, 'bps-2019': bps } = SUMBER;

export const PENGATURAN_DOKUMEN = {
  tahun: optionalNumber(
    document('Tahun', 'Tahun rencana', TAMBAHAN),
    [2018, 2100],
    'tahun hari ini',
  ),
  namaInstansi: text(
    document('NamaInstansi', 'Nama instansi', `${kukar.nama}, template identifikasi`),
  ),
  unitKerja: text(document('UnitKerja', 'Unit kerja (kosong = semua unit)', TAMBAHAN)),
  tempat: text(
    document(
      'Tempat',
      'Tempat penandatanganan',
      'asumsi; naskah sumber tidak mencetak blok tanda tangan',
    ),
  ),
  profilJp: choice(
    document('ProfilJP', 'Profil konversi JP', `${kukar.nama}; ${ntt.nama}; ${bps.nama}`),
    'PERLAN-10-2018',
    PROFIL_VALUES,
  ),
  bulanAwalTahun: number(
    document('BulanAwalTahun', 'Bulan awal tahun JP', 'asumsi: 1 Januari sampai 31 Desember'),
    1,
    [1, 12],
  ),
} satisfies Record<string, ButirPengaturan>;
