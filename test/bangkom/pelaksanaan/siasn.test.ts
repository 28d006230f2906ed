// SIASN: out with whole hours, back with the same capaian JP; duplicates by person, name and dates.
import {
  compareRealisasi,
  findKolomSiasn,
  findNewRows,
  fromSiasn,
  parseRealisasi,
  toSiasn,
  type BarisRealisasi,
} from '../../../src/bangkom/pelaksanaan';
import { NIP, PENGATURAN } from '../verifikasi/contoh';

const row = (change: Partial<BarisRealisasi> = {}): BarisRealisasi => ({
  idRencana: 'R1',
  nip: NIP,
  nama: 'Contoh Satu',
  bentuk: 'kursus',
  namaPengembangan: 'Bahasa',
  lingkup: 'Internasional',
  jumlah: 7,
  tglMulai: '2026-03-02',
  tglSelesai: '2026-03-06',
  hari: null,
  penyelenggara: 'BPSDM',
  jenisBukti: 'Surat Keterangan Pembelajaran',
  nomorBukti: '001/2026',
  tanggalBukti: '2026-03-09',
  status: 'Selesai',
  jp: null,
  ...change,
});

const capaian = (realisasi: readonly BarisRealisasi[]) =>
  compareRealisasi({ rencana: [], realisasi, pengaturan: PENGATURAN, tanggal: '2026-12-31' });

const ROWS = [
  row(),
  row({ bentuk: 'coaching', namaPengembangan: 'Pendampingan', lingkup: 'Nasional', jumlah: 2 }),
  row({ bentuk: 'coaching', namaPengembangan: 'Pendampingan', lingkup: 'Nasional', jumlah: 2 }),
  row({ bentuk: 'pendidikan_tinggi', namaPengembangan: 'S2', lingkup: 'Nasional', jumlah: 1 }),
  row({ bentuk: 'e_learning', namaPengembangan: 'MOOC', jumlah: 2.5, hari: 1 }),
];

it('cuts hours to whole ones, and tells of forms without a code', () => {
  const { rows } = capaian(ROWS);
  const exported = ROWS.map((found, at) => toSiasn(found, rows[at]?.jpTerbukti ?? 0));
  expect(exported.map(({ cells }) => [cells.jenisDiklat, cells.jumlahJam])).toEqual([
    ['11', '8'],
    ['14', '4'],
    ['14', '0'],
    ['', '20'],
    ['16', '2'],
  ]);
  expect(exported.map(({ terpotong }) => terpotong)).toEqual([40, 0, 0, 0, 50]);
  expect(exported.map(({ tanpaKode }) => tanpaKode)).toEqual([false, false, false, true, false]);
  expect(exported[0]?.cells).toMatchObject({
    tglMulai: '02-03-2026',
    jumlah: '7',
    bentuk: 'Kursus',
  });
});

it('comes back with the same capaian JP, fractions and caps included', () => {
  const before = capaian(ROWS);
  const list = ROWS.map((found, at) => toSiasn(found, before.rows[at]?.jpTerbukti ?? 0).cells);
  const { rows, problems } = parseRealisasi(
    list.map((cells) => fromSiasn(cells, PENGATURAN.profilJp)),
  );
  expect(problems.filter(({ severity }) => severity === 'E')).toEqual([]);
  expect(rows).toEqual(ROWS);
  const isNew = findNewRows([], rows, true);
  const after = capaian(rows.filter((_, at) => isNew[at]));
  expect(after.evaluasi[0]?.jpRealisasi).toBe(before.evaluasi[0]?.jpRealisasi);
  expect(before.evaluasi[0]?.jpRealisasi).toBe(34.9);
  expect(findNewRows(rows, rows, true)).toEqual(rows.map(() => false));
});

it('reads a list of SIASN itself: codes, hours and certificates', () => {
  expect(
    ['NIP Baru', 'Nama Kursus', 'jumlah jam', 'Tanggal Selesai', 'warna'].map(findKolomSiasn),
  ).toEqual(['nip', 'namaPengembangan', 'jumlahJam', 'tglSelesai', null]);
  const cells = {
    nip: NIP,
    namaPengembangan: 'Seminar',
    jenisDiklat: '9',
    jumlahJam: '8',
    nomorBukti: '7',
    tglSelesai: '05-03-2026',
  };
  const { rows } = parseRealisasi([
    fromSiasn(cells, PENGATURAN.profilJp),
    fromSiasn({ ...cells, jumlahJam: '7' }, PENGATURAN.profilJp),
  ]);
  expect(rows).toMatchObject([
    {
      bentuk: 'seminar',
      jumlah: 2,
      status: 'Selesai',
      jenisBukti: 'Surat Keterangan Pembelajaran',
      tanggalBukti: '2026-03-05',
    },
    { bentuk: 'seminar', jumlah: null },
  ]);
  expect(findNewRows([], rows, false)).toEqual([true, false]);
});
