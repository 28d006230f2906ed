// No word of a header is broken: beside its longest word a column has room for the filter button.
import { pointsOf, type ColumnLook } from '../../../src/workbook/sheets/column';
import { rekapColumns } from '../../../src/workbook/sheets/verifikasi/rekap-columns';
import { RENCANA_COLUMNS } from '../../../src/workbook/sheets/rencana/rencana-columns';
import { VALIDASI_COLUMNS } from '../../../src/workbook/sheets/verifikasi/validasi-columns';
import { VERIFIKASI_COLUMNS } from '../../../src/workbook/sheets/verifikasi/verifikasi-columns';

/** Points of the button with the cell's margins. */
const BUTTON = 19.5;
/** Of the font's size: the average width of a bold letter. */
const LETTER = 0.56;

const visible = (columns: readonly ColumnLook[]) => columns.filter(({ hidden }) => hidden !== true);

test.each([
  ['Verifikasi', visible(VERIFIKASI_COLUMNS), 9],
  ['Rekap JP', visible(rekapColumns(1)), 9],
  ['Validasi', visible(VALIDASI_COLUMNS), 9],
  ['Rencana', visible(RENCANA_COLUMNS), 11],
])('the headers of %s', (_, columns, size) => {
  const narrow = columns.flatMap(({ header, width }) => {
    const longest = Math.max(...header.split(' ').map(({ length }) => length));
    const needed = longest * LETTER * size + BUTTON;
    return needed <= pointsOf(width) ? [] : [{ header, needed, given: pointsOf(width) }];
  });
  expect(narrow).toEqual([]);
});
