// Reading the plan: every column, its refusals and its blanks. Source: domain 2.5, decisions 7 to 12.
import fc from 'fast-check';
import {
  BARIS_KOSONG,
  barisRencanaSchema,
  KOLOM_RENCANA,
  LABEL_RENCANA,
  parseRencana,
  type KolomRencana,
  type ParseRencanaOptions,
} from '../../../src/bangkom/rencana';
import type { RawCell } from '../../../src/bangkom/tanggal';
import { say } from '../../../src/messages';

type Raw = Partial<Record<KolomRencana, RawCell>>;

const GOOD: Raw = {
  no: 1,
  nip: '199001012015011001',
  nama: 'Contoh Satu',
  jabatan: 'Analis Kebijakan',
  unitKerja: 'Bidang Satu',
  jabatanTarget: 'Analis Kebijakan',
  jenisKompetensi: 'Teknis',
  kompetensi: 'Penyusunan kebijakan',
  levelStandar: 3,
  levelNyata: 1,
  kesenjangan: 'Sedang',
  dasarPertimbangan: 'GKT',
  namaPengembangan: 'Penyusunan kebijakan daerah',
  bentuk: 'Pelatihan teknis',
  jalur: 'Klasikal',
  lingkup: 'Nasional',
  jumlah: 20,
  satuan: 'JP',
  penyelenggara: 'BPSDM',
  tglMulai: 46083,
  tglSelesai: '6-3-2026',
  hari: 5,
  kurikulum: 'Sesuai',
  anggaran: 1500000,
  sumberDana: 'APBD',
  prioritas: 1,
  jp: 20,
  jpDiakui: '',
  status: 'Direncanakan',
  catatan: '',
  idBaris: 'R1',
  asal: 'a.xlsx!Form!9',
};
const OPTIONS: ParseRencanaOptions = { tahun: 2026, today: '2026-01-15' };

const parse = (change: Raw = {}, options: ParseRencanaOptions = OPTIONS) => {
  const { rows, problems } = parseRencana([{ ...GOOD, ...change }], options);
  return {
    row: rows[0] ?? BARIS_KOSONG,
    problems: problems.map(({ severity, field, code }) => `${severity} ${field} ${code}`),
    full: problems,
  };
};

it('reads a sound row without a word', () => {
  const { row, problems } = parse();
  expect(problems).toEqual([]);
  expect(row).toMatchObject({
    nip: '199001012015011001',
    bentuk: 'pelatihan_teknis',
    dasarPertimbangan: ['GKT'],
    tglMulai: '2026-03-02',
    tglSelesai: '2026-03-06',
    anggaran: 1500000,
  });
  expect(row.ditolak).toBeUndefined();
});

it('has the columns of tblRencana in their order, each with a header', () => {
  expect(KOLOM_RENCANA.map((key) => LABEL_RENCANA[key]).join(', ')).toBe(
    'No, NIP, Nama, Jabatan, Unit Kerja, Jabatan yang Akan Dikembangkan, Jenis Kompetensi, Kompetensi, Level Standar, Level Nyata, Kesenjangan, Dasar Pertimbangan, Nama Pengembangan, Bentuk, Jalur, Lingkup, Jumlah, Satuan, Penyelenggara, Tanggal Mulai, Tanggal Selesai, Hari Efektif, Kurikulum, Anggaran, Sumber Dana, Prioritas, JP (hitung), JP (diakui), Status, Catatan, Dasar (teks asli), Standar (teks), Nyata (teks), Jenis Pengembangan (asli), ID Baris, Asal',
  );
});

describe('a value outside its list or range is E, becomes null, and is remembered', () => {
  it.each<[KolomRencana, RawCell, string]>([
    ['nip', '19900101201501100', 'pegawai.N1'],
    ['nip', 199001012015011000, 'pegawai.N9'],
    ['jenisKompetensi', 'Umum', 'rencana.bukanPilihan'],
    ['levelStandar', 0, 'rencana.diLuarRentang'],
    ['levelStandar', 6, 'rencana.diLuarRentang'],
    ['levelStandar', 2.5, 'rencana.diLuarRentang'],
    ['levelStandar', 'tiga', 'rencana.bukanBilangan'],
    ['levelNyata', -1, 'rencana.diLuarRentang'],
    ['kesenjangan', 'Besar', 'rencana.bukanPilihan'],
    ['bentuk', 'Studi lapangan', 'rencana.bentukTidakDikenal'],
    ['bentuk', 'Pelatihan', 'rencana.bentukAmbigu'],
    ['jalur', 'Daring', 'rencana.bukanPilihan'],
    ['lingkup', 'lokal', 'rencana.bukanPilihan'],
    ['jumlah', 'tiga', 'rencana.bukanBilangan'],
    ['jumlah', -1, 'rencana.diLuarRentang'],
    ['jumlah', '1.500', 'rencana.bilanganAmbigu'],
    ['tglMulai', '9/27/2026', 'rencana.bukanTanggal'],
    ['hari', 6, 'rencana.hariMelebihi'],
    ['hari', 1.5, 'rencana.diLuarRentang'],
    ['kurikulum', 'Cocok', 'rencana.bukanPilihan'],
    ['anggaran', -5, 'rencana.diLuarRentang'],
    ['anggaran', 'banyak', 'rencana.bukanBilangan'],
    ['sumberDana', 'Kas', 'rencana.bukanPilihan'],
    ['prioritas', 4, 'rencana.diLuarRentang'],
    ['status', 'Tertunda', 'rencana.bukanPilihan'],
  ])('%s: %p', (field, value, code) => {
    const { row, problems } = parse({ [field]: value });
    expect(problems).toContain(`E ${field} ${code}`);
    expect(row[field]).toBeNull();
    expect(row.ditolak).toEqual({ [field]: value });
  });
  it('dasarPertimbangan: all grounds of the cell', () => {
    const { row, problems } = parse({ dasarPertimbangan: 'GKT; ABC' });
    expect(problems).toEqual(['E dasarPertimbangan rencana.bukanPilihan']);
    expect(row.dasarPertimbangan).toEqual([]);
    expect(row.ditolak).toEqual({ dasarPertimbangan: 'GKT; ABC' });
  });
  it('a fraction of an activity', () => {
    const change = { bentuk: 'coaching', jalur: 'Nonklasikal', satuan: 'Kegiatan', jumlah: 2.5 };
    const { row, problems } = parse(change);
    expect(problems).toEqual(['E jumlah rencana.jumlahTidakBulat']);
    expect(row.jumlah).toBeNull();
    expect(parse({ jumlah: 2.5 }).problems).toEqual([]);
  });
});

describe('a blank is W, where 2.5 does not say otherwise', () => {
  it.each<KolomRencana>([
    'nip',
    'jabatan',
    'jabatanTarget',
    'jenisKompetensi',
    'kompetensi',
    'dasarPertimbangan',
    'bentuk',
    'lingkup',
    'jumlah',
    'penyelenggara',
    'tglMulai',
    'tglSelesai',
    'kurikulum',
    'anggaran',
    'sumberDana',
    'status',
  ])('%s', (field) => {
    expect(parse({ [field]: ' ' }).problems).toContain(`W ${field} rencana.kosong`);
  });
  it.each<KolomRencana>(['hari', 'prioritas', 'jp', 'satuan', 'catatan', 'unitKerja', 'jalur'])(
    '%s may be blank',
    (field) => {
      expect(parse({ [field]: '' }).problems).toEqual([]);
    },
  );
  it('levels may be blank when the category is typed, and the other way round', () => {
    expect(parse({ levelNyata: '' }).problems).toEqual([]);
    expect(parse({ kesenjangan: '' }).problems).toEqual([]);
    expect(parse({ kesenjangan: '', levelNyata: '' }).problems).toEqual([
      'W kesenjangan rencana.kesenjanganKosong',
    ]);
  });
  it('a column that the sheet lacks is no blank', () => {
    const { problems } = parseRencana([{ nama: 'Contoh Satu' }], OPTIONS);
    expect(problems.map(({ field }) => field)).toEqual(['kesenjangan']);
  });
});

describe('doubts keep the value', () => {
  it.each<[string, Raw, string]>([
    [
      'a bare gap other than the computed',
      { kesenjangan: 'Rendah' },
      'W kesenjangan rencana.kesenjanganBerbeda',
    ],
    ['more than 1000 JP', { jumlah: 1001 }, 'W jumlah rencana.jumlahTidakWajar'],
    ['another unit', { satuan: 'Hari' }, 'W satuan rencana.satuanBerbeda'],
    [
      'over New Year',
      { tglMulai: '29-12-2025', tglSelesai: '2-1-2026', hari: '' },
      'W tglMulai rencana.diLuarTahun',
    ],
    [
      'another year',
      { tglMulai: '1-3-2025', tglSelesai: '2-3-2025', hari: '' },
      'E tglMulai rencana.diLuarTahun',
    ],
    ['dates reversed', { tglMulai: '7-3-2026', hari: '' }, 'E tglSelesai rencana.tanggalTerbalik'],
    [
      'half a year',
      { tglMulai: '1-1-2026', tglSelesai: '1-7-2026', hari: '' },
      'W tglSelesai rencana.terlaluLama',
    ],
    ['the wrong route', { jalur: 'Nonklasikal' }, 'E jalur rencana.jalurTidakSesuai'],
    ['retired serial', { nip: '196001011999011001' }, 'W nip pegawai.N7'],
  ])('%s', (_, change, expected) => {
    const { row, problems } = parse(change);
    expect(problems).toContain(expected);
    expect(row.ditolak).toBeUndefined();
  });
  it('offers the mend that is beyond doubt', () => {
    expect(parse({ kesenjangan: 'Rendah' }).full[0]?.mend).toBe('Sedang');
    expect(parse({ jalur: 'Nonklasikal' }).full[0]?.mend).toBe('Klasikal');
  });
  it('long forms may be long', () => {
    const change = { bentuk: 'magang', jalur: 'Nonklasikal', satuan: 'Kegiatan', jumlah: 1 };
    const dates = { tglMulai: '1-1-2026', tglSelesai: '31-12-2026', hari: '' };
    expect(parse({ ...change, ...dates }).problems).toEqual([]);
  });
  it('N10: one NIP under two names, one person under two NIPs, once for each', () => {
    const places = (...changes: Raw[]) =>
      parseRencana(
        changes.map((change, at) => ({ ...GOOD, idBaris: `R${at}`, ...change })),
        OPTIONS,
      ).problems.map(({ severity, row, field, code }) => [severity, row, field, code]);
    const other = { nama: 'Contoh Sembilan' };
    expect(places({}, {}, other, other, { nip: '' })).toEqual([
      ['W', 4, 'nip', 'rencana.kosong'],
      ['W', 0, 'nip', 'pegawai.N10.nama'],
      ['W', 2, 'nip', 'pegawai.N10.nama'],
    ]);
    expect(places({}, { nip: '199001012015011002' }, { nip: '199202022016022002' })).toEqual([
      ['W', 0, 'nip', 'pegawai.N10.nip'],
      ['W', 1, 'nip', 'pegawai.N10.nip'],
    ]);
    expect(places({}, { nama: 'CONTOH SATU, S.E.' })).toEqual([]);
  });
  it('a copied ID is found', () => {
    const { problems } = parseRencana([GOOD, GOOD], OPTIONS);
    expect(problems).toMatchObject([{ severity: 'W', row: 1, field: 'idBaris' }]);
  });
});

it('decision 7: a separator before three digits is thousands in money', () => {
  expect(parse({ anggaran: '1.500' }).row.anggaran).toBe(1500);
  expect(parse({ jumlah: '2,5' }).row.jumlah).toBe(2.5);
});
it('decision 10: words in any case and spacing', () => {
  const { row, problems } = parse({
    kesenjangan: 'SEDANG',
    kurikulum: 'tidak  berlaku',
    bentuk: 'DIKLAT TEKNIS',
    jenisKompetensi: 'teknis',
    lingkup: 'dalam negeri',
    status: 'selesai ',
  });
  expect(problems).toEqual([]);
  expect(row).toMatchObject({
    kesenjangan: 'Sedang',
    kurikulum: 'Tidak berlaku',
    bentuk: 'pelatihan_teknis',
    lingkup: 'Nasional',
    status: 'Selesai',
  });
});
it('decision 2: a local spelling only proposes the mend', () => {
  const aliasSetempat = new Map([['bimbingan jarak dekat', 'mentoring']] as const);
  const { row, full } = parse({ bentuk: 'Bimbingan Jarak-Dekat' }, { ...OPTIONS, aliasSetempat });
  expect(row.bentuk).toBeNull();
  expect(full[0]).toMatchObject({ severity: 'E', mend: 'Mentoring (pendampingan)' });
});
it('several grounds in one cell', () => {
  expect(parse({ dasarPertimbangan: 'gkj; GKT' }).row.dasarPertimbangan).toEqual(['GKJ', 'GKT']);
});
it('workbooks that count from 1904', () => {
  const { row } = parse({ tglMulai: 44621 }, { ...OPTIONS, date1904: true });
  expect(row.tglMulai).toBe('2026-03-02');
});
it('hari 0 is what a formula makes of a blank', () => {
  expect(parse({ hari: 0 })).toMatchObject({ problems: [], row: { hari: null } });
});
it('a blank row stays in its place, without a word', () => {
  const blank: Raw = { nip: '', nama: ' ', jp: 0, jalur: '', kesenjangan: '', no: 2 };
  const { rows, problems } = parseRencana([blank, GOOD], OPTIONS);
  expect(rows[0]).toBe(BARIS_KOSONG);
  expect(rows).toHaveLength(2);
  expect(problems).toEqual([]);
});

it('whatever the cells hold, the row keeps to its schema and every problem can be said', () => {
  const cell: fc.Arbitrary<RawCell> = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.double({ noNaN: true }),
    fc.integer({ min: -5, max: 50000 }),
    fc.boolean(),
    fc.constantFrom<RawCell>(
      '',
      'coaching',
      'Pelatihan',
      'GKT',
      'Sesuai',
      '27-9-2026',
      '1.500',
      '#N/A',
    ),
  );
  const raw = fc.record(
    Object.fromEntries(KOLOM_RENCANA.map((key) => [key, cell])) as Record<
      KolomRencana,
      fc.Arbitrary<RawCell>
    >,
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(raw, { maxLength: 3 }), (rawRows) => {
      const { rows, problems } = parseRencana(rawRows, OPTIONS);
      expect(rows).toHaveLength(rawRows.length);
      for (const { ditolak, ...row } of rows) {
        expect(barisRencanaSchema.safeParse(row).error).toBeUndefined();
        for (const key of Object.keys(ditolak ?? {})) {
          const value = row[key as KolomRencana];
          expect(Array.isArray(value) ? value.length : value).toEqual(
            Array.isArray(value) ? 0 : null,
          );
        }
      }
      for (const found of problems) {
        expect(say(found.message).length).toBeGreaterThan(10);
        expect(found.code).toBe(found.message.code);
      }
    }),
  );
});
