// The figures of the documents as the regulation alone gives them, and as a saved workbook shows them.
import type { VerifikasiDocument } from '../../src/bangkom/verifikasi';
import type { Value, Values } from './recalculate';

type Figures = Record<string, Value>;

const add = (sums: Map<string, number>, key: string, value: number): void => {
  sums.set(key, (sums.get(key) ?? 0) + Math.round(value * 100));
};
const hundredths = (value: number | undefined): number => (value ?? 0) / 100;

/** Every figure of Ringkasan by its label; the second figure of a line as `label*`. */
export function ringkasanFigures({ rows, persons, units }: VerifikasiDocument): Figures {
  const figures: Figures = {};
  for (const verdict of ['LULUS', 'TIDAK LULUS', 'PERLU TELAAH', 'TIDAK BERLAKU'] as const) {
    figures[verdict] = persons.filter(({ v3 }) => v3 === verdict).length;
  }
  const jalur = new Map<string, number>();
  for (const row of rows) if (row.pasti) add(jalur, String(row.jalur), row.jpDiakui);
  for (const name of ['Pendidikan', 'Klasikal', 'Nonklasikal']) {
    figures[name] = hundredths(jalur.get(name));
  }
  const planned = rows.filter(({ baris }) => baris.status !== 'Batal');
  for (const jenis of ['Teknis', 'Manajerial', 'Sosial Kultural', 'Belum diisi']) {
    const of = planned.filter(({ baris }) => (baris.jenisKompetensi ?? 'Belum diisi') === jenis);
    figures[jenis] = of.length;
    figures[`${jenis}*`] = of.filter(({ hasil }) => hasil === 'LULUS').length;
  }
  for (const { unitKerja, anggaran, pagu } of units) {
    const name = unitKerja ?? 'Unit kerja belum diisi';
    figures[name] = anggaran;
    figures[`${name}*`] = pagu ?? 'belum ada';
  }
  return figures;
}

/** How many rows each rule was noted for, by the rule's number. */
export function reasonCounts({ rows }: VerifikasiDocument): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { catatan } of rows) {
    for (const aturan of new Set(catatan.map((note) => note.aturan))) {
      counts[aturan] = (counts[aturan] ?? 0) + 1;
    }
  }
  return counts;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];

/** The rows of Rekap JP by the person's key. */
export function rekapFigures({
  rows,
  persons,
  tahun,
}: VerifikasiDocument): Record<string, Figures> {
  return Object.fromEntries(
    persons.map((person) => {
      const parts = new Map<string, number>();
      for (const { kunci, pasti, jpDiakui, jalur, baris } of rows) {
        if (kunci !== person.kunci || !pasti) continue;
        add(parts, `JP ${String(jalur)}`, jpDiakui);
        const last = baris.tglSelesai ?? baris.tglMulai;
        if (last === null) add(parts, 'Tanpa Tanggal', jpDiakui);
        else {
          const year = Number(last.slice(0, 4));
          const month = year < tahun ? 0 : year > tahun ? 11 : Number(last.slice(5, 7)) - 1;
          add(parts, MONTHS[month] ?? '', jpDiakui);
        }
      }
      const part = (name: string): [string, number] => [name, hundredths(parts.get(name))];
      return [
        person.kunci,
        {
          ...Object.fromEntries(
            ['JP Pendidikan', 'JP Klasikal', 'JP Nonklasikal', ...MONTHS, 'Tanpa Tanggal'].map(
              part,
            ),
          ),
          Kegiatan: person.baris.length,
          'JP (hitung)': person.jpHitung,
          'JP (diakui)': person.jp,
          Target: person.target,
          Kurang: person.kurang,
          V3: person.v3,
        },
      ];
    }),
  );
}

const split = (address: string): [string, number] => {
  const [, column = '', row = '0'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return [column, Number(row)];
};

/** The cells of a sheet by row, then column letters. */
function rowsOf(sheet: Values[string]): Map<number, Record<string, Value>> {
  const rows = new Map<number, Record<string, Value>>();
  for (const [address, value] of Object.entries(sheet)) {
    const [column, row] = split(address);
    const cells = rows.get(row) ?? {};
    cells[column] = value;
    rows.set(row, cells);
  }
  return rows;
}

/** The lines of Ringkasan as the sheet shows them, named as in {@link ringkasanFigures}. */
export function shownRingkasan(sheet: Values[string]): Figures {
  const shown: Figures = {};
  for (const { A: label, B: first, C: second } of rowsOf(sheet).values()) {
    if (typeof label !== 'string' || first === undefined) continue;
    shown[label] = first;
    if (second !== undefined) shown[`${label}*`] = second;
  }
  return shown;
}

/** A table of a sheet as records by header; `key` is the header by which the table is found. */
export function shownTable(sheet: Values[string], key: string): Record<string, Figures> {
  const rows = rowsOf(sheet);
  const found = [...rows].find(([, cells]) => Object.values(cells).includes(key));
  if (!found) return {};
  const [headerRow, headers] = found;
  const records: Record<string, Figures> = {};
  for (const [row, cells] of rows) {
    if (row <= headerRow) continue;
    const record: Figures = {};
    for (const [column, header] of Object.entries(headers)) {
      const value = cells[column];
      if (value !== undefined) record[String(header)] = value;
    }
    if (record[key] !== undefined) records[String(record[key])] = record;
  }
  return records;
}

/** The value beside a label of the sheet Verifikasi. */
export function beside(sheet: Values[string], label: string): Value | undefined {
  for (const cells of rowsOf(sheet).values()) {
    const columns = Object.keys(cells).sort(
      (a, b) => a.length - b.length || a.localeCompare(b, 'en'),
    );
    const at = columns.findIndex((column) => cells[column] === label);
    if (at >= 0) return cells[columns[at + 1] ?? ''];
  }
  return undefined;
}
