// The saved documents, calculated anew by LibreOffice: every figure must be what the regulation gives.
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { BENTUK } from '../../src/bangkom/bentuk';
import { DEFAULT_PENGATURAN } from '../../src/bangkom/pengaturan';
import { BARIS_KOSONG, type BarisRencana } from '../../src/bangkom/rencana/baris';
import { verify, type VerifikasiDocument } from '../../src/bangkom/verifikasi';
import type { Simulator } from '../../src/simulator/headless';
import { PAGU_UNIT, RENCANA_UNIT, SKJ_UNIT } from '../../src/cli/samples/rencana-unit';
import { parseSkj } from '../../src/bangkom/skj';
import { openAddin } from '../addin';
import { sample } from '../cli/headless';
import { tableCell } from '../workbook/operations/workbooks';
import {
  beside,
  reasonCounts,
  rekapFigures,
  ringkasanFigures,
  shownRingkasan,
  shownTable,
} from './figures';
import { recalculate, recalculateAll, type Values } from './recalculate';

const TANGGAL = '2026-01-20';

/** All figures of all documents of a workbook against those of the regulation. */
function expectFigures(book: Values, document: VerifikasiDocument): void {
  const { Verifikasi = {}, Ringkasan = {} } = book;
  const applicable = document.persons.filter(({ pengecualian }) => pengecualian === null);
  const reached = applicable.filter(({ jp, target }) => jp >= target).length;
  const { counts, totals } = document;
  const above = {
    'Status dokumen': 'Mutakhir',
    'Perubahan data': 'tidak ada',
    Kegiatan: document.rows.length,
    LULUS: counts.lulus,
    'TIDAK LULUS': counts.tidakLulus,
    'PERLU TELAAH': counts.perluTelaah,
    'TIDAK BERLAKU (batal)': counts.tidakBerlaku,
    'JP diakui': totals.jpDiakui,
    'Kebutuhan anggaran': totals.anggaran,
    Pagu: totals.pagu ?? 'belum lengkap',
    'Pegawai yang diwajibkan': applicable.length,
    'Pegawai memenuhi target JP': reached,
    ...(document.persen !== null && { 'Persen pegawai memenuhi target': document.persen }),
  };
  const shown = Object.keys(above).map((label) => [label, beside(Verifikasi, label)]);
  expect(Object.fromEntries(shown)).toEqual(above);
  const lines = shownRingkasan(Ringkasan);
  expect(lines).toMatchObject(ringkasanFigures(document));
  const reasons = reasonCounts(document);
  const listed = Object.entries(lines).filter(([label]) => /^V\d\.\d+ /.test(label));
  for (const [label, count] of listed)
    expect([label, count]).toEqual([label, reasons[label.split(' ')[0] ?? '']]);
  const ruled = Object.keys(reasons).filter((rule) => /^V\d/.test(rule));
  expect(listed).toHaveLength(Math.min(10, ruled.length));
  expect(shownTable(book['Rekap JP'] ?? {}, 'Kunci')).toMatchObject(rekapFigures(document));
  const rows = shownTable(Verifikasi, 'ID Baris');
  const persons = new Map(document.persons.map((person) => [person.kunci, person]));
  expect(rows).toMatchObject(
    Object.fromEntries(
      document.rows.map(({ baris, hasil, jpDiakui, kunci }) => {
        const person = persons.get(kunci);
        return [
          baris.idBaris,
          {
            Hasil: hasil,
            'JP (diakui)': jpDiakui,
            'JP Pegawai': person?.jp,
            'Target Pegawai': person?.target,
            'Kurang Pegawai': person?.kurang,
            'V3 Pegawai': person?.v3,
          },
        ];
      }),
    ),
  );
}

const withIds = (rows: readonly BarisRencana[]): BarisRencana[] =>
  rows.map((row, index) => ({ ...row, idBaris: `R${String(index + 1).padStart(5, '0')}` }));

describe('the sample of a unit', () => {
  let simulator: Simulator;
  const document = verify({
    rows: withIds(RENCANA_UNIT.map(({ row }) => row)),
    pegawai: [],
    skj: parseSkj(
      SKJ_UNIT.slice(1).map(
        ([jabatan = '', jenjang = '', jenis = '', kompetensi = '', level = '']) => ({
          jabatan,
          jenjang,
          jenisKompetensi: jenis,
          kompetensi,
          level,
        }),
      ),
    ).rows,
    pengaturan: {
      ...DEFAULT_PENGATURAN,
      tahun: 2026,
      pagu: PAGU_UNIT.map(([unitKerja, tahun, pagu]) => ({
        unitKerja: String(unitKerja),
        tahun: Number(tahun),
        pagu: Number(pagu),
      })),
    },
    tanggal: TANGGAL,
  });
  beforeAll(async () => {
    simulator = await openAddin({ file: await readFile(sample('rencana-unit.xlsx')) });
    await simulator.evaluate((tanggal) => Bangkom.buildVerifikasi({ tanggal }), TANGGAL);
  });
  afterAll(() => simulator.close());

  test('shows what the regulation gives', async () => {
    expectFigures(await recalculate((await simulator.save()).bytes), document);
  });

  test('knows the rows of a sorted plan, and finds the cell that changed among them', async () => {
    const plan = simulator.workbook.tables.getItem('tblRencana');
    const column = (header: string): number => (plan.getRange().values[0] ?? []).indexOf(header);
    plan.sort.apply([{ key: column('Nama Pengembangan'), ascending: false }]);
    const sorted = await recalculate((await simulator.save()).bytes);
    expect(beside(sorted.Verifikasi ?? {}, 'Perubahan data')).toBe('tidak ada');
    expect(beside(sorted.Verifikasi ?? {}, 'Status dokumen')).toBe('Mutakhir');
    const cell = tableCell(simulator, 'tblRencana', 2, 'Penyelenggara');
    const before = cell.values;
    cell.values = [['Penyelenggara lain']];
    const changed = await recalculate((await simulator.save()).bytes);
    expect(beside(changed.Verifikasi ?? {}, 'Perubahan data')).toBe(
      '1 sel berubah (mulai Rencana baris 6)',
    );
    cell.values = before;
    plan.sort.apply([{ key: column('ID Baris'), ascending: true }]);
  });

  test('follows an override, and asks for a new build; so does a change of the plan', async () => {
    const failed = document.rows.findIndex(({ hasil }) => hasil === 'TIDAK LULUS');
    const override = {
      'Telaah Hasil': 'LULUS',
      'Telaah Oleh': 'Contoh Tiga',
      'Tanggal Telaah': 46042,
      'Alasan Telaah': 'Dokumen pendukung sudah diperiksa.',
    };
    for (const [header, value] of Object.entries(override)) {
      tableCell(simulator, 'tblVerifikasi', failed, header).values = [[value]];
    }
    tableCell(simulator, 'tblRencana', 0, 'Jumlah').values = [[11]];
    const { Verifikasi = {} } = await recalculate((await simulator.save()).bytes);
    expect(beside(Verifikasi, 'Status dokumen')).toBe('perlu dihitung ulang');
    expect(beside(Verifikasi, 'Perubahan data')).toBe('1 sel berubah (mulai Rencana baris 4)');
    expect(beside(Verifikasi, 'LULUS')).toBe(document.counts.lulus + 1);
    expect(beside(Verifikasi, 'TIDAK LULUS')).toBe(document.counts.tidakLulus - 1);
    expect(beside(Verifikasi, 'JP diakui')).toBe('perlu dihitung ulang');
  });
});

test.each(['identifikasi-lengkap.xlsx', 'template-dpmptsp.xlsx'])(
  '%s shows the totals of the summary',
  async (name) => {
    const simulator = await openAddin({ file: await readFile(sample(name)) });
    const summary = await simulator.evaluate(
      (tanggal) => Bangkom.buildVerifikasi({ tanggal }),
      TANGGAL,
    );
    const { bytes } = await simulator.save();
    simulator.close();
    const sheet = (await recalculate(bytes)).Verifikasi ?? {};
    const jp = summary.persons.reduce((sum, person) => sum + Math.round(person.jp * 100), 0) / 100;
    expect({
      status: beside(sheet, 'Status dokumen'),
      kegiatan: beside(sheet, 'Kegiatan'),
      lulus: beside(sheet, 'LULUS'),
      tidakLulus: beside(sheet, 'TIDAK LULUS'),
      perluTelaah: beside(sheet, 'PERLU TELAAH'),
      jp: beside(sheet, 'JP diakui'),
    }).toEqual({ status: 'Mutakhir', kegiatan: summary.rows.length, ...summary.counts, jp });
  },
);

const UNITS = ['Sekretariat', 'Bidang A*', '=Bidang', null];
const oneOf = <const T>(...values: T[]) => fc.constantFrom(...values);

/** A row of a plan, with the gaps and mistakes that plans have. */
const row: fc.Arbitrary<BarisRencana> = fc
  .record({
    person: fc.integer({ min: 1, max: 4 }),
    bentuk: fc.constantFrom(
      ...BENTUK.filter(({ tersembunyi }) => !tersembunyi).map(({ id }) => id),
    ),
    unitKerja: fc.constantFrom(...UNITS),
    jenisKompetensi: oneOf('Teknis', 'Manajerial', 'Sosial Kultural', null),
    jumlah: oneOf(1, 2, 3, 8, 20, null),
    lingkup: oneOf('Nasional', 'Internasional', null),
    start: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    dated: oneOf(true, true, true, false),
    anggaran: oneOf(0, 1_500_000, 12_345_678.5, null),
    kurikulum: oneOf('Sesuai', 'Tidak sesuai', 'Tidak berlaku', 'Belum diperiksa', null),
    status: oneOf('Direncanakan', 'Direncanakan', 'Batal', null),
    penyelenggara: oneOf('BPSDM', null),
  })
  .map(({ person, start, month, dated, ...rest }): BarisRencana => {
    const date = `2026-${String(month).padStart(2, '0')}-${String(start).padStart(2, '0')}`;
    return {
      ...BARIS_KOSONG,
      ...rest,
      nip: `19730208199806200${person}`,
      nama: `Contoh ${['Satu', 'Dua', 'Tiga', 'Empat'][person - 1] ?? ''}`,
      namaPengembangan: 'Topik',
      kompetensi: 'Kearsipan',
      tglMulai: dated ? date : null,
      tglSelesai: dated ? date : null,
    };
  });

test('50 random plans', async () => {
  const plans = fc.sample(fc.array(row, { minLength: 1, maxLength: 12 }), { numRuns: 50, seed: 6 });
  const books: Uint8Array[] = [];
  for (const rows of plans) {
    const simulator = await openAddin();
    const incoming = rows.map((each, index) => ({
      row: each,
      asal: `contoh.xlsx!Identifikasi!${index + 9}`,
      idBaris: null,
    }));
    await simulator.evaluate(
      async (given, tanggal) => {
        await Bangkom.collectForms({ incoming: given, tanggal });
        await Bangkom.buildVerifikasi({ tanggal, tahun: 2026, collect: false });
      },
      incoming,
      TANGGAL,
    );
    books.push((await simulator.save()).bytes);
    simulator.close();
  }
  const recalculated = await recalculateAll(books);
  plans.forEach((rows, index) => {
    const document = verify({
      rows: withIds(rows),
      pegawai: [],
      skj: [],
      pengaturan: { ...DEFAULT_PENGATURAN, tahun: 2026 },
      tanggal: TANGGAL,
    });
    expectFigures(recalculated[index] ?? {}, document);
  });
});
