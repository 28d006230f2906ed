// The settings of what is plausible: the largest amount in each unit (domain 2.5).
import { groupOf, number, type ButirPengaturan } from './butir';

const bound = groupOf('Kewajaran');
const plausible = (satuan: string, value: number) =>
  number(
    bound(`BatasWajar${satuan}`, `Jumlah terbanyak yang wajar dalam satuan ${satuan}`, 'asumsi'),
    value,
    [1, 10_000],
  );

export const PENGATURAN_KEWAJARAN = {
  batasWajarHari: plausible('Hari', 60),
  batasWajarSemester: plausible('Semester', 8),
  batasWajarKegiatan: plausible('Kegiatan', 24),
  batasWajarJp: plausible('JP', 1000),
} satisfies Record<string, ButirPengaturan>;
