// Assessed levels: the rows of the sheet Kompetensi, and the level that holds.
import { indexLevels, parseKompetensi } from '../../src/bangkom/kompetensi-pegawai';
import { NIP } from './verifikasi/contoh';

const row = (kompetensi: string, levelNyata: number, tanggal: string) => ({
  nip: NIP,
  kompetensi,
  levelNyata,
  tanggal,
});

it('reads an assessment, refuses a level that is none', () => {
  const { rows, problems } = parseKompetensi([
    { ...row('Komunikasi', 2, '1-2-2026'), jenisKompetensi: 'manajerial', sumber: 'Asesmen' },
    row('Komunikasi', 6, ''),
    { nip: '', kompetensi: '', levelNyata: '', tanggal: '' },
  ]);
  expect(rows[0]).toEqual({
    nip: NIP,
    jenisKompetensi: 'Manajerial',
    kompetensi: 'Komunikasi',
    levelNyata: 2,
    tanggal: '2026-02-01',
    sumber: 'Asesmen',
  });
  expect(problems.map(({ severity, row: at, field }) => `${severity} ${at} ${field}`)).toEqual([
    'E 1 levelNyata',
    'W 1 tanggal',
  ]);
});

it('finds the latest level, and none from before a day', () => {
  const { rows } = parseKompetensi([
    row('Komunikasi', 3, '1-8-2026'),
    row('komunikasi ', 2, '1-2-2026'),
    row('Integritas', 4, ''),
  ]);
  const levels = indexLevels(rows);
  expect(levels.find(NIP, 'KOMUNIKASI')).toBe(3);
  expect(levels.find(NIP, 'Komunikasi', '2026-08-01')).toBe(3);
  expect(levels.find(NIP, 'Komunikasi', '2026-08-02')).toBeNull();
  expect(levels.find(NIP, 'Integritas')).toBe(4);
  expect(levels.find(NIP, 'Integritas', '2026-01-01')).toBeNull();
});
