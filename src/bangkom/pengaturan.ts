// Every setting of the workbook: its label, its default, its range, and where the default is from.
import { z } from './zod';
import { parseAngka } from './angka';
import {
  DEFAULT_AMBANG,
  KATEGORI_KESENJANGAN,
  KETENTUAN_PREDIKAT,
  type AmbangKesenjangan,
  type KategoriKesenjangan,
  type Predikat,
} from './kesenjangan';
import { PROFIL_VALUES, TARGET_JP } from './konversi';
import { KETENTUAN_JENJANG, type Jenjang } from './pegawai/jenjang';
import { comparable, wordList } from './rencana/daftar';
import { problem, type Problem } from './rencana/problem';
import { DEFAULT_AMBANG_POTENSI } from './talenta/kotak';
import { yearOf, type IsoDate, type RawCell } from './tanggal';

/** One setting: what the sheet Pengaturan shows and what the rules may rely on. */
export interface ButirPengaturan<T = unknown> {
  /** The workbook name of its cell. */
  readonly nama: `Bangkom_${string}`;
  readonly kelompok: KelompokPengaturan;
  readonly label: string;
  readonly default: T;
  readonly schema: z.ZodType<T>;
  /** The range in words, for the input message and for a refusal. */
  readonly rentang: string;
  /** The words to choose from, for a drop-down. */
  readonly pilihan?: readonly string[];
  /** Where the default comes from. */
  readonly source: string;
}

export type KelompokPengaturan =
  | 'Dokumen'
  | 'Target JP'
  | 'Kesenjangan'
  | 'Level wajib'
  | 'Peta 9 kotak'
  | 'Kewajaran'
  | 'Penanda tangan';

type Common = Pick<ButirPengaturan, 'nama' | 'kelompok' | 'label' | 'source'>;

const text = (common: Common, value = ''): ButirPengaturan<string> => ({
  ...common,
  default: value,
  schema: z.string().max(200),
  rentang: 'teks, paling banyak 200 karakter',
});

const number = (
  common: Common,
  value: number,
  [lowest, highest]: readonly [number, number],
  whole = true,
): ButirPengaturan<number> => ({
  ...common,
  default: value,
  schema: (whole ? z.int() : z.number()).min(lowest).max(highest),
  rentang: `${whole ? 'bilangan bulat' : 'angka'} ${String(lowest)} sampai ${String(highest)}`,
});

/** A number that may stay blank; blank means what `rentang` says. */
const optionalNumber = (
  common: Common,
  [lowest, highest]: readonly [number, number],
  blank: string,
): ButirPengaturan<number | null> => ({
  ...common,
  default: null,
  schema: z.int().min(lowest).max(highest).nullable(),
  rentang: `bilangan bulat ${String(lowest)} sampai ${String(highest)}; kosong = ${blank}`,
});

const yesNo = (common: Common, value: boolean): ButirPengaturan<boolean> => ({
  ...common,
  default: value,
  schema: z.boolean(),
  rentang: 'Ya atau Tidak',
  pilihan: ['Ya', 'Tidak'],
});

const choice = <T extends string>(
  common: Common,
  value: NoInfer<T>,
  options: readonly T[],
): ButirPengaturan<T> => ({
  ...common,
  default: value,
  schema: z.enum(options),
  rentang: options.join(' / '),
  pilihan: options,
});

const document = (nama: string, label: string, source: string): Common => ({
  nama: `Bangkom_${nama}`,
  kelompok: 'Dokumen',
  label,
  source,
});
const target = (nama: string, label: string, source: string): Common => ({
  nama: `Bangkom_${nama}`,
  kelompok: 'Target JP',
  label,
  source,
});
const gap = (nama: string, label: string, source: string): Common => ({
  nama: `Bangkom_${nama}`,
  kelompok: 'Kesenjangan',
  label,
  source,
});
const kinerja = (nama: string, predikat: Predikat) =>
  choice(
    gap(`Kinerja${nama}`, `Kesenjangan kinerja: ${predikat}`, 'domain 3.5: anggapan'),
    KETENTUAN_PREDIKAT[predikat].kategori,
    KATEGORI_KESENJANGAN,
  );
const level = (nama: string, jenjang: Jenjang) => {
  const { levelStandar, buktiLevel } = KETENTUAN_JENJANG[jenjang];
  const common: Common = {
    nama: `Bangkom_Level${nama}`,
    kelompok: 'Level wajib',
    label: `Level standar bawaan: ${jenjang}`,
    source: `domain 3.3: ${buktiLevel}`,
  };
  return number(common, levelStandar, [1, 5]);
};
const box = (nama: string, label: string, source: string): Common => ({
  nama: `Bangkom_${nama}`,
  kelompok: 'Peta 9 kotak',
  label,
  source,
});
const plausible = (satuan: string, value: number) =>
  number(
    {
      nama: `Bangkom_BatasWajar${satuan}`,
      kelompok: 'Kewajaran',
      label: `Jumlah terbanyak yang wajar dalam satuan ${satuan}`,
      source: 'domain 2.5: anggapan',
    },
    value,
    [1, 10_000],
  );
const signer = (nama: string, label: string, value = '') =>
  text(
    {
      nama: `Bangkom_${nama}`,
      kelompok: 'Penanda tangan',
      label,
      source: 'domain 4.2: anggapan; naskah sumber tidak mencetak blok tanda tangan',
    },
    value,
  );

/** All settings by key, in the order of the sheet Pengaturan. */
export const PENGATURAN = {
  tahun: optionalNumber(
    document('Tahun', 'Tahun rencana', 'domain 2.3'),
    [2018, 2100],
    'tahun hari ini',
  ),
  namaInstansi: text(document('NamaInstansi', 'Nama instansi', 'domain 2.3')),
  unitKerja: text(
    document('UnitKerja', 'Unit kerja (kosong = semua unit)', 'domain 2.3, tambahan'),
  ),
  tempat: text(document('Tempat', 'Tempat penandatanganan', 'domain 4.2: anggapan')),
  profilJp: choice(
    document('ProfilJP', 'Profil konversi JP', 'domain 1.2 dan 1.5; keputusan 1'),
    'PERLAN-10-2018',
    PROFIL_VALUES,
  ),
  bulanAwalTahun: number(
    document('BulanAwalTahun', 'Bulan awal tahun JP', 'domain 4.5: anggapan, 1 Jan sampai 31 Des'),
    1,
    [1, 12],
  ),
  targetPns: number(
    target('TargetJP', 'Target JP per tahun: PNS', 'domain 4.5: paling sedikit 20 JP'),
    TARGET_JP,
    [0, 1000],
    false,
  ),
  targetCpns: optionalNumber(
    target('TargetJPCPNS', 'Target JP per tahun: CPNS', 'domain 4.5: anggapan, sama dengan PNS'),
    [0, 1000],
    'sama dengan PNS',
  ),
  targetPppk: number(
    target('TargetJPPPPK', 'Target JP per tahun: PPPK', 'domain 4.5: anggapan'),
    TARGET_JP,
    [0, 1000],
    false,
  ),
  batasPppk: number(
    target('BatasJPPPPK', 'Batas JP per tahun: PPPK (peringatan)', 'domain 4.5: PP 49/2018'),
    24,
    [0, 1000],
    false,
  ),
  gabungBatasLingkup: yesNo(
    target(
      'GabungBatasLingkup',
      'Batas bulanan coaching dan mentoring digabung untuk nasional dan internasional',
      'domain 1.9: anggapan',
    ),
    true,
  ),
  ambangRendah: number(
    gap('AmbangRendah', 'Kesenjangan Rendah mulai selisih', 'domain 3.4: anggapan'),
    DEFAULT_AMBANG.rendah,
    [1, 5],
  ),
  ambangSedang: number(
    gap('AmbangSedang', 'Kesenjangan Sedang mulai selisih', 'domain 3.4: anggapan'),
    DEFAULT_AMBANG.sedang,
    [1, 5],
  ),
  ambangTinggi: number(
    gap('AmbangTinggi', 'Kesenjangan Tinggi mulai selisih', 'domain 3.4: anggapan'),
    DEFAULT_AMBANG.tinggi,
    [1, 5],
  ),
  kinerjaSangatBaik: kinerja('SangatBaik', 'Sangat Baik'),
  kinerjaBaik: kinerja('Baik', 'Baik'),
  kinerjaButuhPerbaikan: kinerja('ButuhPerbaikan', 'Butuh Perbaikan'),
  kinerjaKurang: kinerja('Kurang', 'Kurang'),
  kinerjaSangatKurang: kinerja('SangatKurang', 'Sangat Kurang'),
  levelJptUtama: level('JPTUtama', 'JPT Utama'),
  levelJptMadya: level('JPTMadya', 'JPT Madya'),
  levelJptPratama: level('JPTPratama', 'JPT Pratama'),
  levelAdministrator: level('Administrator', 'Administrator'),
  levelPengawas: level('Pengawas', 'Pengawas'),
  levelPelaksana: level('Pelaksana', 'Pelaksana'),
  levelAhliUtama: level('AhliUtama', 'JF Ahli Utama'),
  levelAhliMadya: level('AhliMadya', 'JF Ahli Madya'),
  levelAhliMuda: level('AhliMuda', 'JF Ahli Muda'),
  levelAhliPertama: level('AhliPertama', 'JF Ahli Pertama'),
  levelPenyelia: level('Penyelia', 'JF Penyelia'),
  levelMahir: level('Mahir', 'JF Mahir'),
  levelTerampil: level('Terampil', 'JF Terampil'),
  levelPemula: level('Pemula', 'JF Pemula'),
  potensiMenengah: number(
    box('PotensiMenengah', 'Potensi Menengah mulai skor', 'domain 5.1: anggapan'),
    DEFAULT_AMBANG_POTENSI.menengah,
    [0, 100],
    false,
  ),
  potensiTinggi: number(
    box('PotensiTinggi', 'Potensi Tinggi mulai skor', 'domain 5.1: anggapan'),
    DEFAULT_AMBANG_POTENSI.tinggi,
    [0, 100],
    false,
  ),
  jpmSebagaiPotensi: yesNo(
    box(
      'JPMSebagaiPotensi',
      'JPM menggantikan skor potensi yang kosong',
      'domain 5.1: keputusan, bawaan tidak',
    ),
    false,
  ),
  batasWajarHari: plausible('Hari', 60),
  batasWajarSemester: plausible('Semester', 8),
  batasWajarKegiatan: plausible('Kegiatan', 24),
  batasWajarJp: plausible('JP', 1000),
  jabatanAsn: signer('TTASN', 'Formulir dan IDP: pemilik', 'ASN yang bersangkutan'),
  jabatanPenilai: signer('TTPenilai', 'Formulir: pejabat penilai', 'Pejabat Penilai'),
  jabatanAtasan: signer('TTAtasan', 'IDP: atasan', 'Atasan Langsung'),
  jabatanPengelola: signer(
    'TTPengelola',
    'IDP dan surat keterangan: pengelola kepegawaian',
    'Pengelola Kepegawaian',
  ),
  namaPengelola: signer('TTPengelolaNama', 'Nama pengelola kepegawaian'),
  pangkatPengelola: signer('TTPengelolaPangkat', 'Pangkat pengelola kepegawaian'),
  nipPengelola: signer('TTPengelolaNIP', 'NIP pengelola kepegawaian'),
  jabatanVerifikator: signer(
    'TTVerifikator',
    'Verifikasi: verifikator',
    'Verifikator, Sub Bagian Kepegawaian dan Umum',
  ),
  namaVerifikator: signer('TTVerifikatorNama', 'Nama verifikator'),
  pangkatVerifikator: signer('TTVerifikatorPangkat', 'Pangkat verifikator'),
  nipVerifikator: signer('TTVerifikatorNIP', 'NIP verifikator'),
  jabatanKepala: signer('TTKepala', 'Verifikasi: mengetahui', 'Kepala Perangkat Daerah'),
  namaKepala: signer('TTKepalaNama', 'Nama kepala perangkat daerah'),
  pangkatKepala: signer('TTKepalaPangkat', 'Pangkat kepala perangkat daerah'),
  nipKepala: signer('TTKepalaNIP', 'NIP kepala perangkat daerah'),
  jabatanPyB: signer('TTPyB', 'Validasi: pejabat yang berwenang', 'Pejabat yang Berwenang'),
  namaPyB: signer('TTPyBNama', 'Nama pejabat yang berwenang'),
  pangkatPyB: signer('TTPyBPangkat', 'Pangkat pejabat yang berwenang'),
  nipPyB: signer('TTPyBNIP', 'NIP pejabat yang berwenang'),
  ditetapkanOleh: signer('DitetapkanOleh', 'Ditetapkan oleh', 'Pejabat Pembina Kepegawaian'),
} satisfies Record<string, ButirPengaturan>;

export type KunciPengaturan = keyof typeof PENGATURAN;
type NilaiPengaturan = {
  readonly [K in KunciPengaturan]: (typeof PENGATURAN)[K]['default'];
};

/** The budget ceiling of a unit in a year, in rupiah; null: the row stands, the sum is blank. */
export interface Pagu {
  readonly unitKerja: string;
  readonly tahun: number;
  readonly pagu: number | null;
}

/** All settings of a workbook. */
export interface Pengaturan extends NilaiPengaturan {
  readonly pagu: readonly Pagu[];
}

/** The keys of all settings, in the order of the sheet. */
// Object.keys forgets which keys it holds
export const KUNCI_PENGATURAN = Object.keys(PENGATURAN) as KunciPengaturan[];

/** The settings of a workbook in which nobody has set anything. */
export const DEFAULT_PENGATURAN: Pengaturan = Object.freeze({
  ...(Object.fromEntries(
    KUNCI_PENGATURAN.map((key) => [key, PENGATURAN[key].default]),
    // fromEntries forgets which key goes with which value; the keys are those of the record
  ) as unknown as NilaiPengaturan),
  pagu: [],
});

/** The plan year: the setting, or where it is blank the year of today. */
export const tahunRencana = (pengaturan: Pick<Pengaturan, 'tahun'>, today: IsoDate): number =>
  pengaturan.tahun ?? yearOf(today);

/** The thresholds of the gap categories. */
export const ambangOf = (pengaturan: Pengaturan): AmbangKesenjangan => ({
  rendah: pengaturan.ambangRendah,
  sedang: pengaturan.ambangSedang,
  tinggi: pengaturan.ambangTinggi,
});

/** The category of the performance gap for each predicate. */
export const kategoriKinerjaOf = (
  pengaturan: Pengaturan,
): Readonly<Record<Predikat, KategoriKesenjangan>> => ({
  'Sangat Baik': pengaturan.kinerjaSangatBaik,
  Baik: pengaturan.kinerjaBaik,
  'Butuh Perbaikan': pengaturan.kinerjaButuhPerbaikan,
  Kurang: pengaturan.kinerjaKurang,
  'Sangat Kurang': pengaturan.kinerjaSangatKurang,
});

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
    const value = valueOf(butir, cell);
    if (butir.schema.safeParse(value).success) values[key] = value;
    else refuse(row, key, cell, butir);
  });
  const { ambangRendah, ambangSedang, ambangTinggi } = PENGATURAN;
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
  values.pagu = parsePagu(raw.pagu ?? [], problems);
  // every value was held to the schema of its own key above
  return { pengaturan: values as unknown as Pengaturan, problems };
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
