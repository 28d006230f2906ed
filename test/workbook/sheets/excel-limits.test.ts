// What real Excel refuses or shows oddly and the simulator takes: number formats, lists and help texts.
import type { ColumnLook } from '../../../src/workbook/sheets/column';
import { KOMPETENSI_COLUMNS } from '../../../src/workbook/sheets/data/kompetensi-columns';
import { PEGAWAI_COLUMNS } from '../../../src/workbook/sheets/data/pegawai-columns';
import { SKJ_COLUMNS } from '../../../src/workbook/sheets/data/skj-columns';
import { ADDED_COLUMNS } from '../../../src/workbook/sheets/formulir/added';
import { REALISASI_COLUMNS } from '../../../src/workbook/sheets/pelaksanaan/realisasi-columns';
import { RENCANA_COLUMNS } from '../../../src/workbook/sheets/rencana/rencana-columns';
import { PETA_COLUMNS } from '../../../src/workbook/sheets/talenta/peta-columns';
import { rekapColumns } from '../../../src/workbook/sheets/verifikasi/rekap-columns';
import { VALIDASI_COLUMNS } from '../../../src/workbook/sheets/verifikasi/validasi-columns';
import { VERIFIKASI_COLUMNS } from '../../../src/workbook/sheets/verifikasi/verifikasi-columns';

const all: readonly ColumnLook[] = [
  ...ADDED_COLUMNS,
  ...KOMPETENSI_COLUMNS,
  ...PEGAWAI_COLUMNS,
  ...PETA_COLUMNS,
  ...REALISASI_COLUMNS,
  ...rekapColumns(1),
  ...RENCANA_COLUMNS,
  ...SKJ_COLUMNS,
  ...VALIDASI_COLUMNS,
  ...VERIFIKASI_COLUMNS,
];

test('no format leaves a bare decimal sign behind a whole number ("3," for 3)', () => {
  expect(all.filter(({ format }) => /\.#/.test(format))).toEqual([]);
});

test('a list inside a rule has at most 255 characters, and no word with a comma', () => {
  for (const { choices = [] } of all) {
    expect(choices.join(',').length).toBeLessThanOrEqual(255);
    expect(choices.filter((word) => word.includes(','))).toEqual([]);
  }
});

test('a help text has at most 255 characters, so that none is cut', () => {
  expect(all.filter(({ help = '' }) => help.length > 255)).toEqual([]);
});
