// The settings of the map of nine boxes (domain 5.1).
import { DEFAULT_AMBANG_POTENSI } from '../talenta/kotak';
import { groupOf, number, yesNo, type ButirPengaturan } from './butir';

const box = groupOf('Peta 9 kotak');

export const PENGATURAN_PETA = {
  potensiMenengah: number(
    box(
      'PotensiMenengah',
      'Potensi Menengah mulai skor',
      'asumsi; instansi memakai ambang yang berbeda-beda',
    ),
    DEFAULT_AMBANG_POTENSI.menengah,
    [0, 100],
    false,
  ),
  potensiTinggi: number(
    box(
      'PotensiTinggi',
      'Potensi Tinggi mulai skor',
      'asumsi; instansi memakai ambang yang berbeda-beda',
    ),
    DEFAULT_AMBANG_POTENSI.tinggi,
    [0, 100],
    false,
  ),
  jpmSebagaiPotensi: yesNo(
    box(
      'JPMSebagaiPotensi',
      'JPM menggantikan skor potensi yang kosong',
      'keputusan proyek; bawaannya tidak',
    ),
    false,
  ),
} satisfies Record<string, ButirPengaturan>;
