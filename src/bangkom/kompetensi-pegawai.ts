// Assessed levels of persons (sheet Kompetensi): its rows, and the level that holds. Source: domain 3.4.
import { comparable, JENIS_KOMPETENSI, wordList, type JenisKompetensi } from './rencana/daftar';
import { readNip } from './rencana/nip';
import type { Problem } from './rencana/problem';
import { RowReader, type DateCells, type RawRow } from './rencana/reader';
import type { IsoDate } from './tanggal';

/** A row of tblKompetensi: one assessment; null is a blank or a refused cell. */
export interface BarisKompetensi {
  /** 18 digits. */
  readonly nip: string | null;
  readonly jenisKompetensi: JenisKompetensi | null;
  readonly kompetensi: string | null;
  /** 0 (does not have it) to 5. */
  readonly levelNyata: number | null;
  readonly tanggal: IsoDate | null;
  /** Who or what assessed it: assessment centre, superior, test. */
  readonly sumber: string | null;
}
export type KolomKompetensi = keyof BarisKompetensi;

/** Headers of tblKompetensi in their order; exact. */
export const LABEL_KOMPETENSI: Readonly<Record<KolomKompetensi, string>> = {
  nip: 'NIP',
  jenisKompetensi: 'Jenis Kompetensi',
  kompetensi: 'Kompetensi',
  levelNyata: 'Level Nyata',
  tanggal: 'Tanggal',
  sumber: 'Sumber',
};

const LIST_JENIS = wordList(JENIS_KOMPETENSI);

/** Reads tblKompetensi; every row stays, a refused value becomes null. */
export function parseKompetensi(
  rawRows: readonly RawRow<KolomKompetensi>[],
  options: DateCells & { readonly today?: IsoDate } = {},
): { rows: BarisKompetensi[]; problems: Problem<KolomKompetensi>[] } {
  const problems: Problem<KolomKompetensi>[] = [];
  const rows = rawRows.map((raw, index): BarisKompetensi => {
    const reader = new RowReader(raw, index, LABEL_KOMPETENSI, problems);
    const row: BarisKompetensi = {
      nip: readNip(reader, 'nip', options),
      jenisKompetensi: reader.word('jenisKompetensi', LIST_JENIS),
      kompetensi: reader.text('kompetensi'),
      levelNyata: reader.number('levelNyata', { bawah: 0, atas: 5, bulat: true }),
      tanggal: reader.date('tanggal', options),
      sumber: reader.text('sumber'),
    };
    if (Object.values(row).every((value) => value === null)) return row;
    for (const field of ['nip', 'kompetensi', 'levelNyata', 'tanggal'] as const) {
      reader.reportBlank('W', field);
    }
    return row;
  });
  return { rows, problems };
}

/** The levels of persons, by competency. */
export interface LevelPegawai {
  /**
   * The level of the latest assessment, among those of `sejak` or later where that is given; null
   * where there is none. The later row counts among assessments of one day; one without a date is
   * the oldest, and never counts since a day.
   */
  find(nip: string, kompetensi: string, sejak?: IsoDate): number | null;
}

/** An index over the rows of tblKompetensi. */
export function indexLevels(rows: readonly BarisKompetensi[]): LevelPegawai {
  const latest = new Map<string, { readonly level: number; readonly tanggal: IsoDate | null }>();
  for (const { nip, kompetensi, levelNyata: level, tanggal } of rows) {
    if (nip === null || kompetensi === null || level === null) continue;
    const key = `${nip}|${comparable(kompetensi)}`;
    const before = latest.get(key);
    if (!before || (tanggal ?? '') >= (before.tanggal ?? '')) latest.set(key, { level, tanggal });
  }
  return {
    find(nip, kompetensi, sejak) {
      const found = latest.get(`${nip}|${comparable(kompetensi)}`);
      if (!found) return null;
      const isOlder = sejak !== undefined && (found.tanggal === null || found.tanggal < sejak);
      return isOlder ? null : found.level;
    },
  };
}
