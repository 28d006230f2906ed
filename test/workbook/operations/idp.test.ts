// The development plans of persons: what they show, what rebuilding keeps, and how many sheets there may be.
import type { Simulator } from '../../../src/simulator/headless';
import { buildIdp } from '../../../src/bangkom/talenta/idp';
import { DEFAULT_PENGATURAN } from '../../../src/bangkom/pengaturan';
import { BARIS_KOSONG, type BarisRencana } from '../../../src/bangkom/rencana/baris';
import type { Cell } from '../../../src/workbook/excel/grid';
import { openAddin } from '../../addin';
import { addTable, collectRows, TANGGAL } from './workbooks';

const NIP = ['197302081998062001', '197302081998062002'] as const;

const row = (person: 0 | 1, rest: Partial<BarisRencana>): BarisRencana => ({
  ...BARIS_KOSONG,
  nip: NIP[person],
  nama: `Contoh ${person === 0 ? 'Satu' : 'Dua'}`,
  ...rest,
});

const ROWS = [
  row(0, {
    kompetensi: 'Kearsipan',
    jenisKompetensi: 'Teknis',
    levelStandar: 4,
    levelNyata: 2,
    namaPengembangan: 'Kearsipan dinamis',
    bentuk: 'pelatihan_teknis',
    jumlah: 20,
    anggaran: 1_500_000,
    tglMulai: '2026-03-02',
    tglSelesai: '2026-03-06',
  }),
  row(0, { namaPengembangan: '=1+1', bentuk: 'coaching', jumlah: 3, anggaran: 0 }),
  row(0, { namaPengembangan: 'Magang', bentuk: 'magang', jumlah: 1, status: 'Batal' }),
  row(1, { namaPengembangan: 'Mentoring', bentuk: 'mentoring', jumlah: 1, anggaran: 250_000 }),
];

const PEGAWAI: Cell[][] = [
  ['NIP', 'Nama', 'Golongan', 'Jenjang', 'Nama Atasan', 'Predikat Kinerja', 'Skor Potensi'],
  [`'${NIP[0]}`, 'Contoh Satu', 'III/c', 'Pengawas', 'Contoh Tiga', 'Baik', 85],
];

/** Values of a sheet as records by the header row that holds `key`. */
function tablesBy(simulator: Simulator, name: string, key: string): Record<string, Cell>[] {
  const values = simulator.workbook.worksheets.getItem(name).getUsedRange().values as Cell[][];
  let headers: Cell[] = [];
  const records: Record<string, Cell>[] = [];
  for (const cells of values) {
    if (cells.includes(key)) headers = cells;
    else if (cells.every((cell) => cell === '')) headers = [];
    else if (headers.length > 0) {
      records.push(
        Object.fromEntries(headers.map((header, at) => [String(header), cells[at] ?? ''])),
      );
    }
  }
  return records;
}

function write(simulator: Simulator, name: string, id: string, header: string, text: string): void {
  const used = simulator.workbook.worksheets.getItem(name).getUsedRange();
  const values = used.values as Cell[][];
  const headers = values.find((cells) => cells.includes('ID Baris')) ?? [];
  const at = values.findIndex((cells) => cells[headers.indexOf('ID Baris')] === id);
  used.getCell(at, headers.indexOf(header)).values = [[text]];
}

const sheetNames = (simulator: Simulator): string[] =>
  simulator.workbook.worksheets.items.map(({ name }) => name).filter((name) => /^IDP/.test(name));

describe('the IDP', () => {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await openAddin();
    addTable(simulator, 'Pegawai', 'tblPegawai', PEGAWAI);
    await collectRows(simulator, ROWS);
  });
  afterAll(() => simulator.close());

  const build = (options: Parameters<typeof Bangkom.buildIdp>[0] = {}) =>
    simulator.evaluate(
      (given, tanggal) => Bangkom.buildIdp({ ...given, tanggal }),
      options,
      TANGGAL,
    );

  test('of all persons on one sheet shows what the plain computation gives', async () => {
    expect(await build()).toMatchObject({ sheets: ['IDP'], persons: 2, asked: null });
    const idps = buildIdp({
      rencana: ROWS,
      pegawai: [],
      pengaturan: { ...DEFAULT_PENGATURAN, tahun: 2026 },
      tanggal: TANGGAL,
    });
    const kegiatan = tablesBy(simulator, 'IDP', 'ID Baris').filter(
      (line) => line['ID Baris'] !== '',
    );
    expect(kegiatan.map((line) => [line['Kelompok 70/20/10'], line.JP])).toEqual(
      idps.flatMap((idp) => idp.kegiatan.map(({ kelompok, jp }) => [kelompok, jp])),
    );
    expect(kegiatan[1]?.['Bentuk dan Nama Pengembangan']).toBe('Coaching (pembimbingan): =1+1');
    const shares = tablesBy(simulator, 'IDP', '% JP');
    const wanted = idps.flatMap(({ proporsi }) =>
      proporsi.map((part) => [part.kegiatan, part.persenKegiatan, part.jp, part.persenJp]),
    );
    const figures = ['Kegiatan', '% Kegiatan', 'JP', '% JP'];
    expect(
      shares
        .filter((line) => /^\d/.test(String(line.Kelompok)))
        .map((line) => figures.map((header) => line[header])),
    ).toEqual(wanted);
    expect(tablesBy(simulator, 'IDP', 'Kesenjangan')[0]).toMatchObject({
      Kompetensi: 'Kearsipan',
      Kategori: 'Sedang',
      Kesenjangan: 2,
    });
    const sheet = simulator.workbook.worksheets.getItem('IDP');
    const texts = (sheet.getUsedRange().values as Cell[][]).flat();
    expect(texts).toContain('Kotak 8 (kinerja sesuai ekspektasi, potensi tinggi)');
    expect(texts).toContain('Penata (III/c), Pengawas');
    for (const signer of ['ASN yang bersangkutan,', 'Atasan Langsung,']) {
      expect(texts.filter((text) => text === signer)).toHaveLength(2);
    }
    expect(sheet.horizontalPageBreaks.items).toHaveLength(1);
  });

  test('keeps what people wrote, also when a person gets a sheet or a row is gone', async () => {
    write(simulator, 'IDP', 'R00001', 'Tujuan', 'Arsip rapi dalam enam bulan');
    write(simulator, 'IDP', 'R00004', 'Ukuran Keberhasilan', "'=2+2 kali bertemu");
    // A row of somebody's own above an activity hides nothing of it.
    const used = simulator.workbook.worksheets.getItem('IDP').getUsedRange();
    const at = (used.values as Cell[][]).findIndex((cells) => cells.includes('R00004'));
    used.getRow(at).getEntireRow().insert('Down');
    await build();
    const tujuan = () => tablesBy(simulator, 'IDP', 'ID Baris').map((line) => line.Tujuan);
    expect(tujuan()[0]).toBe('Arsip rapi dalam enam bulan');
    expect(
      tablesBy(simulator, 'IDP', 'ID Baris').find((line) => line['ID Baris'] === 'R00004'),
    ).toMatchObject({ 'Ukuran Keberhasilan': '=2+2 kali bertemu' });
    expect(await build({ tata: 'perOrang', nip: [NIP[0]] })).toMatchObject({
      sheets: ['IDP Contoh Satu'],
      persons: 1,
    });
    expect(sheetNames(simulator)).toEqual(['IDP', 'IDP Contoh Satu']);
    const [first] = tablesBy(simulator, 'IDP Contoh Satu', 'ID Baris');
    expect(first?.Tujuan).toBe('Arsip rapi dalam enam bulan');
    write(simulator, 'IDP Contoh Satu', 'R00001', 'Tujuan', 'Arsip rapi dalam setahun');
    const again = await build();
    expect(again.problems).toContainEqual(
      expect.objectContaining({ code: 'idp.isianBerbeda', sheet: 'IDP Contoh Satu' }),
    );
    expect(tujuan()[0]).toBe('Arsip rapi dalam enam bulan');

    const rencana = simulator.workbook.tables.getItem('tblRencana');
    rencana.rows.getItemAt(3).delete();
    const later = await build();
    expect(later.problems).toContainEqual(expect.objectContaining({ code: 'idp.isianLama' }));
    const kept = tablesBy(simulator, 'IDP', 'ID Baris').find(
      (line) => line['ID Baris'] === 'R00004',
    );
    expect(kept).toMatchObject({
      'Ukuran Keberhasilan': '=2+2 kali bertemu',
      'Bentuk dan Nama Pengembangan': 'Mentoring (pendampingan): Mentoring',
    });
    await build();
    expect(tablesBy(simulator, 'IDP', 'ID Baris').map((line) => line['ID Baris'])).toContain(
      'R00004',
    );
  });

  test('keeps what people wrote into a row of their own', async () => {
    const build = () =>
      simulator.evaluate((tanggal) => Bangkom.buildIdp({ tanggal, tata: 'satuLembar' }), TANGGAL);
    await build();
    const sheet = simulator.workbook.worksheets.getItem('IDP');
    const values = sheet.getUsedRange().values;
    const total = values.findIndex((cells) => cells[1] === 'Jumlah');
    const headers = values.find((cells) => cells.includes('ID Baris')) ?? [];
    sheet.getRange(`${total + 1}:${total + 3}`).insert('Down');
    const type = (row: number, header: string, text: string): void => {
      sheet.getCell(row, headers.indexOf(header)).values = [[text]];
    };
    type(total, 'Tujuan', 'Memimpin rapat');
    type(total, 'Penyelenggara', 'Dinas lain');
    type(total + 1, 'Bentuk dan Nama Pengembangan', 'Kunjungan kerja');
    // A copy of an activity that says something else.
    type(total + 2, 'ID Baris', 'R00001');
    type(total + 2, 'Tujuan', 'Arsip daerah rapi');
    for (let again = 0; again < 2; again += 1) {
      await build();
      const kept = tablesBy(simulator, 'IDP', 'ID Baris').filter(({ 'ID Baris': id }) =>
        String(id).startsWith('baris sisipan'),
      );
      expect(kept).toMatchObject([
        {
          Tujuan: 'Memimpin rapat',
          'Bentuk dan Nama Pengembangan': 'Penyelenggara: Dinas lain',
        },
        { Tujuan: '', 'Bentuk dan Nama Pengembangan': 'Kunjungan kerja' },
        { Tujuan: 'Arsip daerah rapi' },
      ]);
    }
  });

  test('asks before it makes more than fifty sheets, and says whom it does not know', async () => {
    const unknown = await build({ nip: ['199001012015031009'] });
    expect(unknown).toMatchObject({ sheets: [], persons: 0 });
    expect(unknown.problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['idp.tanpaKegiatan', 'idp.kosong']),
    );
    const incoming = Array.from({ length: 55 }, (_, index) => ({
      row: {
        ...BARIS_KOSONG,
        nip: `1980${String(1 + (index % 12)).padStart(2, '0')}08200506${1 + (index % 2)}${String(index + 1).padStart(3, '0')}`,
        nama: 'Contoh Sama Nama yang Panjang Sekali Sampai Terpotong',
        namaPengembangan: 'Mentoring',
        bentuk: 'mentoring' as const,
      },
      asal: `banyak.xlsx!Identifikasi!${index + 9}`,
      idBaris: null,
    }));
    await simulator.evaluate(
      (rows, tanggal) => Bangkom.collectForms({ incoming: rows, tanggal }),
      incoming,
      TANGGAL,
    );
    const before = sheetNames(simulator);
    const asked = await build({ tata: 'perOrang' });
    expect(asked).toMatchObject({ sheets: [], asked: 56 });
    expect(sheetNames(simulator)).toEqual(before);
    const built = await build({ tata: 'perOrang', confirmed: true });
    expect(new Set(built.sheets).size).toBe(56);
    expect(built.sheets).toContain('IDP Contoh Satu');
  });
});
