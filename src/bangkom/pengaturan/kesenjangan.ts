// The settings of the gaps: thresholds of competency, and the category of each predicate (domain 3.4, 3.5).
import {
  DEFAULT_AMBANG,
  KATEGORI_KESENJANGAN,
  KETENTUAN_PREDIKAT,
  type Predikat,
} from '../kesenjangan';
import { choice, groupOf, number, type ButirPengaturan } from './butir';

const gap = groupOf('Kesenjangan');
const kinerja = (nama: string, predikat: Predikat) =>
  choice(
    gap(`Kinerja${nama}`, `Kesenjangan kinerja: ${predikat}`, 'asumsi'),
    KETENTUAN_PREDIKAT[predikat].kategori,
    KATEGORI_KESENJANGAN,
  );

export const PENGATURAN_KESENJANGAN = {
  ambangRendah: number(
    gap(
      'AmbangRendah',
      'Kesenjangan Rendah mulai selisih',
      'asumsi; naskah sumber tidak memuat ambang',
    ),
    DEFAULT_AMBANG.rendah,
    [1, 5],
  ),
  ambangSedang: number(
    gap(
      'AmbangSedang',
      'Kesenjangan Sedang mulai selisih',
      'asumsi; naskah sumber tidak memuat ambang',
    ),
    DEFAULT_AMBANG.sedang,
    [1, 5],
  ),
  ambangTinggi: number(
    gap(
      'AmbangTinggi',
      'Kesenjangan Tinggi mulai selisih',
      'asumsi; naskah sumber tidak memuat ambang',
    ),
    DEFAULT_AMBANG.tinggi,
    [1, 5],
  ),
  kinerjaSangatBaik: kinerja('SangatBaik', 'Sangat Baik'),
  kinerjaBaik: kinerja('Baik', 'Baik'),
  kinerjaButuhPerbaikan: kinerja('ButuhPerbaikan', 'Butuh Perbaikan'),
  kinerjaKurang: kinerja('Kurang', 'Kurang'),
  kinerjaSangatKurang: kinerja('SangatKurang', 'Sangat Kurang'),
} satisfies Record<string, ButirPengaturan>;
