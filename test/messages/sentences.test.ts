// The sentences a user reads: one sample of every message of forms, gaps, persons and talent.
import type { KesenjanganMessages } from '../../src/bangkom/kesenjangan/messages';
import type { KonversiMessages } from '../../src/bangkom/konversi/messages';
import type { Message } from '../../src/bangkom/message';
import type { PegawaiMessages } from '../../src/bangkom/pegawai/messages';
import type { TalentaMessages } from '../../src/bangkom/talenta/messages';
import { say } from '../../src/messages';
import { choices, listed, quote } from '../../src/messages/catalogue';
import { sayFunction } from '../../src/messages/functions';

/** A missing code does not compile. */
type Samples = KonversiMessages & KesenjanganMessages & PegawaiMessages & TalentaMessages;

const teks = 'Teks Contoh';
const pilihan = ['Satu', 'Dua', 'Tiga'];
const samples: Samples = {
  'konversi.bentukKosong': {},
  'konversi.bentukTidakDikenal': { teks, saran: 'Kursus' },
  'konversi.bentukAmbigu': { teks, pilihan },
  'konversi.tanpaAturan': { bentuk: 'Rotasi', lingkup: 'Nasional' },
  'konversi.jumlahNegatif': {},
  'konversi.jumlahBukanAngka': { teks },
  'konversi.jumlahAmbigu': { teks },
  'konversi.jumlahTidakBulat': { bentuk: 'Kursus', satuan: 'Hari' },
  'konversi.lingkupTidakDikenal': { teks },
  'konversi.periodeDiLuarRentang': {},
  'konversi.hariTidakBulat': {},
  'konversi.profilTidakDikenal': { teks, pilihan },
  'konversi.diLuarTabel': { bentuk: 'Rotasi' },
  'konversi.jpTidakSah': { teks },
  'konversi.tahunTidakSah': { teks },
  'konversi.tanggalTidakSah': { teks },
  'konversi.ukuranBerbeda': { pertama: 41, lain: 42 },
  'konversi.targetTidakSah': { teks },
  'kesenjangan.standarDiLuarRentang': { teks },
  'kesenjangan.nyataDiLuarRentang': { teks },
  'kesenjangan.ambangTidakUrut': {},
  'kesenjangan.predikatTidakDikenal': { teks },
  'kesenjangan.targetTidakPositif': {},
  'kesenjangan.arahTidakDikenal': { teks },
  'kesenjangan.keperluanTidakDikenal': { teks },
  'kesenjangan.ukuranBerbeda': { standar: 41, nyata: 42 },
  'pegawai.N1': { ditemukan: 17, lain: false },
  'pegawai.N2': { tanggal: '30-02-1965' },
  'pegawai.N3': { bulan: '13' },
  'pegawai.N3.pppk': {},
  'pegawai.N4': { digit: '3' },
  'pegawai.N5': {},
  'pegawai.N6': { usia: 16 },
  'pegawai.N7': { usia: 36 },
  'pegawai.N8': { tmt: '05/2026' },
  'pegawai.N9': {},
  'pegawai.N10.nama': { nip: '196509271990111004', nama: ['Contoh Satu', 'Contoh Dua'] },
  'pegawai.N10.nip': { nama: 'Contoh Satu', nip: ['196509271990111004', '196509271990111005'] },
  'pegawai.N11.jenisKelamin': { nip: 'Pria', kolom: 'Wanita' },
  'pegawai.N11.tanggalLahir': { nip: '1965-09-27', kolom: '1965-09-28' },
  'pegawai.N12': { usia: 61, batas: 60, tahun: 2026 },
  'pegawai.ganda': { nip: '196509271990111004' },
  'pegawai.capaianPecahan': { capaian: 0.95, persen: 95 },
  'pegawai.nipKosong': {},
  'pegawai.bagianTidakDikenal': { teks, pilihan },
  'talenta.kinerjaTidakDikenal': { teks },
  'talenta.potensiTidakDikenal': { teks },
  'talenta.ambangPotensiTidakUrut': {},
  'talenta.dasarTidakDikenal': { teks, pilihan },
};
// entries forgets which code goes with which parameters; the record above is checked
const messages = Object.entries(samples).map(([code, params]) => ({ code, params }) as Message);

it.each(messages.map((message) => [message.code, message] as const))('%s', (_code, message) => {
  const sentence = say(message);
  expect(sentence).toMatch(/^["\p{Lu}].*[.?]$/su);
  expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\{|\}/);
  for (const value of Object.values(message.params).flat()) {
    if (typeof value === 'string' && !/^\d{4}-/.test(value)) expect(sentence).toContain(value);
    if (typeof value === 'number' && Number.isInteger(value)) {
      expect(sentence).toContain(String(value));
    }
  }
});

it('the functions say the same sentences', () => {
  expect(sayFunction({ code: 'konversi.jumlahNegatif', params: {} })).toBe(
    say({ code: 'konversi.jumlahNegatif', params: {} }),
  );
});

it('words of the user are quoted, and cut where they are long', () => {
  expect(quote('coachng')).toBe('"coachng"');
  expect(quote('x'.repeat(500))).toHaveLength(60);
});

it('a long list is told by its beginning', () => {
  const names = Array.from({ length: 17 }, (_, at) => `Contoh ${at}`);
  expect(listed(names.slice(0, 2))).toBe('Contoh 0; Contoh 1');
  expect(listed(names)).toBe('Contoh 0; Contoh 1; Contoh 2; Contoh 3; Contoh 4; … dan 12 lainnya');
});

it('choices are read aloud', () => {
  expect(choices([])).toBe('');
  expect(choices(['a'])).toBe('a');
  expect(choices(['a', 'b'])).toBe('a atau b');
  expect(choices(['a', 'b', 'c'])).toBe('a, b atau c');
});
