// From the raw cells of tblRencana to plan rows and the problems in them.
import { parseAngka } from '../angka';
import { yearPeriod } from '../konversi/diakui';
import { findNipConflicts } from '../pegawai';
import { DEFAULT_PENGATURAN, type Pengaturan } from '../pengaturan';
import type { IsoDate } from '../tanggal';
import { BARIS_KOSONG, KOLOM_RENCANA, type BarisRencana, type KolomRencana } from './baris';
import { kategoriOf, readIsian, reportJalur, reportKesenjangan, type AliasSetempat } from './isian';
import { LABEL_RENCANA } from './label';
import { readNip } from './nip';
import { problem, type Problem } from './problem';
import { RowReader, type DateCells, type RawRow } from './reader';

export interface ParseRencanaOptions extends DateCells {
  readonly pengaturan?: Pengaturan;
  /** The plan year, where it is not that of the settings. */
  readonly tahun?: number | null;
  readonly aliasSetempat?: AliasSetempat;
  /** Today, for the checks of a NIP that look at the calendar. */
  readonly today?: IsoDate;
}

export interface ParsedRencana {
  /** One entry a raw row, in the same order. */
  readonly rows: BarisRencana[];
  readonly problems: Problem<KolomRencana>[];
}

/** Columns that formulas fill or the add-in writes: they do not make a row a plan. */
const COMPUTED: ReadonlySet<KolomRencana> = new Set([
  'no',
  'kesenjangan',
  'jalur',
  'satuan',
  'jp',
  'jpDiakui',
  'status',
  'idBaris',
  'asal',
] satisfies KolomRencana[]);

const CONTENT = KOLOM_RENCANA.filter((key) => !COMPUTED.has(key) && key !== 'dasarPertimbangan');

/** Whether nobody has written anything into a row. */
export const isBarisKosong = (row: BarisRencana): boolean =>
  row === BARIS_KOSONG ||
  (CONTENT.every((key) => row[key] === null) &&
    row.dasarPertimbangan.length === 0 &&
    row.ditolak === undefined);

function isBlankRow(raw: RawRow<KolomRencana>): boolean {
  for (const key in raw) {
    // the keys of a raw row are columns of the plan
    const cell = raw[key as KolomRencana];
    if (COMPUTED.has(key as KolomRencana) || cell === undefined || cell === '') continue;
    if (typeof cell !== 'string' || cell.trim() !== '') return false;
  }
  return true;
}

/**
 * Reads the plan. Every row stays, also a blank one; a refused value becomes null and is kept in
 * `ditolak`. Severity: a value outside its list or range is E, a blank W (decision 12).
 */
export function parseRencana(
  rawRows: readonly RawRow<KolomRencana>[],
  options: ParseRencanaOptions = {},
): ParsedRencana {
  const pengaturan = options.pengaturan ?? DEFAULT_PENGATURAN;
  const tahun = options.tahun === undefined ? pengaturan.tahun : options.tahun;
  const year = tahun === null ? null : yearPeriod(tahun, pengaturan.bulanAwalTahun);
  const problems: Problem<KolomRencana>[] = [];
  const ids = new Set<string>();
  const rows = rawRows.map((raw, index) => {
    if (isBlankRow(raw)) return BARIS_KOSONG;
    const reader = new RowReader(raw, index, LABEL_RENCANA, problems);
    const row = readRow(reader, { ...options, pengaturan, tahun }, year);
    if (row.idBaris !== null) {
      if (ids.has(row.idBaris)) {
        const message = { code: 'rencana.idGanda', params: { id: row.idBaris } } as const;
        problems.push(problem('W', index, 'idBaris', message));
      }
      ids.add(row.idBaris);
    }
    return row;
  });
  reportNipConflicts(rows, problems);
  return { rows, problems };
}

/** N10: at the first row of each NIP and name that contradict each other, as in a copied form. */
function reportNipConflicts(
  rows: readonly BarisRencana[],
  problems: Problem<KolomRencana>[],
): void {
  const found = new Map<string, { nip: string; nama: string; index: number }>();
  rows.forEach(({ nip, nama }, index) => {
    const key = `${nip ?? ''}|${nama ?? ''}`;
    if (nip !== null && nama !== null && !found.has(key)) found.set(key, { nip, nama, index });
  });
  const persons = [...found.values()];
  for (const { severity, message, rows: at } of findNipConflicts(persons)) {
    for (const { index } of at.flatMap((each) => persons[each] ?? [])) {
      problems.push(problem(severity, index, 'nip', message));
    }
  }
}

function readRow(
  reader: RowReader<KolomRencana>,
  options: ParseRencanaOptions & { pengaturan: Pengaturan; tahun: number | null },
  year: readonly [IsoDate, IsoDate] | null,
): BarisRencana {
  for (const field of ['nama', 'nip', 'jabatan', 'jabatanTarget', 'namaPengembangan'] as const) {
    reader.reportBlank('W', field);
  }
  const { bentukDitemukan, ...isian } = readIsian(reader, options, year);
  if (isian.jenisPengembangan === null) reader.reportBlank('W', 'bentuk');
  if (bentukDitemukan?.jalur == null) reader.reportBlank('W', 'jalur');
  reportJalur(reader, 'jalur', bentukDitemukan, isian.jalur);
  const computed = kategoriOf(isian.levelStandar, isian.levelNyata, options.pengaturan);
  if (isian.kesenjangan === null && computed === null && reader.isBlank('kesenjangan')) {
    reader.warn('kesenjangan', { code: 'rencana.kesenjanganKosong', params: {} });
  }
  reportKesenjangan(reader, isian.kesenjangan, computed);
  const row: BarisRencana = {
    no: whole(reader, 'no'),
    nip: readNip(reader, 'nip', options),
    nama: reader.text('nama'),
    jabatan: reader.text('jabatan'),
    unitKerja: reader.text('unitKerja'),
    jabatanTarget: reader.text('jabatanTarget'),
    ...isian,
    jp: computedNumber(reader, 'jp'),
    jpDiakui: computedNumber(reader, 'jpDiakui'),
    catatan: reader.text('catatan'),
    dasar: reader.text('dasar'),
    standar: reader.text('standar'),
    nyata: reader.text('nyata'),
    idBaris: reader.text('idBaris'),
    asal: reader.text('asal'),
  };
  return Object.keys(reader.refused).length === 0 ? row : { ...row, ditolak: reader.refused };
}

/** A column that the add-in computes: an error value in it is not the user's mistake. */
function computedNumber(reader: RowReader<KolomRencana>, field: KolomRencana): number | null {
  const read = parseAngka(reader.raw(field));
  return read.kind === 'number' && read.value >= 0 ? read.value : null;
}

function whole(reader: RowReader<KolomRencana>, field: KolomRencana): number | null {
  const value = computedNumber(reader, field);
  return value !== null && Number.isSafeInteger(value) && value > 0 ? value : null;
}
