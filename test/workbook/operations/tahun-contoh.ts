// The sample year: its data as plain values, and the figures that its documents must show.
import { analyse, measureUnits, proposeFor } from '../../../src/bangkom/analisis';
import {
  indexLevels,
  LABEL_KOMPETENSI,
  parseKompetensi,
} from '../../../src/bangkom/kompetensi-pegawai';
import { bandOfJpm } from '../../../src/bangkom/kesenjangan';
import { LABEL_PEGAWAI, parsePegawai } from '../../../src/bangkom/pegawai/pegawai';
import {
  compareRealisasi,
  findKelanjutan,
  isBuktiKurang,
  LABEL_REALISASI,
  parseRealisasi,
} from '../../../src/bangkom/pelaksanaan';
import { buildJadwal } from '../../../src/bangkom/pelaksanaan/jadwal';
import { DEFAULT_PENGATURAN, type Pengaturan } from '../../../src/bangkom/pengaturan';
import { parseRencana } from '../../../src/bangkom/rencana';
import type { IsoDate } from '../../../src/bangkom/tanggal';
import { LABEL_RENCANA } from '../../../src/bangkom/rencana/label';
import { LABEL_SKJ, parseSkj } from '../../../src/bangkom/skj';
import { checkProgramWajib } from '../../../src/bangkom/talenta/program-pegawai';
import { buildIdp } from '../../../src/bangkom/talenta/idp';
import { verify } from '../../../src/bangkom/verifikasi';
import { AWAL_TAHUN, PAGU_TAHUN, TAHUN_LENGKAP } from '../../../src/cli/samples/tahun-lengkap';
import type { Simulator } from '../../../src/simulator/headless';
import { tableRows } from './workbooks';

type Cell = string | number | boolean;
/** Cells of a row of a table by header. */
export type Shown = Readonly<Record<string, Cell>>;

const PENGATURAN: Pengaturan = {
  ...DEFAULT_PENGATURAN,
  tahun: TAHUN_LENGKAP,
  namaInstansi: 'Badan Perencanaan Daerah Contoh',
  pagu: PAGU_TAHUN.map(([unitKerja, tahun, pagu]) => ({
    unitKerja: String(unitKerja),
    tahun: Number(tahun),
    pagu: Number(pagu),
  })),
};

/** The rows of a table by the keys of its columns. */
function rawRows<K extends string>(
  simulator: Simulator,
  table: string,
  labels: Readonly<Record<K, string>>,
): Partial<Record<K, Cell>>[] {
  const keys = Object.entries<string>(labels);
  return tableRows(simulator, table).map(
    (row) =>
      // fromEntries forgets which keys it holds; these are the keys of the labels
      Object.fromEntries(keys.map(([key, header]) => [key, row[header] ?? ''])) as Partial<
        Record<K, Cell>
      >,
  );
}

/** The data sheets of the workbook, read by the rules alone. */
export function readData(simulator: Simulator, tanggal: IsoDate = AWAL_TAHUN) {
  const dates = { pengaturan: PENGATURAN, tahun: TAHUN_LENGKAP, today: tanggal };
  return {
    pengaturan: PENGATURAN,
    tanggal,
    pegawai: parsePegawai(rawRows(simulator, 'tblPegawai', LABEL_PEGAWAI), dates).rows,
    skj: parseSkj(rawRows(simulator, 'tblSKJ', LABEL_SKJ)).rows,
    kompetensi: parseKompetensi(rawRows(simulator, 'tblKompetensi', LABEL_KOMPETENSI)).rows,
    rencana: parseRencana(rawRows(simulator, 'tblRencana', LABEL_RENCANA), dates).rows,
    realisasi: parseRealisasi(rawRows(simulator, 'tblRealisasi', LABEL_REALISASI), dates).rows,
  };
}
export type Data = ReturnType<typeof readData>;

/** Blank cells are left out: an engine that calculates anew does not write them. */
const filled = (rows: readonly Shown[]): Shown[] =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '')));

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];

/** A table of a document: where it stands, and what its rows must show, in their order. */
export interface ExpectedTable {
  readonly sheet: string;
  readonly table: string;
  readonly rows: readonly Shown[];
}

/** What each document shows, from the computation alone. */
export function expectedTables(data: Data): ExpectedTable[] {
  const persons = analyse(data);
  const gaps = persons
    .filter(({ pengecualian }) => pengecualian === null)
    .flatMap(({ pegawai, kompetensi }) =>
      kompetensi.map((item) => ({
        NIP: pegawai.nip ?? '',
        Kompetensi: item.kompetensi,
        Standar: item.standar ?? '',
        Nyata: item.nyata ?? '',
        Selisih: item.gap ?? '',
        Kesenjangan: item.kategori ?? '',
      })),
    );
  const kinerja = persons.map(({ pegawai, jpm, kesenjanganKinerja, predikat, kotak }) => ({
    NIP: pegawai.nip ?? '',
    JPM: jpm?.persen ?? '',
    Pemetaan: jpm ? bandOfJpm(jpm, 'pemetaan') : '',
    Predikat: predikat ?? '',
    'Kesenjangan Kinerja': kesenjanganKinerja ?? '',
    Kotak: kotak?.nomor ?? '',
  }));
  const jadwal = buildJadwal(data.rencana, data.pengaturan, data.tanggal);
  const programs = checkProgramWajib(data);
  const document = verify({ ...data, rows: data.rencana });
  const tables: readonly (readonly [string, string, readonly Shown[]])[] = [
    ['Kesenjangan', 'tblKesenjangan', gaps],
    ['Kinerja', 'tblKinerja', kinerja],
    [
      'Kesenjangan Unit',
      'tblKesenjanganUnit',
      measureUnits(persons).map((unit) => ({
        'Unit Kerja': unit.unitKerja ?? '',
        Peringkat: unit.peringkat,
        Kompetensi: unit.kompetensi,
        Pegawai: unit.total,
        'Belum Kompeten': unit.belumKompeten,
        'Persen Kompeten': unit.persentase ?? '',
      })),
    ],
    [
      'Peta 9 Kotak',
      'tblPetaKotak',
      persons.map(({ pegawai, predikat, potensi, kotak }) => ({
        NIP: pegawai.nip ?? '',
        Predikat: predikat ?? '',
        'Skor Potensi': potensi ?? '',
        Kotak: kotak?.nomor ?? '',
      })),
    ],
    [
      'Rekomendasi',
      'tblRekomendasi',
      persons.flatMap(proposeFor).map(({ pegawai, alasan, dasar }) => ({
        NIP: pegawai.pegawai.nip ?? '',
        Alasan: alasan,
        'Dasar Pertimbangan': dasar.join('; '),
      })),
    ],
    [
      'Jadwal',
      'tblJadwal',
      jadwal.kegiatan.map(({ nama, peserta, bulan, anggaran }) => ({
        Kegiatan: nama ?? '',
        Peserta: peserta.length,
        Anggaran: anggaran,
        ...Object.fromEntries(MONTHS.map((month, at) => [month, bulan[at] ? '■' : ''])),
      })),
    ],
    [
      'Benturan Jadwal',
      'tblBenturan',
      jadwal.benturan.map(({ nip, baris: [first, second] }) => ({
        NIP: nip ?? '',
        'Kegiatan Pertama': data.rencana[first]?.namaPengembangan ?? '',
        'Kegiatan Kedua': data.rencana[second]?.namaPengembangan ?? '',
      })),
    ],
    [
      'Program Pegawai',
      'tblProgramPegawai',
      programs.map(({ pegawai, program, status }) => ({
        NIP: pegawai.nip ?? '',
        Program: program,
        Status: status,
      })),
    ],
    [
      'Rekap JP',
      'tblRekapJP',
      document.persons.map(({ kunci, jp, target, kurang, v3 }) => ({
        Kunci: kunci,
        'JP (diakui)': jp,
        Target: target,
        Kurang: kurang,
        V3: v3,
      })),
    ],
    [
      'Verifikasi',
      'tblVerifikasi',
      document.rows.map(({ baris, hasil, jpDiakui }) => ({
        'ID Baris': baris.idBaris ?? '',
        Hasil: hasil,
        'JP (diakui)': jpDiakui,
      })),
    ],
  ];
  return named(tables);
}

/** The year compared, as the documents of its end take it. */
function pelaksanaanOf(data: Data) {
  const levels = indexLevels(data.kompetensi);
  return {
    ...data,
    levelSesudah: (nip: string, name: string, sejak?: IsoDate) => levels.find(nip, name, sejak),
  };
}

/** What the next year begins with. */
export const expectedNextYear = (data: Data) => findKelanjutan(pelaksanaanOf(data));

/** What monitoring and evaluation show, from the computation alone. */
export function expectedOfYear(data: Data): ExpectedTable[] {
  const { pemantauan, evaluasi, evaluasiUnit } = compareRealisasi(pelaksanaanOf(data));
  return named([
    [
      'Pemantauan',
      'tblPemantauan',
      pemantauan.unit.map((unit) => ({
        'Unit Kerja': unit.unitKerja ?? '',
        Semester: unit.semester,
        'Kegiatan Rencana': unit.rencana.baris,
        'Kegiatan Terlaksana': unit.realisasi.baris,
        'JP Rencana': unit.rencana.jp,
        'JP Realisasi': unit.realisasi.jp,
        'JP Belum Terbukti': unit.jpBelumTerbukti,
        'Bukti Kurang': unit.buktiKurang,
        'Anggaran Rencana': unit.rencana.anggaran,
        'Anggaran Terlaksana': unit.realisasi.anggaran,
      })),
    ],
    [
      'Capaian Pegawai',
      'tblPemantauanPegawai',
      pemantauan.pegawai.map((person) => ({
        NIP: person.nip ?? '',
        'Kegiatan Rencana': person.rencana.baris,
        'Kegiatan Terlaksana': person.realisasi.baris,
        'JP Belum Terbukti': person.jpBelumTerbukti,
        'Bukti Kurang': person.buktiKurang,
        'Anggaran Rencana': person.rencana.anggaran,
        'Anggaran Terlaksana': person.realisasi.anggaran,
      })),
    ],
    [
      'Rincian Capaian',
      'tblRincianPemantauan',
      pemantauan.kegiatan.map((kegiatan) => ({
        NIP: kegiatan.nip ?? '',
        Kegiatan: kegiatan.namaPengembangan ?? '',
        'JP Rencana': kegiatan.rencana?.jp ?? '',
        'JP Realisasi': kegiatan.realisasi?.jp ?? '',
        'JP Belum Terbukti': kegiatan.realisasi?.jpBelumTerbukti ?? '',
        'Bukti Kurang': isBuktiKurang(kegiatan.bukti) ? 1 : 0,
      })),
    ],
    [
      'Evaluasi',
      'tblEvaluasi',
      evaluasi.map((person) => ({
        NIP: person.nip ?? '',
        'JP Rencana': person.jpRencana,
        'JP Realisasi': person.jpRealisasi,
        '% Realisasi': person.persen ?? '',
        Target: person.target,
        'Kesenjangan Sebelum': person.kesenjanganSebelum ?? '',
        'Kesenjangan Sesudah': person.kesenjanganSesudah ?? '',
        'Kebutuhan Berikutnya': person.kebutuhanBerikut.join('; '),
        Dikecualikan: person.pengecualian ?? '',
      })),
    ],
    [
      'Evaluasi Unit',
      'tblEvaluasiUnit',
      evaluasiUnit.map((unit) => ({
        'Unit Kerja': unit.unitKerja ?? '',
        Pegawai: unit.pegawai,
        'Memenuhi Target': unit.memenuhi,
        '% Memenuhi': unit.persenMemenuhi ?? '',
        'JP Rencana': unit.jpRencana,
        'JP Realisasi': unit.jpRealisasi,
        '% Realisasi': unit.persen ?? '',
        'JP Belum Terbukti': unit.jpBelumTerbukti,
        'Kesenjangan Sebelum': unit.kesenjanganSebelum ?? '',
        'Kesenjangan Sesudah': unit.kesenjanganSesudah ?? '',
      })),
    ],
  ]);
}

const named = (tables: readonly (readonly [string, string, readonly Shown[]])[]): ExpectedTable[] =>
  tables.map(([sheet, table, rows]) => ({ sheet, table, rows: filled(rows) }));

/** JP and shares of each IDP, in the order of the plan: 70, 20, 10. */
export const expectedShares = (data: Data) =>
  buildIdp(data).map(({ jp, proporsi }) => ({
    jp,
    kegiatan: proporsi.map(({ kegiatan }) => kegiatan),
    persenJp: proporsi.map(({ persenJp }) => persenJp ?? ''),
  }));
