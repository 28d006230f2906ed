// No word of a header is broken: beside its longest word a column has room for the filter button.
import { pointsOf, type ColumnLook } from '../../../src/workbook/sheets/column';
import { direktoriTable } from '../../../src/workbook/sheets/talenta/direktori';
import { EVALUASI, EVALUASI_UNIT } from '../../../src/workbook/sheets/pelaksanaan/evaluasi-columns';
import { IDP_COLUMNS } from '../../../src/workbook/sheets/talenta/idp-columns';
import { GAP_HEADERS } from '../../../src/workbook/sheets/talenta/idp-layout';
import { benturanTable, jadwalTable } from '../../../src/workbook/sheets/pelaksanaan/jadwal';
import {
  gapColumns,
  personColumns,
  UNIT_COLUMNS,
} from '../../../src/workbook/sheets/talenta/kesenjangan-columns';
import { KOMPETENSI_COLUMNS } from '../../../src/workbook/sheets/data/kompetensi-columns';
import {
  PEMANTAUAN,
  PEMANTAUAN_PEGAWAI,
} from '../../../src/workbook/sheets/pelaksanaan/pemantauan-columns';
import { PEMANTAUAN_RINCIAN } from '../../../src/workbook/sheets/pelaksanaan/pemantauan-rincian';
import { PEGAWAI_COLUMNS } from '../../../src/workbook/sheets/data/pegawai-columns';
import { PETA_COLUMNS } from '../../../src/workbook/sheets/talenta/peta-columns';
import { REALISASI_COLUMNS } from '../../../src/workbook/sheets/pelaksanaan/realisasi-columns';
import { rekapColumns } from '../../../src/workbook/sheets/verifikasi/rekap-columns';
import { REKOMENDASI_COLUMNS } from '../../../src/workbook/sheets/talenta/rekomendasi-columns';
import { RENCANA_COLUMNS } from '../../../src/workbook/sheets/rencana/rencana-columns';
import { SKJ_COLUMNS } from '../../../src/workbook/sheets/data/skj-columns';
import { VALIDASI_COLUMNS } from '../../../src/workbook/sheets/verifikasi/validasi-columns';
import { VERIFIKASI_COLUMNS } from '../../../src/workbook/sheets/verifikasi/verifikasi-columns';

/** Points of the button with the cell's margins, and of the margins alone. */
const [BUTTON, MARGINS] = [19.5, 6];
/** Of the font's size: the average width of a bold letter. */
const LETTER = 0.56;

const visible = (columns: readonly ColumnLook[]) => columns.filter(({ hidden }) => hidden !== true);
const noActivity = { tahun: 2026, awal: '2026-01-01', kegiatan: [], benturan: [] };

/** In the IDP the gaps stand under the letters of the activities. */
const idpGaps = IDP_COLUMNS.slice(0, GAP_HEADERS.length).map((column, at) => ({
  ...column,
  header: GAP_HEADERS[at] ?? '',
}));

test.each([
  ['Verifikasi', visible(VERIFIKASI_COLUMNS), 9, BUTTON],
  ['Rekap JP', visible(rekapColumns(1)), 9, BUTTON],
  ['Validasi', visible(VALIDASI_COLUMNS), 9, BUTTON],
  ['Rencana', visible(RENCANA_COLUMNS), 11, BUTTON],
  ['Pegawai', visible(PEGAWAI_COLUMNS), 11, BUTTON],
  ['SKJ', visible(SKJ_COLUMNS), 11, BUTTON],
  ['Kompetensi', visible(KOMPETENSI_COLUMNS), 11, BUTTON],
  ['Realisasi', visible(REALISASI_COLUMNS), 11, BUTTON],
  ['Jadwal', visible(jadwalTable(noActivity, false).columns), 9, BUTTON],
  ['Benturan Jadwal', visible(benturanTable(noActivity, [], false).columns), 9, BUTTON],
  ['Kesenjangan', visible(gapColumns({ rendah: 1, sedang: 2, tinggi: 3 })), 9, BUTTON],
  ['Kinerja', visible(personColumns(true)), 9, BUTTON],
  ['Kesenjangan Unit', visible(UNIT_COLUMNS), 9, BUTTON],
  ['Peta 9 Kotak', visible(PETA_COLUMNS), 9, BUTTON],
  ['Rekomendasi', visible(REKOMENDASI_COLUMNS), 9, BUTTON],
  ['Direktori', visible(direktoriTable('PERLAN-10-2018').columns), 9, BUTTON],
  ['Pemantauan', visible(PEMANTAUAN.columns), 9, BUTTON],
  ['Capaian Pegawai', visible(PEMANTAUAN_PEGAWAI.columns), 9, BUTTON],
  ['Rincian Capaian', visible(PEMANTAUAN_RINCIAN.columns), 9, BUTTON],
  ['Evaluasi', visible(EVALUASI.columns), 9, BUTTON],
  ['Evaluasi Unit', visible(EVALUASI_UNIT.columns), 9, BUTTON],
  ['IDP', visible(IDP_COLUMNS), 9, MARGINS],
  ['IDP, gaps', idpGaps, 9, MARGINS],
])('the headers of %s', (_, columns, size, besides) => {
  const narrow = columns.flatMap(({ header, width }) => {
    const longest = Math.max(...header.split(' ').map(({ length }) => length));
    const needed = longest * LETTER * size + besides;
    return needed <= pointsOf(width) ? [] : [{ header, needed, given: pointsOf(width) }];
  });
  expect(narrow).toEqual([]);
});
