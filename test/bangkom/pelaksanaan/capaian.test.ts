// Realisation beside the plan: monitoring by half year, evaluation by person. Source: domain 5.9.
import { compareRealisasi, type BarisRealisasi } from '../../../src/bangkom/pelaksanaan';
import { say } from '../../../src/messages';
import { baris, NIP, NIP_LAIN, PENGATURAN } from '../verifikasi/contoh';
import { selesai } from './contoh';

const compare = (
  realisasi: BarisRealisasi[],
  rencana = [baris()],
  levelSesudah?: (nip: string, kompetensi: string, sejak: string) => number | null,
) =>
  compareRealisasi({
    rencana,
    realisasi,
    pengaturan: PENGATURAN,
    tanggal: '2026-12-31',
    ...(levelSesudah && { levelSesudah }),
  });

describe('monitoring and evaluation', () => {
  it('compares JP with the plan, proven and not', () => {
    const document = compare([
      selesai({ jumlah: 12 }),
      selesai({ idRencana: null, bentuk: 'seminar', jumlah: 1, nomorBukti: null }),
      selesai({ idRencana: null, bentuk: 'kursus', jumlah: 99, status: 'Berjalan' }),
    ]);
    expect(
      document.rows.map(({ jpTerbukti, jpBelumTerbukti }) => [jpTerbukti, jpBelumTerbukti]),
    ).toEqual([
      [12, 0],
      [0, 4],
      [0, 0],
    ]);
    expect(document.evaluasi).toMatchObject([
      { nip: NIP, jpRencana: 20, jpRealisasi: 12, jpBelumTerbukti: 4, persen: 60 },
    ]);
  });
  it.each([
    ['one training for two needs', {}, [20, 0]],
    ['in another spelling', { namaPengembangan: 'penyusunan KEBIJAKAN  daerah' }, [20, 0]],
    ['other evidence', { nomorBukti: '002' }, [20, 20]],
    ['another day', { tglSelesai: '2026-03-07', tanggalBukti: '2026-03-07' }, [20, 20]],
    ['another form', { bentuk: 'kursus' }, [20, 20]],
    ['another person', { nip: NIP_LAIN }, [20, 20]],
    ['the same need in two rows', { idRencana: 'R1' }, [20, 20]],
    ['not finished', { status: 'Berjalan' }, [20, 0]],
  ] as const)('9 no. 28, JP count once by activity: %s', (_, change, jp) => {
    const rencana = [baris(), baris({ idBaris: 'R2', kompetensi: 'Komunikasi' })];
    const document = compare([selesai(), selesai({ idRencana: 'R2', ...change })], rencana);
    expect(document.rows.map(({ jpTerbukti }) => jpTerbukti)).toEqual(jp);
    const notes = document.rows.flatMap(({ bukti }) => bukti.catatan.map((each) => say(each)));
    const isOnce = jp[1] === 0 && !('status' in change);
    expect(notes).toEqual(
      isOnce
        ? ['Kegiatannya sama dengan baris ke-1 untuk kebutuhan lain; JP-nya dihitung satu kali.']
        : [],
    );
    if (isOnce) expect(document.evaluasi[0]?.kebutuhanBerikut).toEqual([]);
  });
  it('9 no. 28: of two rows of an activity the proven one counts', () => {
    const both = [selesai({ jenisBukti: null }), selesai({ idRencana: 'R2' })];
    const { rows } = compare(both);
    expect(rows.map((row) => [row.jpTerbukti, row.jpBelumTerbukti])).toEqual([
      [0, 0],
      [20, 0],
    ]);
  });
  it.each([
    ['both without evidence', { nomorBukti: null }, { nomorBukti: null }, [20, 0]],
    ['one with a number', { jenisBukti: null }, { nomorBukti: null }, [20, 0]],
    ['other numbers', { jenisBukti: null }, { jenisBukti: null, nomorBukti: '002' }, [20, 20]],
    ['one not finished', { status: 'Berjalan' }, { nomorBukti: null }, [0, 20]],
  ] as const)('9 no. 28, JP not proven yet count once: %s', (_, first, second, jp) => {
    const { rows } = compare([selesai(first), selesai({ idRencana: 'R2', ...second })]);
    expect(rows.map(({ jpBelumTerbukti }) => jpBelumTerbukti)).toEqual(jp);
  });
  it('applies the caps to what was done', () => {
    const coaching = { bentuk: 'coaching', jumlah: 2 } as const;
    const document = compare([
      selesai(coaching),
      selesai({
        ...coaching,
        tglMulai: '2026-03-20',
        tglSelesai: '2026-03-21',
        tanggalBukti: '2026-03-21',
      }),
    ]);
    expect(document.evaluasi[0]?.jpRealisasi).toBe(4);
  });
  it('evidence that is still owed brings no more than the caps leave', () => {
    const coaching = { bentuk: 'coaching', jumlah: 2 } as const;
    const later = { tglMulai: '2026-03-20', tglSelesai: '2026-03-21', tanggalBukti: '2026-03-21' };
    const both = compare([
      // ends first, so with its evidence it would take the month: the month is full either way
      selesai({ ...coaching, idRencana: null, nomorBukti: null }),
      selesai({ ...coaching, ...later }),
    ]);
    expect(both.rows.map((row) => [row.jpTerbukti, row.jpBelumTerbukti])).toEqual([
      [0, 0],
      [4, 0],
    ]);
    const april = compare([
      selesai({ ...coaching, idRencana: null, nomorBukti: null }),
      selesai({ ...coaching, ...later, tglSelesai: '2026-04-02', tanggalBukti: '2026-04-02' }),
    ]);
    expect(april.rows.map((row) => [row.jpTerbukti, row.jpBelumTerbukti])).toEqual([
      [0, 4],
      [4, 0],
    ]);
  });
  it('counts by unit and half year, with the budget of what was carried out', () => {
    const rencana = [
      baris({ anggaran: 1_000_000 }),
      baris({ idBaris: 'R2', tglMulai: '2026-07-01', tglSelesai: '2026-07-02', jumlah: 8 }),
      baris({ idBaris: 'R3', nip: NIP_LAIN, unitKerja: 'Bidang Dua', jumlah: 5, anggaran: 500 }),
      baris({ idBaris: 'R4', status: 'Batal', anggaran: 7 }),
    ];
    const realisasi = [
      selesai({ jumlah: 12 }),
      // the same activity in two parts: one activity, its budget once
      selesai({
        jumlah: 8,
        tglMulai: '2026-03-09',
        tglSelesai: '2026-07-10',
        tanggalBukti: '2026-07-11',
      }),
      selesai({ idRencana: 'R3', nip: NIP_LAIN, jumlah: 4, nomorBukti: null }),
      selesai({ idRencana: null, nip: NIP_LAIN, bentuk: 'seminar', jumlah: 1 }),
    ];
    const { pemantauan } = compare(realisasi, rencana);
    const nothing = { baris: 0, jp: 0, anggaran: 0 };
    const side = (count: number, jp: number, anggaran: number) => ({ baris: count, jp, anggaran });
    expect(pemantauan.unit).toEqual([
      {
        unitKerja: 'Bidang Satu',
        unit: 0,
        semester: 1,
        rencana: side(1, 20, 1_000_000),
        realisasi: side(1, 12, 1_000_000),
        jpBelumTerbukti: 0,
        buktiKurang: 0,
      },
      {
        unitKerja: 'Bidang Satu',
        unit: 0,
        semester: 2,
        rencana: side(1, 8, 0),
        realisasi: side(0, 8, 0),
        jpBelumTerbukti: 0,
        buktiKurang: 0,
      },
      {
        unitKerja: 'Bidang Dua',
        unit: 1,
        semester: 1,
        rencana: side(1, 5, 500),
        realisasi: side(2, 4, 500),
        jpBelumTerbukti: 4,
        buktiKurang: 1,
      },
      {
        unitKerja: 'Bidang Dua',
        unit: 1,
        semester: 2,
        rencana: nothing,
        realisasi: nothing,
        jpBelumTerbukti: 0,
        buktiKurang: 0,
      },
    ]);
    expect(pemantauan.pegawai).toMatchObject([
      { nip: NIP, rencana: { baris: 2, jp: 28 }, realisasi: { baris: 1, jp: 20 }, buktiKurang: 0 },
      { nip: NIP_LAIN, rencana: { jp: 5 }, realisasi: { baris: 2, jp: 4 }, buktiKurang: 1 },
    ]);
    expect(pemantauan.kegiatan.map(({ kunci }) => kunci)).toEqual([
      'R1',
      'R1 (2)',
      'R2',
      'R3',
      `${NIP_LAIN}|Penyusunan kebijakan daerah|2026-03-02|2026-03-06`,
    ]);
  });
  it('counts a row in the year of its last date, or undated by its plan', () => {
    const rows = [
      selesai({ tglMulai: '2025-03-02', tglSelesai: '2025-03-06', tanggalBukti: '2025-03-06' }),
      selesai({ idRencana: 'R0', tglMulai: null, tglSelesai: null }),
      selesai({ idRencana: null, tglMulai: null, tglSelesai: null, jumlah: 3 }),
    ];
    const document = compareRealisasi({
      rencana: [baris()],
      realisasi: rows,
      pengaturan: PENGATURAN,
      tanggal: '2026-12-31',
      idTahunLain: new Set(['R0']),
    });
    expect(document.rows.map(({ termasuk, jpTerbukti }) => [termasuk, jpTerbukti])).toEqual([
      [false, 0],
      [false, 0],
      [true, 3],
    ]);
  });
  it.each([
    ['only a first date', { tglMulai: '2025-05-02' }, [3, 0, 0]],
    [
      'only a first date, of a plan of 2026',
      { tglMulai: '2025-12-29', idRencana: 'R1' },
      [0, 3, 0],
    ],
    ['only evidence', { tanggalBukti: '2025-05-02' }, [3, 0, 0]],
    ['evidence of the year after the first date', { tglMulai: '2025-12-02' }, [3, 0, 0]],
    ['nothing but a plan of 2026', { idRencana: 'R1', tanggalBukti: '2027-01-05' }, [0, 3, 0]],
  ] as const)('without a last date, %s: JP of 2025 to 2027', (_, change, expected) => {
    const undated = { idRencana: null, tglMulai: null, tglSelesai: null, jumlah: 3 } as const;
    const jp = [2025, 2026, 2027].map((tahun) => {
      const { rows } = compareRealisasi({
        rencana: tahun === 2026 ? [baris()] : [],
        realisasi: [selesai({ ...undated, ...change })],
        pengaturan: { ...PENGATURAN, tahun },
        tanggal: '2027-12-31',
        idTahunLain: new Set(tahun === 2026 ? [] : ['R1']),
      });
      return rows[0]?.jpTerbukti;
    });
    expect(jp).toEqual(expected);
  });
  it.each([
    ['2025-12-15', '2026-01-15', 1, 2025, 4, 2],
    ['2025-12-15', '2026-01-15', 1, 2026, 2, 1],
    ['2026-06-01', '2026-06-30', 1, 2026, 4, 1],
    ['2026-07-01', '2026-07-01', 1, 2026, 4, 2],
    ['2026-12-01', '2026-12-31', 7, 2026, 4, 1],
    ['2027-06-20', '2027-07-10', 7, 2026, 4, 2],
  ] as const)(
    'coaching from %s to %s, year from month %i of %i: %i JP in semester %i',
    (tglMulai, tglSelesai, bulanAwalTahun, tahun, jp, semester) => {
      const coaching = { bentuk: 'coaching', jumlah: 3, tglMulai, tglSelesai } as const;
      const { rows, pemantauan } = compareRealisasi({
        rencana: [baris(coaching)],
        realisasi: [selesai({ ...coaching, tanggalBukti: tglSelesai })],
        pengaturan: { ...PENGATURAN, tahun, bulanAwalTahun },
        tanggal: '2026-12-31',
      });
      expect(rows.map((row) => [row.jpTerbukti, row.semester])).toEqual([[jp, semester]]);
      const inYear = pemantauan.unit.filter(({ realisasi }) => realisasi.baris > 0);
      expect(inYear.map((unit) => [unit.semester, unit.rencana.jp, unit.realisasi.jp])).toEqual([
        [semester, jp, jp],
      ]);
    },
  );
  it('evaluates everybody of Pegawai, and units without those left out', () => {
    const pegawai = [
      { nip: NIP, nama: 'Contoh Satu', status: 'PNS', unitKerja: 'Bidang Satu' },
      { nip: NIP_LAIN, nama: 'Contoh Dua', unitKerja: 'Bidang Satu', kedudukan: 'CLTN' },
    ] as const;
    const { evaluasi, evaluasiUnit } = compareRealisasi({
      rencana: [baris()],
      realisasi: [selesai()],
      pegawai,
      pengaturan: PENGATURAN,
      tanggal: '2026-12-31',
    });
    expect(evaluasi).toMatchObject([
      { nip: NIP, jpRealisasi: 20, target: 20, memenuhi: true, pengecualian: null },
      {
        nip: NIP_LAIN,
        jpRealisasi: 0,
        memenuhi: false,
        pengecualian: 'Cuti di luar tanggungan negara',
      },
    ]);
    expect(evaluasiUnit).toMatchObject([
      { unitKerja: 'Bidang Satu', pegawai: 1, memenuhi: 1, persenMemenuhi: 100, persen: 100 },
    ]);
  });
  it('shows the gap before and after, and the next need', () => {
    const [without] = compare([selesai()]).evaluasi;
    expect(without).toMatchObject({
      kesenjanganSebelum: 2,
      kesenjanganSesudah: null,
      kebutuhanBerikut: [],
    });
    const [closed] = compare([selesai()], [baris()], () => 3).evaluasi;
    expect(closed).toMatchObject({ kesenjanganSesudah: 0, kebutuhanBerikut: [] });
    const [open] = compare([selesai()], [baris()], () => 2).evaluasi;
    expect(open).toMatchObject({
      kesenjanganSesudah: 1,
      kebutuhanBerikut: ['Penyusunan kebijakan'],
    });
    const [undone] = compare([]).evaluasi;
    expect(undone).toMatchObject({ persen: 0, kebutuhanBerikut: ['Penyusunan kebijakan'] });
  });
  it('keeps the gap of a competency that was not assessed again', () => {
    const other = baris({
      idBaris: 'R2',
      kompetensi: 'Komunikasi',
      levelStandar: 3,
      levelNyata: 2,
    });
    const since: string[] = [];
    const [found] = compare([selesai()], [baris(), other], (_, kompetensi, sejak) => {
      since.push(sejak);
      return kompetensi === 'Komunikasi' ? null : 3;
    }).evaluasi;
    expect(found).toMatchObject({ kesenjanganSebelum: 3, kesenjanganSesudah: 1 });
    expect(since).toEqual(['2026-03-06', '2026-01-01']);
  });
  it('is plain JSON', () => {
    const document = compare([selesai()]);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});
