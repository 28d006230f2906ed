// From the cells of tblPegawai to profiles, and what is said about them.
import {
  barisPegawaiSchema,
  parsePegawai,
  type KolomPegawai,
} from '../../../src/bangkom/pegawai/pegawai';
import type { RawRow } from '../../../src/bangkom/rencana/reader';
import { say } from '../../../src/messages';

const row: RawRow<KolomPegawai> = {
  nip: '19700110 199511 2 001',
  nama: 'Contoh Satu',
  status: 'pns',
  golongan: 'Pembina (IV/a)',
  jabatan: 'Kepala Bidang',
  jenjang: 'III.a',
  unitKerja: 'Bidang Ekonomi',
  kedudukan: '',
  nipAtasan: '',
  namaAtasan: 'Contoh Dua',
  predikat: 'baik',
  hasilKerja: 'Sesuai Ekspektasi',
  perilaku: 'di atas',
  capaian: '97,5',
  skorPotensi: 72,
};
const parse = (...rows: RawRow<KolomPegawai>[]) =>
  parsePegawai(rows, { tahun: 2026, today: '2026-03-01' });
const described = (...rows: RawRow<KolomPegawai>[]) =>
  parse(...rows).problems.map(({ severity, row: index, field, message }) => {
    expect(say(message)).toMatch(/\.$/);
    return `${severity} ${index} ${field} ${message.code}`;
  });

it('reads a full row', () => {
  const { rows, problems } = parse(row);
  expect(problems).toEqual([]);
  expect(rows).toEqual([
    {
      nip: '197001101995112001',
      nama: 'Contoh Satu',
      status: 'PNS',
      golongan: 'IV/a',
      jabatan: 'Kepala Bidang',
      jenjang: 'Administrator',
      unitKerja: 'Bidang Ekonomi',
      kedudukan: null,
      nipAtasan: null,
      namaAtasan: 'Contoh Dua',
      predikat: 'Baik',
      hasilKerja: 'Sesuai',
      perilaku: 'Di atas',
      capaian: 97.5,
      skorPotensi: 72,
    },
  ]);
  expect(barisPegawaiSchema.parse(rows[0])).toEqual(rows[0]);
});

it('says nothing about a blank row', () => {
  expect(described({ nip: '', nama: '', status: '' })).toEqual([]);
});

it.each([
  [{ nip: '' }, ['E 0 nip rencana.kosong']],
  [{ nip: Number('197001101995112000') }, ['E 0 nip pegawai.N9', 'E 0 nip pegawai.N5']],
  [{ nip: '199003152025212001', jenjang: 'Pelaksana' }, ['E 0 nip pegawai.N3.pppk']],
  [{ status: 'honorer' }, ['E 0 status rencana.bukanPilihan']],
  [{ jenjang: '' }, ['W 0 jenjang rencana.kosong']],
  [{ golongan: 'IX' }, ['W 0 golongan rencana.golonganTidakSesuai']],
  [{ predikat: 'hebat' }, ['E 0 predikat rencana.bukanPilihan']],
  [{ capaian: 0.95 }, ['W 0 capaian pegawai.capaianPecahan']],
  [{ skorPotensi: 101 }, ['E 0 skorPotensi rencana.diLuarRentang']],
  [{ nip: '196601101990112001' }, ['W 0 nip pegawai.N12']],
] as const)('%p: %p', (change, problems) => {
  expect(described({ ...row, ...change })).toEqual(problems);
});

it('finds rows that contradict each other', () => {
  expect(described(row, { ...row, nama: 'Contoh Tiga' })).toEqual([
    'W 0 nip pegawai.N10.nama',
    'W 1 nip pegawai.N10.nama',
    'W 1 nip pegawai.ganda',
  ]);
  expect(described(row, { ...row, nip: '197001101995112002' })).toEqual([
    'W 0 nip pegawai.N10.nip',
    'W 1 nip pegawai.N10.nip',
  ]);
});

it('proposes the percentage for a fraction', () => {
  const { problems } = parse({ ...row, capaian: 0.95 });
  expect(problems[0]?.mend).toBe(95);
  expect(problems[0] && say(problems[0].message)).toContain('0,95');
});
