// Vocabularies of posts and ranks, and the persons who are left out.
import {
  formatGolongan,
  GOLONGAN_VALUES,
  isGolonganOf,
  JENJANG_VALUES,
  KETENTUAN_JENJANG,
  parseGolongan,
  parseJenjang,
  parsePengecualian,
} from '../../../src/bangkom/pegawai';

describe('jenjang', () => {
  it.each([
    ['JPT Pratama', 'JPT Pratama'],
    ['jpt  pratama', 'JPT Pratama'],
    ['Administrator', 'Administrator'],
    ['Pelaksana', 'Pelaksana'],
    ['JF Pelaksana', 'JF Terampil'],
    ['Jabatan Fungsional Pelaksana', 'JF Terampil'],
    ['Pelaksana Lanjutan', 'JF Mahir'],
    ['Pelaksana Pemula', 'JF Pemula'],
    ['JF Pelaksana Lanjutan', 'JF Mahir'],
    ['Penyelia', 'JF Penyelia'],
    ['JF Utama', 'JF Ahli Utama'],
    ['Ahli Muda', 'JF Ahli Muda'],
    ['Fungsional Ahli Madya', 'JF Ahli Madya'],
    ['eselon 4', 'Pengawas'],
    ['Eselon 3', 'Administrator'],
    ['eselon 2', 'JPT Pratama'],
    ['I.a', 'JPT Utama'],
    ['I.b', 'JPT Madya'],
    ['II.a', 'JPT Pratama'],
    ['III.b', 'Administrator'],
    ['IVa', 'Pengawas'],
    ['Eselon IV/b', 'Pengawas'],
    ['V.a', 'Pelaksana'],
    ['PM', 'JF Pemula'],
    ['UT', 'JF Ahli Utama'],
    ['', null],
    ['NON', null],
    ['Kepala Dinas', null],
    ['constructor', null],
  ])('%s is %p', (text, jenjang) => {
    expect(parseJenjang(text)).toBe(jenjang);
  });

  it('reads back its own names', () => {
    for (const jenjang of JENJANG_VALUES) expect(parseJenjang(jenjang.toUpperCase())).toBe(jenjang);
  });

  it('requires the levels of domain 3.3', () => {
    expect(JENJANG_VALUES.map((jenjang) => KETENTUAN_JENJANG[jenjang].levelStandar)).toEqual([
      5, 5, 4, 3, 2, 1, 5, 4, 3, 2, 3, 2, 2, 1,
    ]);
  });
});

describe('golongan', () => {
  it.each([
    ['III/a', 'III/a'],
    ['IVd', 'IV/d'],
    ['IV.d', 'IV/d'],
    ['iv / d', 'IV/d'],
    ['Pembina Utama Madya (IV/d)', 'IV/d'],
    ['Pembina Utama Madya, IV/d', 'IV/d'],
    ['Pembina Utama Madya', 'IV/d'],
    ['Penata Muda Tk. I (III/b)', 'III/b'],
    ['Pengatur Tingkat I', 'II/d'],
    ['Golongan III/c', 'III/c'],
    ['Gol. ruang II/a', 'II/a'],
    ['IX', 'IX'],
    ['golongan xvii', 'XVII'],
    ['III', 'III'],
    ['Penata (IV/a)', null],
    ['III/e', null],
    ['XVIII', null],
    ['', null],
    ['a', null],
  ])('%s is %p', (text, golongan) => {
    expect(parseGolongan(text)).toBe(golongan);
  });

  it('has 17 of PNS and 17 of PPPK, and reads back how documents print them', () => {
    expect(GOLONGAN_VALUES).toHaveLength(34);
    const of = (status: 'PNS' | 'CPNS' | 'PPPK') =>
      GOLONGAN_VALUES.filter((golongan) => isGolonganOf(golongan, status));
    expect([of('PNS'), of('CPNS'), of('PPPK')].map(({ length }) => length)).toEqual([17, 17, 17]);
    expect(of('PPPK')).toContain('IX');
    for (const golongan of GOLONGAN_VALUES) {
      expect(parseGolongan(formatGolongan(golongan))).toBe(golongan);
    }
  });
});

describe('exclusions', () => {
  it.each([
    ['04', 'pemberhentianSementara'],
    [4, 'pemberhentianSementara'],
    ['02', 'cltn'],
    ['13', 'cltn'],
    [2, 'cltn'],
    ['02 - CLTN', 'cltn'],
    ['sedang Cuti di Luar  Tanggungan Negara', 'cltn'],
    ['Perpanjangan CLTN', 'cltn'],
    ['Diberhentikan sementara', 'pemberhentianSementara'],
    ['Diperbantukan pada KPU', 'penugasan'],
    ['dipekerjakan', 'penugasan'],
    ['Penugasan di luar instansi', 'penugasan'],
    ['2 tahun menjelang pensiun', undefined],
    ['4 Juni 2026 mutasi', undefined],
    ['03', undefined],
    ['03 Tugas Belajar', undefined],
    ['Aktif', undefined],
    ['01', undefined],
    ['2026', undefined],
    ['', undefined],
  ])('%p: %p', (kedudukan, alasan) => {
    expect(parsePengecualian(kedudukan)?.alasan).toBe(alasan);
  });
});
