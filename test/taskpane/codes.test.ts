// Several codes in one cell: whatever people wrote between and beside them stays readable, and stays.
import { DASAR_PERTIMBANGAN, KODE_DASAR } from '../../src/bangkom/rencana/daftar';
import { readDasar } from '../../src/bangkom/talenta/rekomendasi';
import { readCodes, withCode } from '../../src/taskpane/fill/codes';

const choices = KODE_DASAR.map((value) => ({ value, text: DASAR_PERTIMBANGAN[value] }));

test.each(['GKT', 'gkt dan gkm', 'GKJ-M / GKT', 'GKT + TGS', DASAR_PERTIMBANGAN.GKP, ''])(
  '"%s" is read as the regulation reads it',
  (text) => {
    const read = readDasar(text);
    expect(read.ok && readCodes(text, choices)).toEqual({
      codes: read.ok ? read.value : null,
      others: [],
    });
  },
);

test.each([
  ['', 'GKT', true, 'GKT'],
  ['GKT', 'GKM', true, 'GKM; GKT'],
  ['gkt dan gkm', 'GKT', false, 'GKM'],
  ['GKT; menurut atasan', 'GKM', true, 'GKM; GKT; menurut atasan'],
  ['menurut atasan', 'GKM', false, 'menurut atasan'],
] as const)('"%s" with %s %s is "%s"', (text, code, isChosen, expected) => {
  expect(withCode(text, choices, code, isChosen)).toBe(expected);
});
