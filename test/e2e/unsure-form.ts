// A form as somebody has retyped it: one header is misspelt, so that it is read by likeness only.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { expectSoon, root, type SimulatorPage } from './simulator-page';

const SHEET = 'Identifikasi';

/** Opens it in the place of the blank workbook. */
export async function openUnsureForm(opened: SimulatorPage): Promise<void> {
  const book = read(readFileSync(path.join(root, 'assets', 'contoh', 'template-kosong.xlsx')));
  const sheet = book.Sheets[SHEET];
  if (!sheet) throw new Error(SHEET);
  utils.sheet_add_aoa(sheet, [['Kesenjangn Kompetnsi']], { origin: 'E10' });
  await opened.drop('mirip.xlsx', write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  await expectSoon(opened.sheets.bind(opened), [SHEET]);
  await opened.ready();
}
