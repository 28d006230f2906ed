// Forms are found wherever and however they stand on a sheet.
import { areaAddress, type Grid } from '../../../../src/workbook/excel/grid';
import type { FoundForm } from '../../../../src/workbook/sheets/formulir/found';
import { recogniseForms } from '../../../../src/workbook/sheets/formulir/recognise';
import { HEAD, HEADER_A, ROWS, sheetOf, templateRows } from './template';

const texts = (form: FoundForm | undefined): Record<string, unknown>[] =>
  (form?.rows ?? []).map(({ cells }) =>
    Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, cell.value])),
  );
const header = (form: FoundForm | undefined): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(form?.header ?? {}).map(([key, label]) => [key, label.value.value]),
  );

test('reads the template of the sources in reading A', () => {
  const [form, ...others] = recogniseForms(sheetOf(templateRows()));
  expect(others).toEqual([]);
  expect(form).toMatchObject({ reading: 'A', sure: true, headerRow: 6, lastHeaderRow: 7 });
  expect(header(form)).toEqual({
    nomorFormulir: '',
    tanggalPelaksanaan: '12 Januari 2026',
    namaInstansi: 'Pemerintah Kabupaten Contoh',
    namaAsn: 'Contoh Satu, SH., M.Si',
    namaJabatan: 'Kepala DPMPTSP',
    namaPenilai: 'Contoh Dua',
  });
  expect(texts(form)).toEqual([
    {
      no: 1,
      dasar: ROWS[0]?.[1],
      standar: ROWS[0]?.[2],
      nyata: 'Belum mampu',
      kesenjangan: 'Rendah',
      namaPengembangan: 'Penyusunan strategi kebijakan',
      jenisPengembangan: ROWS[0]?.[6],
    },
    {
      no: 2,
      dasar: ROWS[1]?.[1],
      standar: '',
      nyata: '',
      kesenjangan: 'Tinggi',
      namaPengembangan: 'Promosi Peluang Investasi',
      jenisPengembangan: ROWS[1]?.[6],
    },
  ]);
  expect(form && areaAddress(form.area)).toBe('A1:G11');
});

test('finds the form anywhere on the sheet, with colons in cells of their own', () => {
  const head = HEAD.map(([label, value]) => [String(label).replace(':', ''), ':', value ?? '']);
  const values: Grid = [['Catatan rapat'], [''], ...head, ...HEADER_A, ...ROWS];
  const [form] = recogniseForms(sheetOf(values, { row: 10, column: 3 }));
  expect(form && areaAddress(form.area)).toBe('D13:J23');
  expect(header(form)).toMatchObject({ namaAsn: 'Contoh Satu, SH., M.Si', nomorFormulir: '' });
  expect(form?.header.namaAsn?.value).toMatchObject({ row: 15, column: 5 });
});

test('reads label and value from one cell', () => {
  const values: Grid = [
    ['Nama ASN: Contoh Satu'],
    ['NIP : 196509271990111004'],
    ...HEADER_A,
    ...ROWS,
  ];
  const [form] = recogniseForms(sheetOf(values));
  expect(header(form)).toEqual({ namaAsn: 'Contoh Satu', nip: '196509271990111004' });
});

test('reading B: five columns, the gap under "Nyata"', () => {
  const values: Grid = [
    [
      'No',
      'Visi-Misi',
      'Kompetensi Kerja',
      'Kesenjangan Kompetensi',
      'Nama Pengembangan Kompetensi',
      'Jenis Pengembangan Kompetensi',
    ],
    ['', '', 'Standar', 'Nyata', '', ''],
    [1, 'Misi pertama daerah', 'Mampu', 'Rendah', 'Strategi', 'Coaching - Nonklasikal'],
  ];
  const [form] = recogniseForms(sheetOf(values));
  expect(form).toMatchObject({ reading: 'B', sure: true });
  expect(texts(form)[0]).toMatchObject({ standar: 'Mampu', kesenjangan: 'Rendah' });
  expect(texts(form)[0]).not.toHaveProperty('nyata');
});

test('a lone column "Nyata" that holds words of the gap is the gap', () => {
  const values: Grid = [
    [
      'No',
      'Visi-Misi',
      'Standar',
      'Nyata',
      'Nama Pengembangan Kompetensi',
      'Jenis Pengembangan Kompetensi',
    ],
    [1, 'Misi pertama daerah', 'Mampu', 'TINGGI', 'Strategi', 'Coaching - Nonklasikal'],
  ];
  const [form] = recogniseForms(sheetOf(values));
  expect(form?.reading).toBe('B');
  expect(texts(form)[0]).toMatchObject({ kesenjangan: 'TINGGI' });
});

test('a lone column "Nyata" with other words is a tie: not sure', () => {
  const values: Grid = [
    [
      'No',
      'Visi-Misi',
      'Standar',
      'Nyata',
      'Nama Pengembangan Kompetensi',
      'Jenis Pengembangan Kompetensi',
    ],
    [1, 'Misi pertama daerah', 'Mampu', 'Belum mampu', 'Strategi', 'Coaching - Nonklasikal'],
  ];
  const [form] = recogniseForms(sheetOf(values));
  expect(form).toMatchObject({ reading: 'A', sure: false });
});

test('misspelt headers are found by likeness, and said to be unsure', () => {
  const values = templateRows();
  const row = values[6];
  if (row) row[5] = 'Nama Pengembangn Kompetensi';
  const [form] = recogniseForms(sheetOf(values));
  expect(form?.columns.namaPengembangan).toBe(5);
  expect(form?.sure).toBe(false);
});

test('several forms on one sheet keep their own heads and rows', () => {
  const second = HEAD.map((row) =>
    row.map((cell) => (cell === 'Contoh Satu, SH., M.Si' ? 'Contoh Tiga' : cell)),
  );
  const values: Grid = [...templateRows(), [''], [''], ...second, ...HEADER_A, ...ROWS];
  const forms = recogniseForms(sheetOf(values));
  expect(forms.map((form) => header(form)['namaAsn'])).toEqual([
    'Contoh Satu, SH., M.Si',
    'Contoh Tiga',
  ]);
  expect(forms.map(({ rows }) => rows.length)).toEqual([2, 2]);
  expect(forms.map((form) => areaAddress(form.area))).toEqual(['A1:G11', 'A14:G24']);
});

test('forms side by side are both read, and known as neighbours', () => {
  const values = [...HEADER_A, ...ROWS].map((row) => [...row, '', ...row]);
  const forms = recogniseForms(sheetOf(values));
  expect(forms.map(({ columns }) => columns.no)).toEqual([0, 8]);
  expect(forms.every(({ hasNeighbour }) => hasNeighbour)).toBe(true);
  expect(forms.map(({ rows }) => rows.length)).toEqual([2, 2]);
});

test('column numbers under the header, signatures and blank rows are no rows', () => {
  const values: Grid = [
    ...HEADER_A,
    [1, 2, 3, 4, 5, 6, 7],
    ...ROWS,
    [''],
    ['', '', '', '', '', 'Tenggarong, 12 Januari 2026', ''],
    ['', 'ASN yang bersangkutan', '', '', '', 'Pejabat Penilai', ''],
    ['', 'Contoh Satu', '', '', '', 'Contoh Dua', ''],
  ];
  const [form] = recogniseForms(sheetOf(values));
  expect(form?.rows.map(({ row }) => row)).toEqual([3, 4]);
  expect(form).toMatchObject({ firstRow: 3, endRow: 6 });
});

test('a cell merged over rows counts for each of them', () => {
  const values: Grid = [
    ...HEADER_A,
    [1, 'Misi pertama', 'Mampu', 'Belum', 'Rendah', 'Strategi', 'Coaching - Nonklasikal'],
    [2, '', 'Menguasai', 'Belum', 'Sedang', 'Promosi', 'Seminar - Klasikal'],
  ];
  const merges = [{ row: 2, column: 1, rowCount: 2, columnCount: 1 }];
  const [form] = recogniseForms(sheetOf(values, { merges }));
  expect(texts(form).map((row) => row['dasar'])).toEqual(['Misi pertama', 'Misi pertama']);
});

test('a sheet without a form gives none', () => {
  expect(
    recogniseForms(
      sheetOf([
        ['No', 'Nama', 'NIP'],
        [1, 'Contoh Satu', '1'],
      ]),
    ),
  ).toEqual([]);
  expect(recogniseForms(sheetOf([]))).toEqual([]);
});
