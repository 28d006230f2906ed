// The verifier's work by hand, in the browser: build, override, build again, and see that a changed plan
// is told; then keep the documents as dated copies.
import { cellAddress, parseArea } from '../../src/workbook/excel/grid';
import { doInPane, expectSoon, type SimulatorPage, Stage } from './simulator-page';

let stage: Stage;
let opened: SimulatorPage;

beforeAll(async () => {
  stage = await Stage.start();
  opened = await stage.open({ file: '/contoh/identifikasi-lengkap.xlsx' });
});
afterAll(async () => {
  await opened.close();
  await stage.stop();
  expect(opened.problems).toEqual([]);
});

/** The cells of a table by header, one record a row, and where they stand. */
async function table(name: string) {
  await opened.settle();
  const { address, values } = await opened.page.evaluate((wanted) => {
    const range = window.simulator?.workbook.tables.getItem(wanted).getRange();
    return { address: range?.address ?? '', values: range?.values ?? [] };
  }, name);
  const [header = [], ...rows] = values;
  const area = parseArea(address.slice(address.lastIndexOf('!') + 1));
  return {
    rows: rows.map((row) => Object.fromEntries(header.map((key, at) => [String(key), row[at]]))),
    cell: (row: number, column: string): string =>
      cellAddress((area?.row ?? 0) + 1 + row, (area?.column ?? 0) + header.indexOf(column)),
  };
}

const OVERRIDE = {
  'Telaah Hasil': 'LULUS',
  'Telaah Oleh': 'Contoh Verifikator',
  'Tanggal Telaah': '2026-01-20',
  'Alasan Telaah': 'Dokumen pendukung sudah diperiksa',
};
const status = async () => (await opened.values('Verifikasi', 'C9:C11')).flat();
const dokumen = async () => {
  const addin = await opened.addin();
  await addin.getByRole('tab', { name: 'Dokumen' }).click();
  return addin;
};

it('keeps an override that was typed into the document when it is built again', async () => {
  await opened.pressRibbon('Buat Verifikasi');
  expect(await opened.activeSheet()).toBe('Verifikasi');
  expect(await status()).toEqual(['Mutakhir', 0, 'tidak ada']);
  const before = await table('tblVerifikasi');
  expect(before.rows[1]).toMatchObject({ Hasil: 'PERLU TELAAH', 'Telaah Hasil': '' });
  for (const [header, text] of Object.entries(OVERRIDE)) {
    await opened.type(before.cell(1, header), text);
  }
  const overridden = await table('tblVerifikasi');
  expect(overridden.rows[1]).toMatchObject({ Hasil: 'LULUS' });
  expect(overridden.rows[0]).toMatchObject({ Hasil: 'PERLU TELAAH' });
  expect((await status()).slice(0, 2)).toEqual(['perlu dihitung ulang', 1]);

  await opened.pressRibbon('Buat Verifikasi');
  expect(await status()).toEqual(['Mutakhir', 0, 'tidak ada']);
  const { rows } = await table('tblVerifikasi');
  expect(rows).toHaveLength(before.rows.length);
  expect(rows[1]).toMatchObject({
    ...OVERRIDE,
    'Tanggal Telaah': 46_042,
    Hasil: 'LULUS',
    'Hasil (hitung)': 'PERLU TELAAH',
    'Tinjau Ulang': '',
  });
  expect(rows[1]?.Catatan).toContain(
    'Telaah Hasil: LULUS, oleh Contoh Verifikator, 20 Januari 2026',
  );
});

it('tells on the sheet and in the pane which row of the plan has changed since', async () => {
  const addin = await dokumen();
  const plan = await table('tblRencana');
  const cell = plan.cell(2, 'Jumlah');
  await opened.openTab('Rencana');
  await opened.type(cell, '1');
  const row = /\d+$/.exec(cell)?.[0] ?? '';
  expect(await status()).toEqual([
    'tidak mutakhir',
    0,
    `1 sel berubah (mulai Rencana baris ${row})`,
  ]);
  await opened.inPane('1 kegiatan berubah');
  await opened.openTab('Verifikasi');
  await addin.getByRole('button', { name: `Tunjukkan selnya: Rencana!${cell}` }).click();
  await expectSoon(() => opened.activeSheet(), 'Rencana');
});

it('keeps copies of the documents by the job of the pane, and says that they are out of date', async () => {
  await dokumen();
  await doInPane(opened, 'Bekukan dokumen');
  await opened.inPane('tidak mutakhir');
  const copies = async () => (await opened.sheets()).filter((name) => /\(\d{8}\)$/.test(name));
  expect(await copies()).toHaveLength(4);
  const [first = ''] = await copies();
  expect(first).toMatch(/^Verifikasi \(/);
  expect(String((await opened.values(first, 'C9'))[0]?.[0])).toMatch(/^tidak mutakhir pada \d/);
});
