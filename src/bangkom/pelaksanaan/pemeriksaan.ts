// What is doubtful about the rows of tblRealisasi: evidence, and rows that stand beside each other.
// Source: domain 5.8, 9 no. 29.
import { comparable } from '../rencana/daftar';
import { problem, type Problem } from '../rencana/problem';
import { assessBukti, type HasilBukti, type PenilaianBukti } from './bukti';
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

/** Of the rows of an activity the proven one counts, or else one that is done. */
const RANK = {
  TERBUKTI: 0,
  'PERLU TELAAH': 1,
  'BELUM TERBUKTI': 1,
  'BELUM SELESAI': 2,
} as const satisfies Record<HasilBukti, number>;

/**
 * Rows that tell of an activity again because it answers another need of the plan: person, name, dates,
 * form and evidence are those of another row, whose index each has; while a row is not proven, the number
 * of its evidence may be missing. Both needs are met, and the JP count once. Source: domain 9 no. 28.
 */
export function findRepeated(
  rows: readonly BarisRealisasi[],
  assessed: readonly PenilaianBukti[],
): Map<number, number> {
  const seen = new Map<string, { nomor: string; index: number; ids: Set<string> }[]>();
  const repeated = new Map<number, number>();
  const ranked = rows.map((row, index) => {
    const hasil = assessed[index]?.hasil ?? 'BELUM SELESAI';
    return { row, index, isProven: hasil === 'TERBUKTI', rank: RANK[hasil] };
  });
  ranked.sort((left, right) => left.rank - right.rank);
  for (const { row, index, isProven } of ranked) {
    const { idRencana, bentuk, tglMulai, tglSelesai } = row;
    const key = activityKey(row);
    if (key === null || idRencana === null || tglMulai === null || tglSelesai === null) continue;
    const whole = `${key}|${bentuk ?? ''}`;
    const nomor = comparable(row.nomorBukti ?? '');
    const group = seen.get(whole) ?? [];
    seen.set(whole, group);
    const isSame = (other: string): boolean =>
      other === nomor || (!isProven && (nomor === '' || other === ''));
    const first = group.find(({ nomor: other, ids }) => isSame(other) && !ids.has(idRencana));
    if (first) {
      first.ids.add(idRencana);
      repeated.set(index, first.index);
    } else if (!group.some(({ nomor: other }) => other === nomor)) {
      group.push({ nomor, index, ids: new Set([idRencana]) });
    }
  }
  return repeated;
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
  const repeated = findRepeated(rows, rows.map(assessBukti));
  const first = new Map<string, number>();
  for (const { row, index } of filled) {
    const key = activityKey(row);
    if (key === null) continue;
    const before = first.get(key);
    if (before === undefined) first.set(key, index);
    else {
      // Of two rows for two needs neither is one too many.
      const same = repeated.get(index) ?? (repeated.get(before) === index ? before : undefined);
      const message =
        same === undefined
          ? ({ code: 'pelaksanaan.kegiatanGanda', params: { baris: before + 1 } } as const)
          : ({ code: 'pelaksanaan.kegiatanSama', params: { baris: same + 1 } } as const);
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
