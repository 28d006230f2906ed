// What is doubtful about the rows of tblRealisasi: evidence, and rows that stand beside each other.
// Source: domain 5.8, 9 no. 29.
import { comparable } from '../rencana/daftar';
import { problem, type Problem } from '../rencana/problem';
import { assessBukti } from './bukti';
import { groupBy } from './kelompok';
import { REALISASI_KOSONG, type BarisRealisasi, type KolomRealisasi } from './realisasi';

/** Person, name and dates: two rows with the same key are one activity; null for too little. */
export function activityKey({
  nip,
  namaPengembangan,
  tglMulai,
  tglSelesai,
}: Pick<BarisRealisasi, 'nip' | 'namaPengembangan' | 'tglMulai' | 'tglSelesai'>): string | null {
  if (nip === null || namaPengembangan === null) return null;
  return [nip, comparable(namaPengembangan), tglMulai ?? '', tglSelesai ?? ''].join('|');
}

/**
 * The evidence of every row, plan rows that are realised by more than one row or by another person,
 * and activities that stand twice. All W: nobody is refused. `nipOfPlan`: NIP by ID Baris.
 */
export function checkRealisasi(
  rows: readonly BarisRealisasi[],
  nipOfPlan?: ReadonlyMap<string, string | null>,
): Problem<KolomRealisasi>[] {
  const problems: Problem<KolomRealisasi>[] = [];
  const filled = rows.flatMap((row, index) => (row === REALISASI_KOSONG ? [] : [{ row, index }]));
  for (const { row, index } of filled) {
    for (const message of assessBukti(row).catatan) {
      problems.push(problem('W', index, fieldOf(message.code, row), message));
    }
    const id = row.idRencana;
    const planned = id === null ? undefined : nipOfPlan?.get(id);
    if (id !== null && planned != null && row.nip !== null && planned !== row.nip) {
      const message = { code: 'pelaksanaan.orangLain', params: { id } } as const;
      problems.push(problem('W', index, 'nip', message));
    }
  }
  const byPlan = groupBy(
    filled.filter(({ row }) => row.idRencana !== null),
    ({ row }) => row.idRencana ?? '',
  );
  for (const [id, group] of byPlan) {
    const baris = group.map(({ index }) => index + 1);
    for (const { index } of group.slice(1)) {
      const message = { code: 'pelaksanaan.rencanaGanda', params: { id, baris } } as const;
      problems.push(problem('W', index, 'idRencana', message));
    }
  }
  const first = new Map<string, number>();
  for (const { row, index } of filled) {
    const key = activityKey(row);
    if (key === null) continue;
    const before = first.get(key);
    if (before === undefined) first.set(key, index);
    else {
      const message = { code: 'pelaksanaan.kegiatanGanda', params: { baris: before + 1 } } as const;
      problems.push(problem('W', index, 'namaPengembangan', message));
    }
  }
  return problems;
}

/** The cell where a remark about evidence is mended. */
function fieldOf(code: string, row: BarisRealisasi): KolomRealisasi {
  switch (code) {
    case 'pelaksanaan.satuDokumen':
      return 'nomorBukti';
    case 'pelaksanaan.buktiMendahului':
      return 'tanggalBukti';
    case 'pelaksanaan.suratTanpaTanggal':
      return row.tglMulai === null ? 'tglMulai' : 'tglSelesai';
    default:
      return (
        (['jenisBukti', 'nomorBukti', 'tanggalBukti'] as const).find((key) => row[key] === null) ??
        'status'
      );
  }
}
