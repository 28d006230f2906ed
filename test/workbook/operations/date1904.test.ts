// Workbooks whose days count from 1904 (Excel on the Mac made them so for decades): what people type
// is read as they see it, and what is written shows the same day.
import { isoToSerial } from '../../../src/bangkom/tanggal';
import { writeXlsx } from '../../../src/simulator/xlsx';
import { templateRows } from '../sheets/formulir/template';
import { openAddin } from '../../addin';
import { workbookOf } from '../../fixtures/template-sheet';
import { COACHING, fillForm, tableCell, tableRows, TANGGAL } from './workbooks';

const serial = (iso: string): number => isoToSerial(iso, true) ?? 0;

test('dates of forms, plan, mends, fields and overrides are days of the workbook', async () => {
  const content = workbookOf([{ name: 'Formulir', rows: templateRows() }], true);
  const { bytes } = await writeXlsx(null, content);
  const simulator = await openAddin({ file: bytes });
  const sheet = simulator.workbook.worksheets.getItem('Formulir');

  // A mend writes a date of this workbook.
  await simulator.evaluate(
    (tanggal) => Bangkom.applyMends({ cells: [{ sheet: 'Formulir', cell: 'B2' }], tanggal }),
    TANGGAL,
  );
  expect(sheet.getRange('B2').values).toEqual([[serial('2026-01-12')]]);

  await simulator.evaluate(() => Bangkom.adoptForm());
  const dates = { 'Tanggal Mulai': serial('2026-03-01'), 'Tanggal Selesai': serial('2026-03-31') };
  fillForm(simulator, 'Formulir', 8, { ...COACHING, ...dates });
  await simulator.settle();
  const collect = () => simulator.evaluate((tanggal) => Bangkom.collectForms({ tanggal }), TANGGAL);
  expect(await collect()).toMatchObject({ added: 2 });
  expect(tableRows(simulator, 'tblRencana')[0]).toMatchObject(dates);
  expect(await collect()).toMatchObject({ added: 0, updated: 0, conflicts: [] });

  // The check reads the plan's dates as the same days.
  const { plan, forms, problems } = await simulator.evaluate(
    (tanggal) => Bangkom.checkWorkbook({ tanggal }),
    TANGGAL,
  );
  expect(forms[0]?.header.tanggalPelaksanaan).toBe('2026-01-12');
  expect(plan?.rows[0]).toMatchObject({ tglMulai: '2026-03-01', tglSelesai: '2026-03-31' });
  expect(problems.filter(({ code }) => code.includes('tanggal'))).toEqual([]);

  // The pane shows and writes days.
  tableCell(simulator, 'tblRencana', 0, 'Tanggal Selesai').select();
  const selected = await simulator.evaluate(() => Bangkom.readSelectedRow());
  const field = selected?.fields.find(({ key }) => key === 'tglSelesai');
  expect(field?.shown).toBe('31/03/2026');
  const written = await simulator.evaluate(async () => {
    const row = await Bangkom.readSelectedRow();
    const end = row?.fields.find(({ key }) => key === 'tglSelesai');
    return row && end && Bangkom.writeField(row.sheet, end, '02/04/2026');
  });
  expect(written).toEqual({ kind: 'written' });
  expect(tableRows(simulator, 'tblRencana')[0]).toMatchObject({
    'Tanggal Selesai': serial('2026-04-02'),
  });

  // The verification prints them, and reads the day of an override.
  const build = () =>
    simulator.evaluate((tanggal) => Bangkom.buildVerifikasi({ tanggal, collect: false }), TANGGAL);
  await build();
  await simulator.settle();
  expect(JSON.stringify(tableRows(simulator, 'tblVerifikasi')[0])).toContain('2 April 2026');
  for (const [header, value] of Object.entries({
    'Telaah Hasil': 'LULUS',
    'Telaah Oleh': 'Contoh Tiga',
    'Tanggal Telaah': serial('2026-01-19'),
    'Alasan Telaah': 'Dokumen pendukung sudah diperiksa.',
  })) {
    tableCell(simulator, 'tblVerifikasi', 0, header).values = [[value]];
  }
  await build();
  await simulator.settle();
  const sheetOfResult = simulator.workbook.worksheets.getItem('Verifikasi').getUsedRange();
  expect(JSON.stringify(sheetOfResult.values)).toContain('19 Januari 2026');
  simulator.close();
});
