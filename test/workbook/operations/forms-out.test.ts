// "Buat Formulir" and "Siapkan untuk Dikirim": what leaves the office.
import type { Simulator } from '../../../src/simulator/headless';
import { openAddin } from '../../addin';
import { addForm, addSheet, cellsOf, COACHING, fillForm } from './workbooks';

const PEGAWAI = [
  [
    'NIP',
    'Nama',
    'Status',
    'Golongan',
    'Jabatan',
    'Jenjang',
    'Unit Kerja',
    'NIP Atasan',
    'Nama Atasan',
  ],
  [
    "'198401012009121001",
    'Contoh Satu',
    'PNS',
    'III/c',
    'Analis Kebijakan',
    'JF Ahli Muda',
    'Sekretariat',
    "'197502022000031002",
    'Contoh Dua',
  ],
  ["'199001012015032003", 'Contoh: Tiga/Empat', 'PNS', '', '=1+1', '', '', '', ''],
];

function addPegawai(simulator: Simulator): void {
  addSheet(
    simulator,
    'Pegawai',
    PEGAWAI.map((row) => row.map((cell) => cell.replace(/^=/, "'="))),
  );
  const sheet = simulator.workbook.worksheets.getItem('Pegawai');
  sheet.tables.add(sheet.getRange('A1:I3'), true).name = 'tblPegawai';
}

const create = (simulator: Simulator, options: Parameters<typeof Bangkom.createForms>[0]) =>
  simulator.evaluate((wanted) => Bangkom.createForms(wanted), options);

test('a form for each chosen person is read back without a doubt, head filled in', async () => {
  const simulator = await openAddin();
  addPegawai(simulator);
  const made = await create(simulator, { pegawai: 'semua', tahun: 2026 });
  expect(made).toEqual({ sheets: ['Contoh Satu', 'Contoh Tiga Empat'], problems: [] });
  const { forms } = await simulator.evaluate(() => Bangkom.checkWorkbook());
  expect(forms).toMatchObject([
    {
      sheet: 'Contoh Satu',
      reading: 'A',
      sure: true,
      header: {
        namaAsn: 'Contoh Satu',
        nip: '198401012009121001',
        statusAsn: 'PNS',
        golongan: 'III/c',
        namaJabatan: 'Analis Kebijakan',
        jenjang: 'JF Ahli Muda',
        unitKerja: 'Sekretariat',
        namaPenilai: 'Contoh Dua',
        nipPenilai: '197502022000031002',
        tahun: 2026,
      },
      rows: [],
    },
    { sheet: 'Contoh Tiga Empat', sure: true, header: { namaJabatan: '=1+1' } },
  ]);
  const texts = cellsOf(simulator, 'Contoh Satu').flat();
  expect(texts).toEqual(
    expect.arrayContaining(['NIP. 19840101 200912 1 001', 'NIP. 19750202 200003 1 002']),
  );
  simulator.close();
});

test('a blank form is printable, signed by both, and adopted beside its own cells', async () => {
  const simulator = await openAddin();
  expect(await create(simulator, { rows: 4 })).toMatchObject({ sheets: ['Identifikasi'] });
  const sheet = simulator.workbook.worksheets.getItem('Identifikasi');
  const texts = cellsOf(simulator, 'Identifikasi').flat();
  expect(texts).toEqual(
    expect.arrayContaining(['ASN yang bersangkutan,', 'Pejabat Penilai,', 'F/:', 'NIP:', 4]),
  );
  expect(texts).not.toContain(5);
  expect(sheet.pageLayout.orientation).toBe('Landscape');
  expect(sheet.pageLayout.paperSize).toBe('A4');
  const adopted = await simulator.evaluate(() => Bangkom.adoptForm());
  expect(adopted.forms).toMatchObject([{ sheet: 'Identifikasi', hasChanged: true }]);
  for (const [name, title] of [
    ['Bangkom_TTASN', 'Pegawai'],
    ['Bangkom_TTPenilai', 'Kepala Bidang'],
  ] as const) {
    simulator.workbook.names.getItem(name).getRange().values = [[title]];
  }
  expect(await create(simulator, {})).toMatchObject({ sheets: ['Identifikasi (Bangkom)'] });
  const titled = cellsOf(simulator, 'Identifikasi (Bangkom)').flat();
  expect(titled).toEqual(expect.arrayContaining(['Pegawai,', 'Menyetujui,', 'Kepala Bidang,']));
  const { problems } = await simulator.evaluate(() => Bangkom.checkWorkbook());
  const own = problems.filter(({ sheet }) => sheet === 'Identifikasi (Bangkom)');
  expect(own.map(({ code }) => code)).not.toContain('formulir.barisDilewati');
  simulator.close();
});

test('without tblPegawai, or with a NIP that is not in it, that is said', async () => {
  const simulator = await openAddin();
  expect(await create(simulator, { pegawai: 'semua' })).toMatchObject({
    sheets: [],
    problems: [{ code: 'pegawai.tidakAda' }],
  });
  addPegawai(simulator);
  expect(await create(simulator, { pegawai: ['1', '198401012009121001'] })).toMatchObject({
    sheets: ['Contoh Satu'],
    problems: [{ code: 'pegawai.tidakDitemukan' }],
  });
  simulator.close();
});

test('a copy to send needs no add-in: values for our functions, short lists in the cells, no settings', async () => {
  const simulator = await openAddin();
  addForm(simulator);
  await simulator.evaluate(() => Bangkom.adoptForm());
  fillForm(simulator, 'Formulir', 8, COACHING);
  await simulator.settle();
  const before = cellsOf(simulator, 'Formulir');
  const formulas = simulator.workbook.worksheets.getItem('Formulir').getUsedRange().formulas;
  const result = await simulator.evaluate(() => Bangkom.prepareToSend());
  await simulator.settle();
  expect(result.sheets).toEqual(['Formulir (kirim)']);
  expect(result.formulas).toBeGreaterThan(3);
  expect(cellsOf(simulator, 'Formulir (kirim)')).toEqual(before);
  const copy = simulator.workbook.worksheets.getItem('Formulir (kirim)');
  const left = copy
    .getUsedRange()
    .formulas.flat()
    .filter((cell) => String(cell).startsWith('='));
  expect(left).toEqual([]);
  expect(simulator.workbook.worksheets.getItem('Formulir').getUsedRange().formulas).toEqual(
    formulas,
  );
  const rules = simulator.workbook
    .toContent()
    .sheets.find(({ name }) => name === 'Formulir (kirim)')
    ?.dataValidations.map(({ formula1 }) => formula1 ?? '');
  expect(rules?.filter((formula) => /Bangkom/i.test(formula))).toEqual([]);
  expect(rules).toContain('Nasional,Internasional');
  // A copy is no form of this workbook: nothing is collected twice.
  expect(await simulator.evaluate(() => Bangkom.collectForms())).toMatchObject({
    forms: 1,
    rows: 2,
  });
  simulator.close();
});

test('an Excel that knows no more than the manifest asks for copies sheets too', async () => {
  const simulator = await openAddin({ requirementSets: { ExcelApi: '1.9', SharedRuntime: '1.1' } });
  addForm(simulator);
  expect(await simulator.evaluate(() => Bangkom.prepareToSend())).toMatchObject({
    sheets: ['Formulir (kirim)'],
  });
  simulator.close();
});

test('copies that could not be completed are removed again', async () => {
  const simulator = await openAddin();
  addForm(simulator);
  await simulator.evaluate(() => Bangkom.adoptForm());
  fillForm(simulator, 'Formulir', 8, COACHING);
  await simulator.settle();
  const { worksheets } = simulator.workbook;
  for (const [suffix, work] of [
    ['kirim', () => simulator.evaluate(() => Bangkom.prepareToSend())],
    ['nilai', () => simulator.evaluate(() => Bangkom.freezeToValues({ confirmed: true }))],
  ] as const) {
    let isRefused = true;
    for (let k = 0; isRefused; k += 1) {
      isRefused = false;
      simulator.setFault((index) => {
        isRefused ||= index === k;
        return index === k ? { code: 5001 } : undefined;
      });
      const isDone = await work().then(
        () => true,
        () => false,
      );
      const copies = worksheets.items.filter(({ name }) => name.endsWith(`(${suffix})`));
      expect([k, isDone, copies.length > 0]).toEqual([k, isDone, isDone]);
      for (const { name } of copies) worksheets.getItem(name).delete();
    }
  }
  simulator.close();
});

test('a copy that was moved into a workbook of its own is the form there, and can be sent on', async () => {
  const simulator = await openAddin();
  addForm(simulator);
  await simulator.evaluate(() => Bangkom.adoptForm());
  fillForm(simulator, 'Formulir', 8, COACHING);
  await simulator.settle();
  const collected = () => simulator.evaluate(() => Bangkom.collectForms());
  await simulator.evaluate(() => Bangkom.prepareToSend());
  const whole = await simulator.save();
  const { worksheets } = simulator.workbook;
  for (const { name } of worksheets.items) {
    if (name !== 'Formulir (kirim)') worksheets.getItem(name).delete();
  }
  const moved = await simulator.save();
  expect(await collected()).toMatchObject({ forms: 1, rows: 2 });
  expect(await simulator.evaluate(() => Bangkom.prepareToSend())).toMatchObject({
    sheets: ['Formulir (kirim) (kirim)'],
  });
  expect(await collected()).toMatchObject({ forms: 1, added: 0, rows: 2 });
  simulator.close();

  const office = await openAddin();
  const files = [
    { name: 'utuh.xlsx', bytes: Buffer.from(whole.bytes).toString('base64') },
    { name: 'kiriman.xlsx', bytes: Buffer.from(moved.bytes).toString('base64') },
  ];
  for (const file of files) {
    const { files: read } = await office.evaluate((one) => Bangkom.collectFiles([one]), file);
    expect(read).toEqual([{ file: file.name, forms: 1, rows: 2 }]);
  }
  office.close();
});
