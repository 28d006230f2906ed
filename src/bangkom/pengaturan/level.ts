// The settings of the levels that a position requires where nothing else is known (domain 3.3).
import { KETENTUAN_JENJANG, type Jenjang } from '../pegawai/jenjang';
import { SUMBER } from '../sumber';
import { groupOf, number, type ButirPengaturan } from './butir';

const level = groupOf('Level wajib');
const levelOf = (nama: string, jenjang: Jenjang) => {
  const { levelStandar, buktiLevel, sumberLevel } = KETENTUAN_JENJANG[jenjang];
  const label = `Level standar bawaan: ${jenjang}`;
  return number(
    level(`Level${nama}`, label, `${SUMBER[sumberLevel].nama}; ${buktiLevel}`),
    levelStandar,
    [1, 5],
  );
};

export const PENGATURAN_LEVEL = {
  levelJptUtama: levelOf('JPTUtama', 'JPT Utama'),
  levelJptMadya: levelOf('JPTMadya', 'JPT Madya'),
  levelJptPratama: levelOf('JPTPratama', 'JPT Pratama'),
  levelAdministrator: levelOf('Administrator', 'Administrator'),
  levelPengawas: levelOf('Pengawas', 'Pengawas'),
  levelPelaksana: levelOf('Pelaksana', 'Pelaksana'),
  levelAhliUtama: levelOf('AhliUtama', 'JF Ahli Utama'),
  levelAhliMadya: levelOf('AhliMadya', 'JF Ahli Madya'),
  levelAhliMuda: levelOf('AhliMuda', 'JF Ahli Muda'),
  levelAhliPertama: levelOf('AhliPertama', 'JF Ahli Pertama'),
  levelPenyelia: levelOf('Penyelia', 'JF Penyelia'),
  levelMahir: levelOf('Mahir', 'JF Mahir'),
  levelTerampil: levelOf('Terampil', 'JF Terampil'),
  levelPemula: levelOf('Pemula', 'JF Pemula'),
} satisfies Record<string, ButirPengaturan>;
