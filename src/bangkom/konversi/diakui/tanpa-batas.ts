// Rows that no cap concerns: they only have to belong to the year.
import { getBentuk } from '../../bentuk';
import { calendarDays, dayNumber } from '../../tanggal';
import { amount, inYear, refuseOtherYear, type Berkas, type Tahun } from './berkas';
import type { KegiatanJp } from './types';

/** Counts a row in the year of its last date, a semester in its own (domain 9 no. 12 and 15). */
export function takeUncapped(item: Berkas, tahun: Tahun, tahap: 'rencana' | 'realisasi'): void {
  const { row } = item;
  const asked = amount(row);
  let counted = inYear(row, tahun) ? asked : 0;
  if (row.bentuk !== null && getBentuk(row.bentuk).satuan === 'Semester') {
    counted = semestersInYear(row, asked, tahun, tahap) ?? counted;
  }
  item.diakui = counted;
  refuseOtherYear(item, asked - counted, tahun);
}

/** Semesters follow one another evenly over the period; each counts in one year. */
function semestersInYear(
  { tglMulai, tglSelesai }: KegiatanJp,
  asked: number,
  { hari: [first, last] }: Tahun,
  tahap: 'rencana' | 'realisasi',
): number | null {
  if (tglMulai === null || tglSelesai === null) return null;
  const count = asked / 100;
  const start = dayNumber(tglMulai);
  const days = calendarDays(tglMulai, tglSelesai);
  // Semester i covers the days start + [i·days/count, (i+1)·days/count); those of the year are
  // the i for which its first (plan) or last (realised) day lies in the year.
  const before = (day: number): number => {
    const passed =
      tahap === 'rencana'
        ? Math.ceil(((day - start) * count) / days)
        : Math.floor(((day - start) * count) / days);
    return Math.min(count, Math.max(0, passed));
  };
  return (before(last + 1) - before(first)) * 100;
}
