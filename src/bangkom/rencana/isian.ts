// The cells that plan and form share: how each is read, and what makes it doubtful.
import { toHundredths } from '../angka';
import {
  getBentuk,
  JALUR_VALUES,
  LINGKUP_VALUES,
  matchBentuk,
  normalise,
  parseJalur,
  parseLingkup,
  type Bentuk,
  type BentukId,
  type BentukMatch,
  type Jalur,
} from '../bentuk';
import {
  categorize,
  computeKesenjangan,
  KATEGORI_KESENJANGAN,
  type KategoriKesenjangan,
} from '../kesenjangan';
import { ambangOf, type Pengaturan } from '../pengaturan';
import { readDasar } from '../talenta';
import { calendarDays, isOutside, type IsoDate } from '../tanggal';
import type { BarisRencana } from './baris';
import {
  JENIS_KOMPETENSI,
  KODE_DASAR,
  KURIKULUM,
  SATUAN,
  STATUS_RENCANA,
  SUMBER_DANA,
  wordList,
  type DasarPertimbangan,
} from './daftar';
import type { DateCells, RowReader } from './reader';

const JENIS = wordList(JENIS_KOMPETENSI, {
  'Kompetensi Teknis': 'Teknis',
  'Kompetensi Manajerial': 'Manajerial',
  'Kompetensi Sosial Kultural': 'Sosial Kultural',
  Sosiokultural: 'Sosial Kultural',
});
const KATEGORI = wordList(KATEGORI_KESENJANGAN);
const LIST_KURIKULUM = wordList(KURIKULUM);
const LIST_SUMBER_DANA = wordList(SUMBER_DANA);
const LIST_STATUS = wordList(STATUS_RENCANA);
const LIST_SATUAN = wordList(SATUAN);
const LIST_JALUR = { words: JALUR_VALUES, find: parseJalur };
const LIST_LINGKUP = { words: LINGKUP_VALUES, find: parseLingkup };

/** A longer activity is doubtful, unless its form is long by nature (domain 2.5). */
const LONGEST_DAYS = 180;
const LONG_FORMS = new Set(['detasering', 'magang', 'pertukaran_pegawai']);

/** The columns of domain 2.5 that the plan has, and a form may have. */
export type KolomIsian = keyof Pick<
  BarisRencana,
  | 'jenisKompetensi'
  | 'kompetensi'
  | 'levelStandar'
  | 'levelNyata'
  | 'kesenjangan'
  | 'dasarPertimbangan'
  | 'namaPengembangan'
  | 'bentuk'
  | 'jalur'
  | 'lingkup'
  | 'jumlah'
  | 'satuan'
  | 'penyelenggara'
  | 'tglMulai'
  | 'tglSelesai'
  | 'hari'
  | 'kurikulum'
  | 'anggaran'
  | 'sumberDana'
  | 'prioritas'
  | 'status'
  | 'jenisPengembangan'
>;
export type Isian = Pick<BarisRencana, KolomIsian>;

/** Spellings of an office's own (tblAliasSetempat), normalised with `normalise`, to the form meant. */
export type AliasSetempat = ReadonlyMap<string, BentukId>;

export interface IsianOptions extends DateCells {
  readonly pengaturan: Pengaturan;
  /** The plan year; null: the dates are not held to a year. */
  readonly tahun: number | null;
  readonly aliasSetempat?: AliasSetempat | undefined;
}

type Reader = RowReader<KolomIsian>;

/** The grounds of a cell: codes or their wording, several of them between `;` or `,`. */
function readDasarPertimbangan(reader: Reader): readonly DasarPertimbangan[] {
  const teks = reader.text('dasarPertimbangan');
  const read = readDasar(teks);
  if (read.ok) return read.value;
  const params = {
    kolom: reader.label('dasarPertimbangan'),
    teks: teks ?? '',
    pilihan: KODE_DASAR,
  };
  reader.refuse('dasarPertimbangan', { code: 'rencana.bukanPilihan', params });
  return [];
}

/** Matching is the dearest step and the same few words come again and again. */
const matches = new Map<string, BentukMatch>();
function matchRemembered(text: string): BentukMatch {
  let match = matches.get(text);
  if (match === undefined) {
    if (matches.size > 10_000) matches.clear();
    match = matchBentuk(text);
    matches.set(text, match);
  }
  return match;
}

/** The drop-down cell Bentuk: a wrong value is an E; a local spelling proposes a mend (decision 2). */
function readBentuk(reader: Reader, aliasSetempat?: AliasSetempat): Bentuk | null {
  const teks = reader.text('bentuk');
  if (teks === null) return null;
  const match = matchRemembered(teks);
  if (match.kind === 'found') return match.bentuk;
  const meant = aliasSetempat?.get(normalise(teks));
  const mend = meant === undefined ? undefined : getBentuk(meant).label;
  if (match.kind === 'ambiguous') {
    const pilihan = match.candidates.map(({ label }) => label);
    const message = { code: 'rencana.bentukAmbigu', params: { teks, pilihan } } as const;
    return reader.refuse('bentuk', message, mend);
  }
  const saran = mend ?? match.suggestion?.label ?? null;
  const message = { code: 'rencana.bentukTidakDikenal', params: { teks, saran } } as const;
  return reader.refuse('bentuk', message, mend);
}

/** E where a form has a route and another one is given; both values stay, the check needs them. */
export function reportJalur(
  reader: RowReader<KolomIsian>,
  field: KolomIsian,
  bentuk: Bentuk | null,
  jalur: Jalur | null,
): void {
  if (bentuk === null || bentuk.jalur === null || jalur === null || bentuk.jalur === jalur) return;
  const params = { bentuk: bentuk.label, jalur, seharusnya: bentuk.jalur };
  reader.report('E', field, { code: 'rencana.jalurTidakSesuai', params }, bentuk.jalur);
}

function readJumlah(reader: Reader, bentuk: Bentuk | null, pengaturan: Pengaturan): number | null {
  const jumlah = reader.number('jumlah', { bawah: 0, atas: null, bulat: false });
  const satuan = bentuk?.satuan;
  if (jumlah === null || !bentuk || !satuan) return jumlah;
  if (satuan !== 'JP' && toHundredths(jumlah) % 100 !== 0) {
    const params = { teks: String(reader.raw('jumlah')), satuan, bentuk: bentuk.label };
    return reader.refuse('jumlah', { code: 'rencana.jumlahTidakBulat', params });
  }
  const batas = {
    Hari: pengaturan.batasWajarHari,
    Semester: pengaturan.batasWajarSemester,
    Kegiatan: pengaturan.batasWajarKegiatan,
    JP: pengaturan.batasWajarJp,
  }[satuan];
  if (jumlah > batas) {
    const params = { jumlah, satuan, batas };
    reader.warn('jumlah', { code: 'rencana.jumlahTidakWajar', params });
  }
  return jumlah;
}

function checkPeriod(
  reader: Reader,
  bentuk: Bentuk | null,
  mulai: IsoDate | null,
  selesai: IsoDate | null,
  tahun: readonly [IsoDate, IsoDate] | null,
  year: number | null,
): void {
  if (mulai !== null && selesai !== null && mulai > selesai) {
    const message = { code: 'rencana.tanggalTerbalik', params: { mulai, selesai } } as const;
    reader.report('E', 'tglSelesai', message);
    return;
  }
  if (mulai !== null && selesai !== null) {
    const hari = calendarDays(mulai, selesai);
    const long = bentuk?.jalur === 'Pendidikan' || LONG_FORMS.has(bentuk?.id ?? '');
    if (hari > LONGEST_DAYS && !long) {
      const message = {
        code: 'rencana.terlaluLama',
        params: { hari, batas: LONGEST_DAYS },
      } as const;
      reader.warn('tglSelesai', message);
    }
  }
  if (tahun === null || year === null) return;
  const [first, last] = tahun;
  const none = isOutside(mulai, selesai, tahun);
  for (const field of ['tglMulai', 'tglSelesai'] as const) {
    const date = field === 'tglMulai' ? mulai : selesai;
    if (date === null || (date >= first && date <= last)) continue;
    const params = { kolom: reader.label(field), tanggal: date, tahun: year };
    reader.report(none ? 'E' : 'W', field, { code: 'rencana.diLuarTahun', params });
  }
}

/** The gap that both levels give, under the thresholds of the settings. */
export function kategoriOf(
  levelStandar: number | null,
  levelNyata: number | null,
  pengaturan: Pengaturan,
): KategoriKesenjangan | null {
  const found = computeKesenjangan(levelStandar, levelNyata);
  return found === null ? null : categorize(found.gap, ambangOf(pengaturan));
}

/** W where the typed gap differs from the one of both levels. */
export function reportKesenjangan(
  reader: Reader,
  typed: KategoriKesenjangan | null,
  computed: KategoriKesenjangan | null,
): void {
  if (typed === null || computed === null || typed === computed) return;
  const params = { tertulis: typed, dihitung: computed };
  reader.warn('kesenjangan', { code: 'rencana.kesenjanganBerbeda', params }, computed);
}

/** Columns of 2.5 whose blank is a W where the sheet has them (decision 12). */
const WANTED = [
  'jenisKompetensi',
  'kompetensi',
  'dasarPertimbangan',
  'lingkup',
  'jumlah',
  'penyelenggara',
  'tglMulai',
  'tglSelesai',
  'kurikulum',
  'anggaran',
  'sumberDana',
  'status',
] as const satisfies readonly KolomIsian[];

/** Reads the columns of domain 2.5; `year` are the first and last day of the plan year. */
export function readIsian(
  reader: Reader,
  options: IsianOptions,
  year: readonly [IsoDate, IsoDate] | null,
): Isian & { readonly bentukDitemukan: Bentuk | null } {
  const { pengaturan } = options;
  for (const field of WANTED) reader.reportBlank('W', field);
  const bentuk = readBentuk(reader, options.aliasSetempat);
  const satuan = reader.word('satuan', LIST_SATUAN);
  if (satuan !== null && bentuk?.satuan && bentuk.satuan !== satuan) {
    const params = { tertulis: satuan, seharusnya: bentuk.satuan };
    reader.warn('satuan', { code: 'rencana.satuanBerbeda', params }, bentuk.satuan);
  }
  const tglMulai = reader.date('tglMulai', options);
  const tglSelesai = reader.date('tglSelesai', options);
  checkPeriod(reader, bentuk, tglMulai, tglSelesai, year, options.tahun);
  return {
    bentukDitemukan: bentuk,
    jenisKompetensi: reader.word('jenisKompetensi', JENIS),
    kompetensi: reader.text('kompetensi'),
    levelStandar: reader.number('levelStandar', { bawah: 1, atas: 5, bulat: true }),
    levelNyata: reader.number('levelNyata', { bawah: 0, atas: 5, bulat: true }),
    kesenjangan: reader.word('kesenjangan', KATEGORI),
    dasarPertimbangan: readDasarPertimbangan(reader),
    namaPengembangan: reader.text('namaPengembangan'),
    bentuk: bentuk?.id ?? null,
    jalur: reader.word('jalur', LIST_JALUR),
    lingkup: reader.word('lingkup', LIST_LINGKUP),
    jumlah: readJumlah(reader, bentuk, pengaturan),
    satuan,
    penyelenggara: reader.text('penyelenggara'),
    tglMulai,
    tglSelesai,
    hari: readHari(reader, tglMulai, tglSelesai),
    kurikulum: reader.word('kurikulum', LIST_KURIKULUM),
    anggaran: reader.number('anggaran', { bawah: 0, atas: null, bulat: false, uang: true }),
    sumberDana: reader.word('sumberDana', LIST_SUMBER_DANA),
    prioritas: reader.number('prioritas', { bawah: 1, atas: 3, bulat: true }),
    status: reader.word('status', LIST_STATUS),
    jenisPengembangan: reader.text('jenisPengembangan'),
  };
}

function readHari(reader: Reader, mulai: IsoDate | null, selesai: IsoDate | null): number | null {
  if (reader.raw('hari') === 0) return null;
  const hari = reader.number('hari', { bawah: 1, atas: null, bulat: true });
  if (hari === null || mulai === null || selesai === null || mulai > selesai) return hari;
  const kalender = calendarDays(mulai, selesai);
  if (hari <= kalender) return hari;
  return reader.refuse('hari', { code: 'rencana.hariMelebihi', params: { hari, kalender } });
}
