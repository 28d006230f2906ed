// A small fictitious office: persons of all boxes, standards, assessed levels, two left out.
import { analyse } from '../../../src/bangkom/analisis';
import type { BarisKompetensi } from '../../../src/bangkom/kompetensi-pegawai';
import type { BarisPegawai } from '../../../src/bangkom/pegawai/pegawai';
import { DEFAULT_PENGATURAN } from '../../../src/bangkom/pengaturan';
import type { BarisSkj } from '../../../src/bangkom/skj';
import type { Simulator } from '../../../src/simulator/headless';
import type { Cell } from '../../../src/workbook/excel/grid';
import { KOMPETENSI_COLUMNS } from '../../../src/workbook/sheets/data/kompetensi-columns';
import { PEGAWAI_COLUMNS } from '../../../src/workbook/sheets/data/pegawai-columns';
import { SKJ_COLUMNS } from '../../../src/workbook/sheets/data/skj-columns';
import { isoToSerial } from '../../../src/bangkom/tanggal';

const NAMES = [
  'Satu',
  'Dua',
  'Tiga',
  'Empat',
  'Lima',
  'Enam',
  'Tujuh',
  'Delapan',
  'Sembilan',
  'Sepuluh',
  'Sebelas',
  'Dua Belas',
  'Tiga Belas',
  'Empat Belas',
];

export const nipOf = (at: number): string =>
  `19800101200501${at % 2 === 0 ? 1 : 2}0${String(at + 10)}`;

const PREDIKAT = ['Sangat Baik', 'Baik', 'Kurang'] as const;
const POTENSI = [85, 70, 40] as const;

/** Nine persons for the nine boxes, then one by ratings, one by achievement, one without, two left out. */
export const PEGAWAI_KANTOR: readonly BarisPegawai[] = NAMES.map((nama, at) => ({
  nip: nipOf(at),
  nama: `Contoh ${nama}`,
  status: 'PNS',
  golongan: 'III/c',
  jabatan: at % 2 === 0 ? 'Analis Kepegawaian' : 'Pengelola Arsip',
  jenjang: at % 2 === 0 ? 'JF Ahli Muda' : 'Pelaksana',
  unitKerja: at < 8 ? 'Sekretariat' : 'Bidang Mutasi',
  kedudukan: at === 12 ? '02 CLTN' : at === 13 ? 'Penugasan di luar instansi' : 'Aktif',
  nipAtasan: null,
  namaAtasan: 'Contoh Kepala',
  predikat: at < 9 ? (PREDIKAT[Math.floor(at / 3)] ?? null) : at > 11 ? 'Baik' : null,
  hasilKerja: at === 9 ? 'Di bawah' : null,
  perilaku: at === 9 ? 'Sesuai' : null,
  capaian: at === 10 ? 65 : null,
  skorPotensi: at === 11 ? null : (POTENSI[at % 3] ?? null),
}));

const standar = (
  jabatan: string,
  jenis: BarisSkj['jenisKompetensi'],
  kompetensi: string,
  level: number,
): BarisSkj => ({
  jabatan,
  jenjang: null,
  jenisKompetensi: jenis,
  kompetensi,
  level,
});

export const SKJ_KANTOR: readonly BarisSkj[] = [
  standar('Analis Kepegawaian', 'Manajerial', 'Komunikasi', 3),
  standar('Analis Kepegawaian', 'Sosial Kultural', 'Perekat bangsa', 3),
  standar('Analis Kepegawaian', 'Teknis', 'Analisis jabatan', 4),
  standar('Pengelola Arsip', 'Manajerial', 'Komunikasi', 2),
  standar('Pengelola Arsip', 'Teknis', 'Kearsipan', 3),
];

/** Levels fall as the number of the person grows; the third is assessed in nothing. */
export const KOMPETENSI_KANTOR: readonly BarisKompetensi[] = PEGAWAI_KANTOR.flatMap((person, at) =>
  at === 2
    ? []
    : SKJ_KANTOR.filter(({ jabatan }) => jabatan === person.jabatan).map(
        ({ jenisKompetensi, kompetensi, level }, index): BarisKompetensi => ({
          nip: person.nip,
          jenisKompetensi,
          kompetensi,
          levelNyata: Math.max(0, (level ?? 0) - ((at + index) % 4)),
          tanggal: '2025-11-03',
          sumber: 'Asesmen',
        }),
      ),
);

/** What the plain computation says of the office. */
export const ANALISIS_KANTOR = analyse({
  pegawai: PEGAWAI_KANTOR,
  skj: SKJ_KANTOR,
  kompetensi: KOMPETENSI_KANTOR,
  rencana: [],
  pengaturan: DEFAULT_PENGATURAN,
});

/** Fills a table with rows, as somebody would paste them. */
export function fillTable<K extends string>(
  simulator: Simulator,
  table: string,
  columns: readonly { readonly key: K; readonly header: string }[],
  rows: readonly Readonly<Record<K, unknown>>[],
): void {
  const found = simulator.workbook.tables.getItem(table);
  const range = found.getRange();
  const headers = (range.values[0] ?? []).map(String);
  const target = range.getCell(0, 0).getResizedRange(rows.length, headers.length - 1);
  found.resize(target);
  columns.forEach(({ key, header }) => {
    const cells = range.getCell(1, headers.indexOf(header)).getResizedRange(rows.length - 1, 0);
    cells.values = rows.map((row): Cell[] => {
      const value = row[key];
      if (key === 'tanggal' && typeof value === 'string') return [isoToSerial(value) ?? ''];
      return [typeof value === 'number' || typeof value === 'string' ? value : ''];
    });
  });
}

/** The sheets Pegawai, SKJ and Kompetensi with the office in them. */
export async function addKantor(simulator: Simulator): Promise<void> {
  await simulator.evaluate(() => Bangkom.prepareData());
  fillTable(simulator, 'tblPegawai', PEGAWAI_COLUMNS, PEGAWAI_KANTOR);
  fillTable(simulator, 'tblSKJ', SKJ_COLUMNS, SKJ_KANTOR);
  fillTable(simulator, 'tblKompetensi', KOMPETENSI_COLUMNS, KOMPETENSI_KANTOR);
}
