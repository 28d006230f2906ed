// Speed of the pure regulation: conversions, recognised JP, verification. Prints a table and one JSON line.
import { BENTUK, type BentukId, type Lingkup } from '../src/bangkom/bentuk';
import { convertToJp } from '../src/bangkom/konversi';
import { recognizeJp } from '../src/bangkom/konversi/diakui';
import { DEFAULT_PENGATURAN } from '../src/bangkom/pengaturan';
import { parseRencana } from '../src/bangkom/rencana';
import { BARIS_KOSONG, type BarisRencana } from '../src/bangkom/rencana/baris';
import { isoOfDay } from '../src/bangkom/tanggal';
import { verify, type PegawaiDiverifikasi } from '../src/bangkom/verifikasi';

const RUNS = 5;
const ROWS_PER_PERSON = 5;
const SIZES = [1_000, 10_000, 100_000];
const NEW_YEAR = 20_454; // 1 January 2026, in days since 1970

/** One measured task. */
interface Measurement {
  readonly name: string;
  /** Items of work a run. */
  readonly count: number;
  readonly runs: number;
  /** Median of the runs, milliseconds. */
  readonly ms: number;
  readonly perSecond: number;
}

/** Numbers that look random and are the same in every run (mulberry32). */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const nipOf = (person: number): string =>
  `19${String(60 + (person % 40))}0101${String(1990 + (person % 30))}01${String(1 + (person % 2))}${String(1 + (person % 999)).padStart(3, '0')}`;

/** A plan of made-up people: every form of the table, capped ones most often. */
function createPlan(size: number): BarisRencana[] {
  const random = createRandom(size);
  const forms: BentukId[] = BENTUK.filter(({ satuan }) => satuan !== null).map(({ id }) => id);
  const capped: BentukId[] = ['coaching', 'mentoring', 'e_learning', 'belajar_mandiri'];
  return Array.from({ length: size }, (_, index) => {
    const person = Math.floor(index / ROWS_PER_PERSON);
    const list = random(2) === 0 ? capped : forms;
    const start = NEW_YEAR + random(330);
    const lingkup: Lingkup = random(5) === 0 ? 'Internasional' : 'Nasional';
    const bentuk = list[random(list.length)] ?? 'coaching';
    return {
      ...BARIS_KOSONG,
      nip: `${String(19500000 + person)}1990111004`.slice(0, 18).padEnd(18, '0'),
      nama: 'Contoh Satu',
      jabatan: 'Analis Kebijakan',
      jabatanTarget: 'Analis Kebijakan',
      unitKerja: `Bidang ${String(person % 40)}`,
      jenisKompetensi: 'Teknis',
      kompetensi: 'Penyusunan kebijakan',
      levelStandar: 3,
      levelNyata: random(4),
      dasarPertimbangan: ['GKT'],
      namaPengembangan: `Topik ${String(random(20))}`,
      bentuk,
      lingkup,
      jumlah: 1 + random(6),
      penyelenggara: 'BPSDM',
      tglMulai: isoOfDay(start),
      tglSelesai: isoOfDay(start + random(30)),
      kurikulum: 'Sesuai',
      anggaran: random(10) * 250_000,
      sumberDana: 'APBD',
      prioritas: 1 + random(3),
      status: 'Direncanakan',
      idBaris: `R${String(index)}`,
    } satisfies BarisRencana;
  });
}

function groupByNip(rows: readonly BarisRencana[]): BarisRencana[][] {
  const groups = new Map<string, BarisRencana[]>();
  for (const row of rows) {
    const group = groups.get(row.nip ?? '');
    if (group === undefined) groups.set(row.nip ?? '', [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

function measure(name: string, count: number, task: () => unknown): Measurement {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const ms = times[Math.floor(RUNS / 2)] ?? NaN;
  return { name, count, runs: RUNS, ms, perSecond: Math.round((count / ms) * 1000) };
}

/** Measures everything; the first run of each task warms the engine up and counts like the others. */
function run(): Measurement[] {
  const results: Measurement[] = [];
  const inputs = [
    { bentuk: 'coaching', jumlah: 3, lingkup: 'nasional', periode: 2 },
    { bentuk: 'pelatihan teknis', jumlah: 40, lingkup: 'internasional' },
    { bentuk: 'E-learning', jumlah: 10, lingkup: 'nasional', hari: 2 },
    { bentuk: 'Seminar/konferensi/sarasehan', jumlah: '2' },
  ];
  results.push(
    measure('konversi satu baris', 100_000, () => {
      for (let index = 0; index < 100_000; index += 1) {
        const input = inputs[index % inputs.length];
        if (input !== undefined) convertToJp(input);
      }
    }),
  );
  for (const size of SIZES) {
    const plan = createPlan(size);
    const persons = groupByNip(plan);
    results.push(
      measure(`JP diakui, ${String(size)} baris`, size, () => {
        for (const rows of persons) recognizeJp(rows, { tahun: 2026 });
      }),
    );
  }
  const plan = createPlan(100_000);
  results.push(
    measure('JP diakui, 100000 baris satu pegawai', plan.length, () =>
      recognizeJp(plan, { tahun: 2026 }),
    ),
  );
  const pegawai: PegawaiDiverifikasi[] = groupByNip(plan).map(([row]) => ({
    nip: row?.nip ?? null,
    nama: row?.nama ?? null,
    status: 'PNS',
    predikat: 'Baik',
  }));
  const skj = [
    {
      jabatan: 'Analis Kebijakan',
      jenjang: null,
      jenisKompetensi: 'Teknis',
      kompetensi: 'Penyusunan kebijakan',
      level: 3,
    } as const,
  ];
  const pengaturan = {
    ...DEFAULT_PENGATURAN,
    tahun: 2026,
    pagu: Array.from({ length: 40 }, (_, unit) => ({
      unitKerja: `Bidang ${String(unit)}`,
      tahun: 2026,
      pagu: 2_000_000_000,
    })),
  };
  results.push(
    measure('verifikasi, 100000 baris', plan.length, () =>
      verify({ rows: plan, pegawai, skj, pengaturan, tanggal: '2026-01-15' }),
    ),
  );
  const raw = plan.map((row, index) => ({
    ...row,
    nip: nipOf(index),
    dasarPertimbangan: row.dasarPertimbangan.join('; '),
    tglMulai: 46_023 + (index % 300),
    tglSelesai: 46_030 + (index % 300),
  }));
  const cells = raw.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value ?? ''])),
  );
  results.push(
    measure('membaca rencana, 100000 baris', cells.length, () =>
      parseRencana(cells, { pengaturan }),
    ),
  );
  return results;
}

/** The table, then one line of JSON. */
function report(results: readonly Measurement[]): string {
  const lines = results.map(
    ({ name, ms, perSecond }) =>
      `${name.padEnd(40)}${ms.toFixed(1).padStart(10)} ms${String(perSecond).padStart(12)} /s`,
  );
  return `${lines.join('\n')}\n${JSON.stringify({ bench: 'bangkom', title: 'Aturan tanpa Excel', results })}`;
}

console.log(report(run()));
