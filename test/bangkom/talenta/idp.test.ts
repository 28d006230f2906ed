// The gaps of an IDP: present and target post, analysis and plan. Source: domain 3.1, 5.5.
import { analyse } from '../../../src/bangkom/analisis';
import type { BarisKompetensi } from '../../../src/bangkom/kompetensi-pegawai';
import { parsePegawai } from '../../../src/bangkom/pegawai/pegawai';
import type { BarisSkj } from '../../../src/bangkom/skj';
import { buildIdp } from '../../../src/bangkom/talenta/idp';
import { baris, NIP, PENGATURAN } from '../verifikasi/contoh';

const { rows: pegawai } = parsePegawai([
  { nip: NIP, nama: 'Contoh Satu', status: 'PNS', jabatan: 'Analis', jenjang: 'Pelaksana' },
]);
const standar = (jabatan: string, kompetensi: string, level: number): BarisSkj => ({
  jabatan,
  jenjang: null,
  jenisKompetensi: 'Manajerial',
  kompetensi,
  level,
});
const nyata = (kompetensi: string, levelNyata: number | null): BarisKompetensi => ({
  nip: NIP,
  jenisKompetensi: 'Manajerial',
  kompetensi,
  levelNyata,
  tanggal: '2026-01-05',
  sumber: null,
});

it.each([
  ['the target post asks more', [2, 4], 2, 'Integritas 4-2'],
  ['the present post asks more', [4, 3], 2, 'Integritas 4-2'],
  ['both posts are met', [2, 2], 2, ''],
  ['only the target post names it', [null, 3], 2, 'Integritas 3-2'],
  ['the target post is met, the present one does not name it', [null, 2], 2, ''],
  ['nobody has assessed it: as the plan says', [2, 4], null, 'Integritas 5-1'],
] as const)('%s', (_, [present, target], level, expected) => {
  const skj = [
    ...(present === null ? [] : [standar('Analis', 'Integritas', present)]),
    standar('Kepala', 'Integritas', target),
  ];
  const rencana = [
    baris({
      jabatan: 'Analis',
      jabatanTarget: 'Kepala',
      jenisKompetensi: 'Manajerial',
      kompetensi: 'integritas',
      levelStandar: 5,
      levelNyata: 1,
    }),
  ];
  const data = { pegawai, rencana, pengaturan: PENGATURAN, tanggal: '2026-01-15' };
  const analisis = analyse({ ...data, skj, kompetensi: [nyata('Integritas', level)] });
  const [idp] = buildIdp({ ...data, analisis });
  const gaps = (idp?.kesenjangan ?? []).map(
    (found) => `Integritas ${found.standar ?? ''}-${found.nyata ?? ''}`,
  );
  expect(gaps.join()).toBe(expected);
});
