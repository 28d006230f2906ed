// The filter of the tab Periksa.
import { filterGroups, NO_FILTER } from '../../src/taskpane/check/filter';
import type { Finding, FindingGroup } from '../../src/workbook/operations';

const finding = (severity: Finding['severity'], cell: string, message: string): Finding => ({
  severity,
  code: 'uji',
  sheet: 'Rencana',
  cell,
  message,
});
const groups: FindingGroup[] = [
  {
    nama: 'Contoh Satu',
    sheet: 'Rencana',
    findings: [finding('E', 'B2', 'NIP salah.'), finding('W', 'C2', 'Jabatan kosong.')],
  },
  { nama: null, sheet: 'Rencana', findings: [finding('W', 'D9', 'Tanggal kosong.')] },
];
const cells = (severity: 'E' | 'W' | 'semua', words: string) =>
  filterGroups(groups, { severity, words }).map(({ findings }) => findings.map(({ cell }) => cell));

test('nothing is left out without a filter', () => {
  expect(filterGroups(groups, NO_FILTER)).toBe(groups);
});

test.each([
  ['E', '', [['B2']]],
  ['W', '', [['C2'], ['D9']]],
  ['semua', 'kosong', [['C2'], ['D9']]],
  ['semua', 'SATU kosong', [['C2']]],
  ['semua', 'rencana d9', [['D9']]],
  ['E', 'kosong', []],
] as const)('%s "%s"', (severity, words, expected) => {
  expect(cells(severity, words)).toEqual(expected);
});
