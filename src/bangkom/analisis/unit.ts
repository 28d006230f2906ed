// How units stand in each competency, ranked: the AKP result that goes on to BKD and BPSDM.
// Source: domain 3.4 and 3.6.
import { measureUnit, type KategoriKesenjangan, type UkuranUnit } from '../kesenjangan';
import { comparable, type JenisKompetensi } from '../rencana/daftar';
import type { AnalisisPegawai, KompetensiDinilai } from './pegawai';

export interface KompetensiUnit extends UkuranUnit {
  /** Within the unit, from 1: the competency with most persons not competent first. */
  readonly peringkat: number;
  readonly unitKerja: string | null;
  readonly jenis: JenisKompetensi | null;
  readonly kompetensi: string;
  readonly rendah: number;
  readonly sedang: number;
  readonly tinggi: number;
}

/**
 * Counts the persons of each unit by competency of their present post; persons to whom the scheme does
 * not apply are left out. Units in the order of the sheet Pegawai.
 */
export function measureUnits(persons: readonly AnalisisPegawai[]): KompetensiUnit[] {
  const units = new Map<string, Map<string, KompetensiDinilai[]>>();
  const names = new Map<string, string | null>();
  for (const { pegawai, pengecualian, kompetensi } of persons) {
    if (pengecualian !== null) continue;
    const key = comparable(pegawai.unitKerja ?? '');
    if (!names.has(key)) names.set(key, pegawai.unitKerja);
    const unit = units.get(key) ?? new Map<string, KompetensiDinilai[]>();
    units.set(key, unit);
    for (const item of kompetensi) {
      if (item.pembanding !== 'Jabatan saat ini' || item.standar === null) continue;
      const name = comparable(item.kompetensi);
      const items = unit.get(name);
      if (items) items.push(item);
      else unit.set(name, [item]);
    }
  }
  return [...units].flatMap(([key, unit]) => {
    const rows = [...unit.values()].map((items) => measureOne(names.get(key) ?? null, items));
    rows.sort(
      (left, right) =>
        right.belumKompeten - left.belumKompeten ||
        (left.persentase ?? 101) - (right.persentase ?? 101) ||
        right.tinggi - left.tinggi,
    );
    return rows.map((row, at) => ({ ...row, peringkat: at + 1 }));
  });
}

function measureOne(
  unitKerja: string | null,
  items: readonly KompetensiDinilai[],
): Omit<KompetensiUnit, 'peringkat'> {
  const count = (wanted: KategoriKesenjangan): number =>
    items.filter(({ kategori }) => kategori === wanted).length;
  return {
    ...measureUnit(items),
    unitKerja,
    jenis: items.find(({ jenis }) => jenis !== null)?.jenis ?? null,
    kompetensi: items[0]?.kompetensi ?? '',
    rendah: count('Rendah'),
    sedang: count('Sedang'),
    tinggi: count('Tinggi'),
  };
}
