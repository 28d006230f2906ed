// "Siapkan untuk Dikirim" and personal data (UU 27/2022): what leaves the office holds the form of one
// person and nothing of the others.
import { openAddin } from '../../addin';
import { addForm, COACHING, fillForm, tableCell } from './workbooks';

const OTHERS = ['196509271990111004', 'Rahasia Dua'];

test("the copy to send holds nothing of the people's data", async () => {
  const simulator = await openAddin();
  addForm(simulator);
  await simulator.evaluate(() => Bangkom.prepareData());
  await simulator.evaluate(() => Bangkom.adoptForm());
  fillForm(simulator, 'Formulir', 8, COACHING);
  const write = (table: string, header: string, text: string) => {
    tableCell(simulator, table, 0, header).values = [[`'${text}`]];
  };
  for (const table of ['tblPegawai', 'tblKompetensi']) {
    write(table, 'NIP', OTHERS[0] ?? '');
  }
  write('tblPegawai', 'Nama', OTHERS[1] ?? '');
  tableCell(simulator, 'tblPegawai', 0, 'Skor Potensi').values = [[77.7]];
  await simulator.settle();

  const { sheets } = await simulator.evaluate(() => Bangkom.prepareToSend());
  await simulator.settle();
  expect(sheets).toEqual(['Formulir (kirim)']);
  const content = simulator.workbook.toContent();
  const copy = content.sheets.find(({ name }) => name === sheets[0]);
  const text = JSON.stringify(copy);
  expect(text).toContain('Komunikasi');
  for (const secret of [
    ...OTHERS,
    '77.7',
    'tblPegawai',
    'tblKompetensi',
    'Pegawai!',
    'Kompetensi!',
  ]) {
    expect({ secret, inCopy: text.includes(secret) }).toEqual({ secret, inCopy: false });
  }
  // The data themselves are where they were.
  expect(JSON.stringify(content.sheets.filter(({ name }) => name !== sheets[0]))).toContain(
    OTHERS[0],
  );
  simulator.close();
});
