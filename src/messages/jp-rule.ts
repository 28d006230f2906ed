// A rule of the JP table as a sentence.
import type { AturanKonversi } from '../bangkom/konversi';
import { angka } from './catalogue';

/** "20 JP per semester", "sesuai JP program, ditambah 20%"; `satuan` is that of the form. */
export function sayRule(aturan: AturanKonversi | null | undefined, satuan: string): string {
  if (!aturan) return 'tidak diatur';
  const { n, program, hari, bulan, tambahan } = aturan;
  return [
    ...(n !== undefined ? [`${angka(n)} JP per ${satuan.toLowerCase()}`] : []),
    ...(program ? ['sesuai JP program'] : []),
    ...(hari !== undefined ? [`paling banyak ${angka(hari)} JP per hari`] : []),
    ...(bulan !== undefined ? [`paling banyak ${angka(bulan)} kegiatan per bulan`] : []),
    ...(tambahan ? ['ditambah 20%'] : []),
  ].join(', ');
}
