// From the raw cells of an identification form to its values, its problems, and rows of the plan.
import type { Bentuk } from '../bentuk';
import { yearPeriod } from '../konversi/diakui';
import { DEFAULT_PENGATURAN, type Pengaturan } from '../pengaturan';
import type { IsoDate } from '../tanggal';
import { BARIS_KOSONG, type BarisRencana } from './baris';
import { SUMBER_DASAR, wordList } from './daftar';
import {
  LABEL_FORMULIR,
  type BarisFormulir,
  type IsianKepala,
  type KepalaFormulir,
  type KolomFormulir,
} from './formulir';
import { kategoriOf, readIsian, reportJalur, reportKesenjangan, type AliasSetempat } from './isian';
import { parseJenisPengembangan, type JenisPengembangan } from './jenis';
import { parseKepala, tahunOf, type RawKepala } from './parse-kepala';
import type { Problem } from './problem';
import { RowReader, type DateCells, type RawRow } from './reader';

export type RawBarisFormulir = RawRow<KolomFormulir>;

export interface ParseFormOptions extends DateCells {
  readonly pengaturan?: Pengaturan;
  readonly aliasSetempat?: AliasSetempat;
  /** Today; without it no date is "in the future". */
  readonly today?: IsoDate;
}

export interface ParsedForm {
  readonly kepala: KepalaFormulir;
  /** One entry a raw row, in the same order. */
  readonly rows: BarisFormulir[];
  /** `row` is the index of the row, or −1 for a field of the head. */
  readonly problems: Problem<IsianKepala | KolomFormulir>[];
}

const LIST_SUMBER_DASAR = wordList(SUMBER_DASAR, { 'Perjanjian Kerja': 'Perjanjian Kerja (PPPK)' });

/**
 * Reads one form. Labels and columns that the form lacks are absent from the raw values and cause
 * no E. Nothing is filled in that the cells do not say; form, jalur and topic come out of *Jenis*
 * where the form has no cells of their own for them (decisions 9 to 12).
 */
export function parseForm(
  rawKepala: RawKepala,
  rawRows: readonly RawBarisFormulir[],
  options: ParseFormOptions = {},
): ParsedForm {
  const problems: Problem<IsianKepala | KolomFormulir>[] = [];
  const pengaturan = options.pengaturan ?? DEFAULT_PENGATURAN;
  const kepalaProblems: Problem<IsianKepala>[] = [];
  const kepala = parseKepala(rawKepala, options, kepalaProblems);
  problems.push(...kepalaProblems);
  const tahun = tahunOf(kepala);
  const year = tahun === null ? null : yearPeriod(tahun, pengaturan.bulanAwalTahun);
  const rows = rawRows.map((raw, index) => {
    const reader = new RowReader(raw, index, LABEL_FORMULIR, problems);
    return readRow(reader, index, { ...options, pengaturan, tahun }, year);
  });
  return { kepala, rows, problems };
}

function readRow(
  reader: RowReader<KolomFormulir>,
  index: number,
  options: ParseFormOptions & { pengaturan: Pengaturan; tahun: number | null },
  year: readonly [IsoDate, IsoDate] | null,
): BarisFormulir {
  const no = reader.number('no', { bawah: 1, atas: null, bulat: true });
  if (no !== null && no !== index + 1) {
    const params = { nomor: no, seharusnya: index + 1 };
    reader.warn('no', { code: 'rencana.nomorTidakUrut', params }, index + 1);
  }
  const dasar = reader.text('dasar');
  reader.reportBlank('E', 'dasar');
  if (dasar !== null && dasar.length < 10) {
    const params = { kolom: reader.label('dasar'), bawah: 10 };
    reader.warn('dasar', { code: 'rencana.teksPendek', params });
  }
  const { bentukDitemukan, ...isian } = readIsian(reader, options, year);
  const standar = readKompetensi(reader, 'standar', 1);
  const nyata = readKompetensi(reader, 'nyata', 0);
  const levelStandar = isian.levelStandar ?? standar.level;
  const levelNyata = isian.levelNyata ?? nyata.level;
  const computed = kategoriOf(levelStandar, levelNyata, options.pengaturan);
  if (reader.has('standar') && reader.isBlank('standar') && reader.isBlank('levelStandar')) {
    reader.report('E', 'standar', { code: 'rencana.standarKosong', params: {} });
  }
  const kategori = isian.kesenjangan ?? computed;
  if (kategori === null && reader.isBlank('kesenjangan')) {
    if (reader.has('nyata') && reader.isBlank('nyata') && reader.isBlank('levelNyata')) {
      reader.warn('nyata', { code: 'rencana.nyataKosong', params: {} });
    }
    reader.warn('kesenjangan', { code: 'rencana.kesenjanganKosong', params: {} });
  }
  reportKesenjangan(reader, isian.kesenjangan, computed);
  const needed = kategori !== 'Tidak ada';
  if (needed && reader.has('namaPengembangan') && isian.namaPengembangan === null) {
    const message =
      kategori === null
        ? ({ code: 'rencana.kosong', params: { kolom: reader.label('namaPengembangan') } } as const)
        : ({ code: 'rencana.namaPengembanganKosong', params: { kesenjangan: kategori } } as const);
    reader.report('E', 'namaPengembangan', message);
  }
  const jenis = readJenis(reader, isian.jenisPengembangan, bentukDitemukan, needed);
  // A refused cell Bentuk stays refused: the text of Jenis must not decide against it in silence.
  const fromJenis = jenis?.match.kind === 'found' && reader.refused.bentuk === undefined;
  const bentuk = bentukDitemukan ?? (fromJenis ? jenis.match.bentuk : null);
  const jalur = isian.jalur ?? jenis?.jalur ?? null;
  reportJalur(reader, isian.jalur === null ? 'jenisPengembangan' : 'jalur', bentuk, jalur);
  const row: BarisFormulir = {
    ...isian,
    no,
    dasar,
    sumberDasar: reader.word('sumberDasar', LIST_SUMBER_DASAR),
    standar: standar.text,
    levelStandar,
    nyata: nyata.text,
    levelNyata,
    bentuk: bentuk?.id ?? null,
    jalur,
    topik: jenis?.topik ?? null,
    idBaris: reader.text('idBaris'),
  };
  return Object.keys(reader.refused).length === 0 ? row : { ...row, ditolak: reader.refused };
}

const LEVEL_ALONE = /^(?:level\s*)?(-?\d+(?:[.,]\d+)?)$/i;
const LEVEL_BESIDE = /^level\s*(\d)\b|\(\s*level\s*(\d)\s*\)$|\blevel\s*(\d)$/i;

/** A statement, a level, or a statement that names its level ("Mampu … (level 3)"). */
function readKompetensi(
  reader: RowReader<KolomFormulir>,
  field: 'standar' | 'nyata',
  bawah: 0 | 1,
): { text: string | null; level: number | null } {
  const text = reader.text(field);
  if (text === null) return { text: null, level: null };
  const inRange = (level: number) => Number.isInteger(level) && level >= bawah && level <= 5;
  const [, alone] = LEVEL_ALONE.exec(text) ?? [];
  if (alone !== undefined) {
    const level = Number(alone.replace(',', '.'));
    if (inRange(level)) return { text: null, level };
    const params = { kolom: reader.label(field), teks: text, bawah, atas: 5, bulat: true };
    reader.refuse(field, { code: 'rencana.diLuarRentang', params });
    return { text: null, level: null };
  }
  const beside = LEVEL_BESIDE.exec(text);
  const level = Number(beside?.[1] ?? beside?.[2] ?? beside?.[3] ?? NaN);
  return { text, level: inRange(level) ? level : null };
}

/** The text of *Jenis*; it decides on the form only where there is no cell Bentuk with a form. */
function readJenis(
  reader: RowReader<KolomFormulir>,
  teks: string | null,
  bentuk: Bentuk | null,
  needed: boolean,
): JenisPengembangan | null {
  if (teks === null) {
    if (needed && bentuk === null) reader.reportBlank('E', 'jenisPengembangan');
    return null;
  }
  const jenis = parseJenisPengembangan(teks);
  if (bentuk !== null) return jenis;
  const { match } = jenis;
  if (match.kind === 'ambiguous') {
    const pilihan = match.candidates.map(({ label }) => label);
    const message = { code: 'rencana.bentukAmbigu', params: { teks, pilihan } } as const;
    reader.warn('jenisPengembangan', message);
  } else if (match.kind === 'unknown' || match.bentuk.satuan === null) {
    const saran = match.kind === 'unknown' ? (match.suggestion?.label ?? null) : null;
    const message = { code: 'rencana.bentukLuarTabel', params: { teks, saran } } as const;
    reader.warn('jenisPengembangan', message);
  }
  return jenis;
}

/**
 * A row of the form as a row of the plan: what the head says about the person is repeated, and the
 * post to be developed defaults to the present one (domain 2.3).
 */
export function toBarisRencana(
  kepala: KepalaFormulir,
  row: BarisFormulir,
  { idBaris, asal }: { readonly idBaris: string | null; readonly asal: string | null },
): BarisRencana {
  const refused = omit(row.ditolak ?? {}, ['sumberDasar']);
  const plan: BarisRencana = {
    ...BARIS_KOSONG,
    ...omit(row, ['topik', 'sumberDasar', 'ditolak']),
    nip: kepala.nip,
    nama: kepala.namaAsn,
    jabatan: kepala.namaJabatan,
    unitKerja: kepala.unitKerja,
    jabatanTarget: kepala.jabatanTarget ?? kepala.namaJabatan,
    status: row.status ?? 'Direncanakan',
    idBaris: row.idBaris ?? idBaris,
    asal,
  };
  return Object.keys(refused).length === 0 ? plan : { ...plan, ditolak: refused };
}

function omit<T extends object, K extends keyof T>(record: T, keys: readonly K[]): Omit<T, K> {
  const copy = { ...record };
  for (const key of keys) Reflect.deleteProperty(copy, key);
  return copy;
}
