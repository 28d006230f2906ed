// The settings of the documents: year, office, place and JP profile.
import { PROFIL_VALUES } from '../konversi';
import { choice, groupOf, number, optionalNumber, text, type ButirPengaturan } from './butir';

const document = groupOf('Dokumen');

export const PENGATURAN_DOKUMEN = {
  tahun: optionalNumber(
    document('Tahun', 'Tahun rencana', 'domain 2.3'),
    [2018, 2100],
    'tahun hari ini',
  ),
  namaInstansi: text(document('NamaInstansi', 'Nama instansi', 'domain 2.3')),
  unitKerja: text(
    document('UnitKerja', 'Unit kerja (kosong = semua unit)', 'domain 2.3, tambahan'),
  ),
  tempat: text(document('Tempat', 'Tempat penandatanganan', 'domain 4.2: anggapan')),
  profilJp: choice(
    document('ProfilJP', 'Profil konversi JP', 'domain 1.2 dan 1.5; keputusan 1'),
    'PERLAN-10-2018',
    PROFIL_VALUES,
  ),
  bulanAwalTahun: number(
    document('BulanAwalTahun', 'Bulan awal tahun JP', 'domain 4.5: anggapan, 1 Jan sampai 31 Des'),
    1,
    [1, 12],
  ),
} satisfies Record<string, ButirPengaturan>;
