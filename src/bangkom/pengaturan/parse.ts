// Reading the sheet Pengaturan: every cell held to the range of its setting, and the budget ceilings.
import { parseAngka } from '../angka';
import { parseNip } from '../pegawai/nip';
import { comparable, wordList } from '../rencana/daftar';
import { problem, type Problem } from '../rencana/problem';
import type { RawCell } from '../tanggal';
import '../no-jit';
import { z } from 'zod';
import type { ButirPengaturan } from './butir';
import {
  DEFAULT_PENGATURAN,
  KUNCI_PENGATURAN,
  PENGATURAN,
  type KunciPengaturan,
  type Pagu,
  type Pengaturan,
} from './daftar';

/** The raw cells of the sheet Pengaturan: settings by key, and the rows of tblPagu. */
export interface RawPengaturan {
  readonly butir: Readonly<Partial<Record<KunciPengaturan, RawCell>>>;
  readonly pagu?: readonly Readonly<Record<keyof Pagu, RawCell>>[];
}

const yesOrNo = wordList(['Ya', 'Tidak'], { true: 'Ya', false: 'Tidak', y: 'Ya', t: 'Tidak' });

/** The value that a cell of a setting stands for, not yet held to the range. */
function valueOf(butir: ButirPengaturan, raw: RawCell): unknown {
  if (typeof butir.default === 'boolean') {
    const word = yesOrNo.find(String(raw));
    return word === null ? raw : word === 'Ya';
  }
  if (butir.pilihan) return wordList(butir.pilihan).find(String(raw)) ?? raw;
  if (typeof butir.default === 'string') return String(raw).trim();
  const read = parseAngka(raw);
  return read.kind === 'number' ? read.value : raw;
}

/**
 * Reads the sheet Pengaturan. A blank cell means the default; a value outside its range is an
 * E, and the default stands. Two ceilings for one unit and year: E, the first one stands.
 */
export function parsePengaturan(raw: RawPengaturan): {
  pengaturan: Pengaturan;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const refuse = (row: number, field: string, found: RawCell, butir: ButirPengaturan) => {
    problems.push(
      problem('E', row, field, {
        code: 'pengaturan.ditolak',
        params: {
          label: butir.label,
          teks: String(found),
          bawaan: displayPengaturan(butir.default),
          harus: butir.rentang,
        },
      }),
    );
  };
  const values: Record<string, unknown> = { ...DEFAULT_PENGATURAN };
  KUNCI_PENGATURAN.forEach((key, row) => {
    const cell = raw.butir[key] ?? '';
    if (String(cell).trim() === '') return;
    const butir: ButirPengaturan = PENGATURAN[key];
    if (NIP_SIGNERS.has(key) && !checkNip(key, row, cell, problems)) return;
    const value = valueOf(butir, cell);
    if (butir.schema.safeParse(value).success) values[key] = value;
    else refuse(row, key, cell, butir);
  });
  const { ambangRendah, ambangSedang, ambangTinggi, potensiMenengah, potensiTinggi } = PENGATURAN;
  const rising =
    Number(values.ambangRendah) < Number(values.ambangSedang) &&
    Number(values.ambangSedang) < Number(values.ambangTinggi);
  if (!rising) {
    values.ambangRendah = ambangRendah.default;
    values.ambangSedang = ambangSedang.default;
    values.ambangTinggi = ambangTinggi.default;
    const row = KUNCI_PENGATURAN.indexOf('ambangRendah');
    const message = { code: 'kesenjangan.ambangTidakUrut', params: {} } as const;
    problems.push(problem('E', row, 'ambangRendah', message));
  }
  if (Number(values.potensiMenengah) >= Number(values.potensiTinggi)) {
    values.potensiMenengah = potensiMenengah.default;
    values.potensiTinggi = potensiTinggi.default;
    const row = KUNCI_PENGATURAN.indexOf('potensiMenengah');
    const message = { code: 'talenta.ambangPotensiTidakUrut', params: {} } as const;
    problems.push(problem('E', row, 'potensiMenengah', message));
  }
  values.pagu = parsePagu(raw.pagu ?? [], problems);
  // every value was held to the schema of its own key above
  return { pengaturan: values as unknown as Pengaturan, problems };
}

const NIP_SIGNERS: ReadonlySet<KunciPengaturan> = new Set([
  'nipPengelola',
  'nipVerifikator',
  'nipKepala',
  'nipPyB',
] satisfies KunciPengaturan[]);

/**
 * What is wrong with the NIP of somebody who signs. A number has lost its last digits and is printed
 * nowhere; any other text is a W and stands as it is written.
 */
function checkNip(key: KunciPengaturan, row: number, cell: RawCell, problems: Problem[]): boolean {
  const reading = parseNip(cell);
  if (reading.kind !== 'invalid') return true;
  const isLost = typeof cell === 'number';
  const [first] = reading.findings;
  if (first) problems.push(problem(isLost ? 'E' : 'W', row, key, first.message));
  return !isLost;
}

/** A setting as its cell shows it. */
export function displayPengaturan(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'Ya' : 'Tidak';
  return value === null || value === '' ? '(kosong)' : String(value);
}

const tahunSchema = z.int().min(2018).max(2100);

function parsePagu(
  rows: readonly Readonly<Record<keyof Pagu, RawCell>>[],
  problems: Problem[],
): Pagu[] {
  const kept: Pagu[] = [];
  const seen = new Set<string>();
  rows.forEach((cells, row) => {
    const unitKerja = String(cells.unitKerja).trim();
    const tahun = parseAngka(cells.tahun);
    const pagu = parseAngka(cells.pagu, 'ribuan');
    if (unitKerja === '' && tahun.kind === 'blank' && pagu.kind === 'blank') return;
    const refuse = (field: keyof Pagu, label: string, harus: string) => {
      const params = { label, teks: String(cells[field]), bawaan: '(kosong)', harus };
      problems.push(problem('E', row, field, { code: 'pengaturan.ditolak', params }));
    };
    if (unitKerja === '') refuse('unitKerja', 'Pagu: unit kerja', 'nama unit kerja');
    const year = tahun.kind === 'number' ? tahunSchema.safeParse(tahun.value) : undefined;
    if (!year?.success) refuse('tahun', 'Pagu: tahun', 'bilangan bulat 2018 sampai 2100');
    const usable = pagu.kind === 'blank' || (pagu.kind === 'number' && pagu.value >= 0);
    if (!usable) refuse('pagu', 'Pagu', 'angka rupiah, paling sedikit 0');
    if (unitKerja === '' || !year?.success) return;
    const key = `${comparable(unitKerja)}|${String(year.data)}`;
    if (seen.has(key)) {
      const params = { unit: unitKerja, tahun: year.data };
      problems.push(problem('E', row, 'unitKerja', { code: 'pengaturan.paguGanda', params }));
      return;
    }
    seen.add(key);
    const value = usable && pagu.kind === 'number' ? pagu.value : null;
    kept.push({ unitKerja, tahun: year.data, pagu: value });
  });
  return kept;
}
