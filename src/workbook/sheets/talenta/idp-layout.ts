// One person's IDP as cells: identity, gaps, activities, shares, signatures, from a row on.
import { formatGolongan, formatNip } from '../../../bangkom/pegawai';
import { categorize } from '../../../bangkom/kesenjangan';
import { ambangOf, type Pengaturan } from '../../../bangkom/pengaturan';
import { formatTanggal, type IsoDate } from '../../../bangkom/tanggal';
import { KELOMPOK_PROPORSI, LABEL_PROPORSI } from '../../../bangkom/talenta';
import type { Idp } from '../../../bangkom/talenta/idp';
import { idpSentences } from '../../../messages/idp';
import { areaAddress, cellAddress, type Area, type Cell } from '../../excel/grid';
import { literal } from '../../excel/literal';
import { FORMAT } from '../column';
import {
  IDP_COLUMNS,
  IDP_HEADERS,
  IDP_PRINTED,
  IDP_TOTAL,
  idpColumn,
  proposalOf,
  type IdpAlignment,
  type IdpLine,
} from './idp-columns';
import type { IdpNote } from './idp-notes';
import { officer, placeAndDate, signatureBlock, type Signature } from '../signatures';

export const IDP_TITLE = 'RENCANA PENGEMBANGAN INDIVIDU (IDP)';

/** What is the same for all IDPs of a run. */
export interface IdpFrame {
  readonly pengaturan: Pengaturan;
  readonly tahun: number;
  readonly tanggal: IsoDate;
  readonly date1904: boolean;
  readonly notes: ReadonlyMap<string, IdpNote>;
  readonly ownHeaders: readonly string[];
}

/** Cells of one IDP, and how they look. Rows and columns count from 0 on the sheet. */
export interface IdpLayout {
  readonly row: number;
  readonly grid: Cell[][];
  readonly titles: readonly number[];
  /** Single cells in bold: headings and labels. */
  readonly bold: readonly { readonly row: number; readonly column: number }[];
  /** Tables with their header row first. */
  readonly tables: readonly Area[];
  /** Cells that are one in each of their rows. */
  readonly merges: readonly Area[];
  readonly formats: readonly { readonly area: Area; readonly format: string }[];
  readonly alignments: readonly { readonly area: Area; readonly alignment: IdpAlignment }[];
  readonly signatures: { readonly row: number; readonly blocks: readonly Signature[] };
  /** The row after the last. */
  readonly end: number;
}

const at = (header: string): number => idpColumn(header);
const [NO, KOMPETENSI, TUJUAN, KEGIATAN, KELOMPOK, MULAI, SELESAI] = [0, 1, 2, 3, 4, 5, 6] as const;
const [PENYELENGGARA, BIAYA, JP] = [at('Penyelenggara'), at('Biaya (Rp)'), at('JP')];
const [UKURAN, STATUS] = [at(IDP_HEADERS.ukuran), at('Status')];
/** Columns of the signatures: the person, the superior, the personnel office (domain 4.2). */
const SIGNERS = [KOMPETENSI, KEGIATAN, UKURAN] as const;
const SIGNATURE_ROWS = 8;

/** Collects rows of cells from a first row on. */
class Sheaf {
  readonly grid: Cell[][] = [];
  readonly bold: { row: number; column: number }[] = [];
  readonly tables: Area[] = [];
  readonly merges: Area[] = [];
  readonly formats: { area: Area; format: string }[] = [];
  readonly alignments: { area: Area; alignment: IdpAlignment }[] = [];

  constructor(
    readonly first: number,
    readonly width: number,
  ) {}

  /** The row that the next line stands on. */
  get next(): number {
    return this.first + this.grid.length;
  }

  /** A line by column; numbers and formulas (with `=`) as they are, other text literally. */
  line(cells: Readonly<Record<number, Cell>> = {}): void {
    const row = Array.from({ length: this.width }, (): Cell => '');
    for (const [column, cell] of Object.entries(cells)) row[Number(column)] = cell;
    this.grid.push(row);
  }

  heading(column: number, text: string): void {
    this.bold.push({ row: this.next, column });
    this.line({ [column]: literal(text) });
  }

  /** Marks the last `rowCount` lines as a table. */
  table(rowCount: number, columnCount: number): Area {
    const area = { row: this.next - rowCount, column: 0, rowCount, columnCount };
    this.tables.push(area);
    return area;
  }

  format(row: number, column: number, rowCount: number, format: string): void {
    this.formats.push({ area: { row, column, rowCount, columnCount: 1 }, format });
  }

  align(row: number, column: number, rowCount: number, alignment: IdpAlignment): void {
    this.alignments.push({ area: { row, column, rowCount, columnCount: 1 }, alignment });
  }
}

/** Lays one IDP out from a row on; `lost`: what was written about activities that are gone. */
export function layOutIdp(
  idp: Idp,
  frame: IdpFrame,
  row: number,
  lost: readonly IdpNote[],
): IdpLayout {
  const sheaf = new Sheaf(row, IDP_COLUMNS.length + frame.ownHeaders.length);
  const titles = [IDP_TITLE, frame.pengaturan.namaInstansi.toUpperCase(), `TAHUN ${frame.tahun}`]
    .filter((title) => title !== '')
    .map((title) => {
      const place = sheaf.next;
      sheaf.line({ [NO]: literal(title) });
      return place;
    });
  sheaf.line();
  addIdentity(sheaf, idp);
  sheaf.line();
  addGaps(sheaf, idp, frame.pengaturan);
  sheaf.line();
  const body = addActivities(sheaf, idp, frame);
  sheaf.line();
  addShares(sheaf, body);
  if (lost.length > 0) {
    sheaf.line();
    addLost(sheaf, lost, frame.ownHeaders);
  }
  sheaf.line();
  const signatures = { row: sheaf.next, blocks: signaturesOf(idp, frame) };
  for (let line = 0; line < SIGNATURE_ROWS; line += 1) sheaf.line();
  const { grid, bold, tables, merges, formats, alignments } = sheaf;
  const parts = { grid, titles, bold, tables, merges, formats, alignments };
  return { row, ...parts, signatures, end: sheaf.next };
}

function addIdentity(sheaf: Sheaf, { pegawai, kotak, periode, ...idp }: Idp): void {
  const shown = (text: string | null | undefined): string => text ?? idpSentences.unknown;
  const nip = (digits: string | null | undefined): string =>
    digits ? formatNip(digits) : idpSentences.unknown;
  const rank = pegawai?.golongan ? formatGolongan(pegawai.golongan) : null;
  const post = [rank, pegawai?.jenjang].filter(Boolean).join(', ');
  const box = kotak && idpSentences.box(kotak.nomor, kotak.kinerja, kotak.potensi);
  const lines: readonly (readonly [string, string, string, string])[] = [
    ['Nama', shown(idp.nama), 'Atasan langsung', shown(pegawai?.namaAtasan)],
    ['NIP', nip(idp.nip), 'NIP atasan', nip(pegawai?.nipAtasan)],
    ['Jabatan', shown(idp.jabatan), 'Periode', periode.map(formatTanggal).join(' s.d. ')],
    ['Pangkat, jenjang', shown(post || null), 'Kotak talenta', shown(box)],
    ['Unit kerja', shown(idp.unitKerja), 'Jumlah JP', ''],
  ];
  for (const [label, value, second, other] of lines) {
    sheaf.bold.push({ row: sheaf.next, column: KOMPETENSI });
    sheaf.bold.push({ row: sheaf.next, column: MULAI });
    sheaf.line({
      [KOMPETENSI]: literal(label),
      [TUJUAN]: literal(value),
      [MULAI]: literal(second),
      [PENYELENGGARA]: other === '' ? idp.jp : literal(other),
    });
  }
  sheaf.format(sheaf.next - 1, PENYELENGGARA, 1, FORMAT.jp);
  sheaf.align(sheaf.next - 1, PENYELENGGARA, 1, 'left');
  if (!kotak) return;
  sheaf.bold.push({ row: sheaf.next, column: KOMPETENSI });
  sheaf.line({
    [KOMPETENSI]: literal('Rekomendasi kotak'),
    [TUJUAN]: literal(kotak.rekomendasi.join('; ')),
  });
}

/** Of the gaps, which stand under the letters of the activities. */
export const GAP_HEADERS = [
  'No',
  'Kompetensi',
  'Jenis',
  'Kategori',
  'Standar',
  'Nyata',
  'Kesenjangan',
];

function addGaps(sheaf: Sheaf, { kesenjangan }: Idp, pengaturan: Pengaturan): void {
  sheaf.heading(NO, 'A. KESENJANGAN KOMPETENSI (TERBESAR LEBIH DAHULU)');
  if (kesenjangan.length === 0) {
    sheaf.line({ [NO]: literal(idpSentences.noGap) });
    return;
  }
  sheaf.line(Object.fromEntries(GAP_HEADERS.map((header, column) => [column, literal(header)])));
  kesenjangan.forEach(({ kompetensi, jenis, standar, nyata, gap }, index) => {
    const level = (column: number): string => cellAddress(sheaf.next, column);
    sheaf.line({
      [NO]: index + 1,
      [KOMPETENSI]: literal(kompetensi),
      [TUJUAN]: literal(jenis ?? ''),
      [KEGIATAN]: literal(categorize(gap, ambangOf(pengaturan))),
      [KELOMPOK]: standar ?? '',
      [MULAI]: nyata ?? '',
      [SELESAI]: `=MAX(0,${level(KELOMPOK)}-${level(MULAI)})`,
    });
  });
  const table = sheaf.table(kesenjangan.length + 1, GAP_HEADERS.length);
  for (const column of [NO, KELOMPOK, MULAI, SELESAI]) {
    sheaf.align(table.row + 1, column, kesenjangan.length, 'centre');
  }
}

/** The rows of the activities, for the figures beneath; no rows where there is none. */
function addActivities(sheaf: Sheaf, { kegiatan, kunci }: Idp, frame: IdpFrame): Area {
  sheaf.heading(NO, 'B. KEGIATAN PENGEMBANGAN');
  const headers = [...IDP_COLUMNS.map(({ header }) => header), ...frame.ownHeaders];
  const row = sheaf.next + 1;
  sheaf.line(Object.fromEntries(headers.map((header, column) => [column, literal(header)])));
  kegiatan.forEach((each, index) => {
    const note = frame.notes.get(each.baris.idBaris ?? '');
    const proposal = proposalOf(each);
    const line: IdpLine = {
      number: index + 1,
      kunci,
      kegiatan: each,
      date1904: frame.date1904,
      tujuan: note?.tujuan ?? proposal.tujuan,
      ukuran: note?.ukuran ?? proposal.ukuran,
    };
    const cells = IDP_COLUMNS.map((column) => literal(column.cell(line)));
    const own = frame.ownHeaders.map((header) => literal(note?.own.get(header) ?? ''));
    sheaf.line({ ...[...cells, ...own] });
  });
  const body = { row, column: 0, rowCount: kegiatan.length, columnCount: headers.length };
  IDP_COLUMNS.forEach(({ format, alignment }, column) => {
    if (format !== FORMAT.general) sheaf.format(row, column, kegiatan.length + 1, format);
    if (alignment) sheaf.align(row, column, kegiatan.length + 1, alignment);
  });
  const sum = (column: number): string =>
    `=ROUND(SUMIFS(${columnOf(body, column)},${columnOf(body, STATUS)},"<>Batal"),2)`;
  sheaf.bold.push({ row: sheaf.next, column: KOMPETENSI });
  sheaf.line({ [KOMPETENSI]: literal(IDP_TOTAL.text), [BIAYA]: sum(BIAYA), [JP]: sum(JP) });
  sheaf.table(kegiatan.length + 2, IDP_PRINTED);
  return body;
}

const columnOf = (body: Area, column: number): string =>
  areaAddress({ ...body, column, columnCount: 1 });

const SHARE_HEADERS = ['', 'Kelompok', '', 'Kegiatan', '% Kegiatan', 'JP', '% JP'];

/** Shares by count and by JP, computed from the activities above. */
function addShares(sheaf: Sheaf, body: Area): void {
  sheaf.heading(NO, 'C. PROPORSI 70:20:10');
  sheaf.line(Object.fromEntries(SHARE_HEADERS.map((header, column) => [column, literal(header)])));
  const first = sheaf.next;
  const total = first + KELOMPOK_PROPORSI.length;
  const groups = columnOf(body, KELOMPOK);
  const active = `${columnOf(body, STATUS)},"<>Batal"`;
  const share = (row: number, column: number): string =>
    `=IF(${cellAddress(total, column)}=0,"",ROUND(${cellAddress(row, column)}/${cellAddress(total, column)}*100,2))`;
  const shares = (row: number, label: string, count: string, jp: string): void =>
    sheaf.line({
      [KOMPETENSI]: literal(label),
      [KEGIATAN]: count,
      [KELOMPOK]: share(row, KEGIATAN),
      [MULAI]: jp,
      [SELESAI]: share(row, MULAI),
    });
  for (const kelompok of KELOMPOK_PROPORSI) {
    shares(
      sheaf.next,
      idpSentences.group(kelompok, LABEL_PROPORSI[kelompok]),
      `=COUNTIFS(${groups},${kelompok},${active})`,
      `=ROUND(SUMIFS(${columnOf(body, JP)},${groups},${kelompok},${active}),2)`,
    );
  }
  const sum = (column: number): string =>
    `SUM(${areaAddress({ row: first, column, rowCount: KELOMPOK_PROPORSI.length, columnCount: 1 })})`;
  shares(total, 'Jumlah', `=${sum(KEGIATAN)}`, `=ROUND(${sum(MULAI)},2)`);
  const rows = KELOMPOK_PROPORSI.length + 1;
  for (const [column, format] of [
    [KELOMPOK, FORMAT.percent],
    [MULAI, FORMAT.jp],
    [SELESAI, FORMAT.percent],
  ] as const) {
    sheaf.format(first, column, rows, format);
  }
  for (const column of [KEGIATAN, KELOMPOK, MULAI, SELESAI]) {
    sheaf.align(first, column, rows, 'centre');
  }
  const table = sheaf.table(rows + 1, SHARE_HEADERS.length);
  // The names of the groups are longer than the column of competencies.
  sheaf.merges.push({ ...table, column: KOMPETENSI, columnCount: 2 });
  sheaf.line({ [NO]: literal(idpSentences.guide) });
}

/** What was written about activities that the plan no longer has: kept, to be read again. */
function addLost(sheaf: Sheaf, lost: readonly IdpNote[], ownHeaders: readonly string[]): void {
  sheaf.heading(NO, 'CATATAN ATAS KEGIATAN YANG TIDAK ADA LAGI DI RENCANA');
  const headers = [...IDP_COLUMNS.map(({ header }) => header), ...ownHeaders];
  const kept: ReadonlySet<string> = new Set([...Object.values(IDP_HEADERS), ...ownHeaders]);
  sheaf.line(
    Object.fromEntries(
      headers.flatMap((header, column) => (kept.has(header) ? [[column, literal(header)]] : [])),
    ),
  );
  for (const note of lost) {
    const own = ownHeaders.map((header, index): [number, Cell] => [
      IDP_COLUMNS.length + index,
      literal(note.own.get(header) ?? ''),
    ]);
    sheaf.line({
      [TUJUAN]: literal(note.tujuan ?? ''),
      [KEGIATAN]: literal(note.kegiatan),
      [UKURAN]: literal(note.ukuran ?? ''),
      [at(IDP_HEADERS.idBaris)]: literal(note.idBaris),
      [at(IDP_HEADERS.kunci)]: literal(note.kunci),
      ...Object.fromEntries(own),
    });
  }
  sheaf.table(lost.length + 1, IDP_PRINTED);
}

/** The rows of notes whose persons are not in the plan either. */
export function layOutLost(row: number, lost: readonly IdpNote[], frame: IdpFrame): IdpLayout {
  const sheaf = new Sheaf(row, IDP_COLUMNS.length + frame.ownHeaders.length);
  addLost(sheaf, lost, frame.ownHeaders);
  const { grid, bold, tables, merges, formats, alignments } = sheaf;
  const signatures = { row: sheaf.next, blocks: [] };
  const parts = { grid, titles: [], bold, tables, merges, formats, alignments };
  return { row, ...parts, signatures, end: sheaf.next };
}

function signaturesOf({ nama, nip, pegawai }: Idp, { pengaturan, tanggal }: IdpFrame): Signature[] {
  const [person, superior, office] = SIGNERS;
  return [
    signatureBlock(person, {
      first: '',
      title: pengaturan.jabatanAsn,
      name: nama ?? '',
      rank: pegawai?.golongan ? formatGolongan(pegawai.golongan) : '',
      nip: nip ?? '',
    }),
    signatureBlock(superior, {
      first: 'Menyetujui,',
      title: pengaturan.jabatanAtasan,
      name: pegawai?.namaAtasan ?? '',
      rank: '',
      nip: pegawai?.nipAtasan ?? '',
    }),
    signatureBlock(office, {
      first: placeAndDate(pengaturan, tanggal),
      ...officer(pengaturan, 'Pengelola'),
    }),
  ];
}
