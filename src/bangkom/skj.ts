// The competency standard of posts (sheet SKJ): its rows, and how a competency is looked up.
import type { Jenjang } from './pegawai';
import { JENJANG_VALUES, parseJenjang } from './pegawai';
import { comparable, JENIS_KOMPETENSI, wordList, type JenisKompetensi } from './rencana/daftar';
import { problem, type Problem } from './rencana/problem';
import { RowReader, type RawRow } from './rencana/reader';

/**
 * A row of tblSKJ; null is a blank or a refused cell. At least one of jabatan and jenjang says to whom it
 * applies.
 */
export interface BarisSkj {
  readonly jabatan: string | null;
  readonly jenjang: Jenjang | null;
  readonly jenisKompetensi: JenisKompetensi | null;
  readonly kompetensi: string | null;
  /** 1 to 5. */
  readonly level: number | null;
}
export type KolomSkj = keyof BarisSkj;

/** Headers of tblSKJ; exact. */
export const LABEL_SKJ: Readonly<Record<KolomSkj, string>> = {
  jabatan: 'Jabatan',
  jenjang: 'Jenjang',
  jenisKompetensi: 'Jenis Kompetensi',
  kompetensi: 'Kompetensi',
  level: 'Level',
};

const LIST_JENIS = wordList(JENIS_KOMPETENSI);
const LIST_JENJANG = { words: JENJANG_VALUES, find: parseJenjang };

/** Reads tblSKJ; every row stays, a refused value becomes null. */
export function parseSkj(rawRows: readonly RawRow<KolomSkj>[]): {
  rows: BarisSkj[];
  problems: Problem<KolomSkj>[];
} {
  const problems: Problem<KolomSkj>[] = [];
  const rows = rawRows.map((raw, index): BarisSkj => {
    const reader = new RowReader(raw, index, LABEL_SKJ, problems);
    const row = {
      jabatan: reader.text('jabatan'),
      jenjang: reader.word('jenjang', LIST_JENJANG),
      jenisKompetensi: reader.word('jenisKompetensi', LIST_JENIS),
      kompetensi: reader.text('kompetensi'),
      level: reader.number('level', { bawah: 1, atas: 5, bulat: true }),
    };
    if (Object.values(row).every((value) => value === null)) return row;
    if (reader.isBlank('jabatan') && reader.isBlank('jenjang')) reader.reportBlank('W', 'jabatan');
    for (const field of ['jenisKompetensi', 'kompetensi', 'level'] as const) {
      reader.reportBlank('W', field);
    }
    return row;
  });
  reportDoubles(rows, problems);
  return { rows, problems };
}

/** A competency twice for one post, or under two kinds: which of them holds, nobody knows. */
function reportDoubles(rows: readonly BarisSkj[], problems: Problem<KolomSkj>[]): void {
  const jenisOf = listJenis(rows);
  const seen = new Set<string>();
  rows.forEach(({ jabatan, jenjang, kompetensi, jenisKompetensi }, index) => {
    if (kompetensi === null) return;
    const jenis = jenisOf.get(comparable(kompetensi)) ?? [];
    if (jenisKompetensi !== null && jenis.length > 1) {
      const message = { code: 'skj.jenisGanda', params: { kompetensi, jenis } } as const;
      problems.push(problem('W', index, 'jenisKompetensi', message));
    }
    const milik = jabatan ?? jenjang;
    if (milik === null) return;
    const key = `${keyOf(jabatan, jenjang)}|${comparable(kompetensi)}`;
    if (seen.has(key)) {
      const message = { code: 'skj.ganda', params: { milik, kompetensi } } as const;
      problems.push(problem('W', index, 'kompetensi', message));
    }
    seen.add(key);
  });
}

/** The kinds under which each competency is listed, by its comparable name. */
export function listJenis(
  rows: readonly Pick<BarisSkj, 'kompetensi' | 'jenisKompetensi'>[],
): ReadonlyMap<string, readonly JenisKompetensi[]> {
  const found = new Map<string, JenisKompetensi[]>();
  for (const { kompetensi, jenisKompetensi } of rows) {
    if (kompetensi === null || jenisKompetensi === null) continue;
    const name = comparable(kompetensi);
    const jenis = found.get(name) ?? [];
    if (!jenis.includes(jenisKompetensi)) jenis.push(jenisKompetensi);
    found.set(name, jenis);
  }
  return found;
}

/** What the standard says about a competency of a post. */
export interface StandarKompetensi {
  /** The kinds under which the standard lists the competency. */
  readonly jenis: readonly JenisKompetensi[];
  /** Required level, 1 to 5; null where the row has none. */
  readonly level: number | null;
}

/** A competency that a post requires. */
export interface StandarJabatan {
  readonly jenis: JenisKompetensi | null;
  readonly kompetensi: string;
  /** Required level, 1 to 5; null where the row has none. */
  readonly level: number | null;
}

/**
 * All that the standard requires of a post, in the order of the sheet: rows of the post stand above
 * those of its jenjang, the first of several for one competency counts.
 */
export function listStandar(
  rows: readonly BarisSkj[],
): (jabatan: string | null, jenjang: Jenjang | null) => StandarJabatan[] {
  const owners = new Map<string, Map<string, StandarJabatan>>();
  for (const { jabatan, jenjang, jenisKompetensi: jenis, kompetensi, level } of rows) {
    if (kompetensi === null || (jabatan === null && jenjang === null)) continue;
    const key = keyOf(jabatan, jenjang);
    const own = owners.get(key) ?? new Map<string, StandarJabatan>();
    const name = comparable(kompetensi);
    if (!own.has(name)) own.set(name, { jenis, kompetensi, level });
    owners.set(key, own);
  }
  return (jabatan, jenjang) => {
    const ofPost = jabatan === null ? undefined : owners.get(keyOf(jabatan, null));
    const ofLevel = jenjang === null ? undefined : owners.get(keyOf(null, jenjang));
    return [...new Map([...(ofLevel ?? []), ...(ofPost ?? [])]).values()];
  };
}

export interface SkjIndex {
  readonly isEmpty: boolean;
  /** The standard of a post for a competency; a row without a post holds for its whole jenjang. */
  find(
    jabatan: string | null,
    jenjang: Jenjang | null,
    kompetensi: string,
  ): StandarKompetensi | null;
}

/** An index over the rows of tblSKJ; building and each look-up are linear in the text alone. */
export function indexSkj(rows: readonly BarisSkj[]): SkjIndex {
  const found = new Map<string, { jenis: JenisKompetensi[]; level: number | null }>();
  for (const { jabatan, jenjang, jenisKompetensi, kompetensi, level } of rows) {
    if (kompetensi === null || (jabatan === null && jenjang === null)) continue;
    const key = `${keyOf(jabatan, jenjang)}|${comparable(kompetensi)}`;
    const entry = found.get(key) ?? { jenis: [], level: null };
    if (jenisKompetensi !== null && !entry.jenis.includes(jenisKompetensi)) {
      entry.jenis.push(jenisKompetensi);
    }
    entry.level ??= level;
    found.set(key, entry);
  }
  return {
    isEmpty: found.size === 0,
    find(jabatan, jenjang, kompetensi) {
      const name = comparable(kompetensi);
      return (
        (jabatan === null ? undefined : found.get(`${keyOf(jabatan, null)}|${name}`)) ??
        (jenjang === null ? undefined : found.get(`${keyOf(null, jenjang)}|${name}`)) ??
        null
      );
    },
  };
}

const keyOf = (jabatan: string | null, jenjang: Jenjang | null): string =>
  jabatan === null ? `jenjang ${jenjang ?? ''}` : `jabatan ${comparable(jabatan)}`;
