// Realisation: evidence of JP, monitoring by half year, evaluation by person. Source: domain 5.8, 5.9.
import {
  assessBukti,
  compareRealisasi,
  JENIS_BUKTI,
  parseRealisasi,
  type BarisRealisasi,
} from '../../../src/bangkom/pelaksanaan';
import { say } from '../../../src/messages';
import { baris, NIP, NIP_LAIN, PENGATURAN } from '../verifikasi/contoh';

const SELESAI: BarisRealisasi = {
  idRencana: 'R1',
  nip: NIP,
  nama: 'Contoh Satu',
  bentuk: 'pelatihan_teknis',
  namaPengembangan: 'Penyusunan kebijakan daerah',
  lingkup: 'Nasional',
  jumlah: 20,
  tglMulai: '2026-03-02',
  tglSelesai: '2026-03-06',
  hari: null,
  penyelenggara: 'BPSDM',
  jenisBukti: 'Surat Keterangan Pembelajaran',
  nomorBukti: '001/BPSDM/2026',
  tanggalBukti: '2026-03-06',
  status: 'Selesai',
  jp: 20,
};
const selesai = (change: Partial<BarisRealisasi> = {}): BarisRealisasi => ({
  ...SELESAI,
  ...change,
});
const compare = (
  realisasi: BarisRealisasi[],
  rencana = [baris()],
  levelSesudah?: (nip: string, kompetensi: string) => number | null,
) =>
  compareRealisasi({
    rencana,
    realisasi,
    pengaturan: PENGATURAN,
    tanggal: '2026-12-31',
    ...(levelSesudah && { levelSesudah }),
  });

describe('evidence', () => {
  it.each(JENIS_BUKTI)('%s suffices by itself', (jenisBukti) => {
    expect(assessBukti(selesai({ jenisBukti })).hasil).toBe('TERBUKTI');
  });
  it.each(['jenisBukti', 'nomorBukti', 'tanggalBukti'] as const)(
    'without %s the JP is not proven',
    (field) => {
      expect(assessBukti(selesai({ [field]: null })).hasil).toBe('BELUM TERBUKTI');
    },
  );
  it('a decree without dates needs a look', () => {
    const change = { jenisBukti: 'Surat Keputusan/Surat Perintah', tglMulai: null } as const;
    const { hasil, catatan } = assessBukti(selesai(change));
    expect(hasil).toBe('PERLU TELAAH');
    expect(catatan.map((message) => say(message))).toEqual([
      'Surat Keputusan/Surat Perintah harus mencantumkan jangka waktu; isi tanggal mulai dan tanggal selesai.',
    ]);
  });
  it('a certificate older than the activity needs a look, a decree does not', () => {
    const early = { tanggalBukti: '2026-02-01' };
    expect(assessBukti(selesai(early)).hasil).toBe('PERLU TELAAH');
    const decree = { ...early, jenisBukti: 'Surat Keputusan/Surat Perintah' } as const;
    expect(assessBukti(selesai(decree)).hasil).toBe('TERBUKTI');
  });
  it('what is not finished has nothing to prove', () => {
    expect(assessBukti(selesai({ status: 'Berjalan', nomorBukti: null })).hasil).toBe(
      'BELUM SELESAI',
    );
  });
  it('names all that is missing', () => {
    const { catatan } = assessBukti(selesai({ jenisBukti: null, nomorBukti: null }));
    expect(catatan.map((message) => say(message))).toEqual([
      'JP belum terbukti: Jenis Bukti dan Nomor Bukti belum diisi.',
    ]);
  });
});

describe('reading', () => {
  it('reads a row, and looks its plan up', () => {
    const raw = {
      idRencana: 'R9',
      nip: NIP,
      nama: 'Contoh Satu',
      bentuk: 'Pelatihan teknis',
      jumlah: '20',
      lingkup: 'nas',
      tglMulai: '2-3-2026',
      tglSelesai: 46087,
      penyelenggara: 'BPSDM',
      jenisBukti: 'surat tugas / undangan dan bukti kehadiran',
      nomorBukti: '7',
      tanggalBukti: '6-3-2026',
      status: 'SELESAI',
    };
    const { rows, problems } = parseRealisasi([raw], { idRencana: new Set(['R1']) });
    expect(problems.map(({ severity, field }) => `${severity} ${field}`)).toEqual(['W idRencana']);
    expect(rows[0]).toMatchObject({
      bentuk: 'pelatihan_teknis',
      jumlah: 20,
      tglSelesai: '2026-03-06',
      jenisBukti: 'Surat Tugas/Undangan dan Bukti Kehadiran',
      tanggalBukti: '2026-03-06',
      status: 'Selesai',
    });
  });
  it('refuses what is no evidence', () => {
    const { rows, problems } = parseRealisasi([{ jenisBukti: 'Foto', tanggalBukti: 'kemarin' }]);
    expect(problems.map(({ severity, field }) => `${severity} ${field}`)).toEqual([
      'E jenisBukti',
      'E tanggalBukti',
    ]);
    expect(rows[0]?.ditolak).toEqual({ jenisBukti: 'Foto', tanggalBukti: 'kemarin' });
  });
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
  it('counts by unit and half year', () => {
    const rencana = [
      baris(),
      baris({ idBaris: 'R2', tglMulai: '2026-07-01', tglSelesai: '2026-07-02', jumlah: 8 }),
      baris({ idBaris: 'R3', nip: NIP_LAIN, unitKerja: 'Bidang Dua', jumlah: 5 }),
      baris({ idBaris: 'R4', status: 'Batal' }),
    ];
    const document = compare(
      [selesai(), selesai({ idRencana: 'R3', nip: NIP_LAIN, jumlah: 4 })],
      rencana,
    );
    expect(document.pemantauan).toEqual([
      {
        unitKerja: 'Bidang Satu',
        semester: 1,
        rencana: { baris: 1, jp: 20 },
        realisasi: { baris: 1, jp: 20 },
        jpBelumTerbukti: 0,
      },
      {
        unitKerja: 'Bidang Satu',
        semester: 2,
        rencana: { baris: 1, jp: 8 },
        realisasi: { baris: 0, jp: 0 },
        jpBelumTerbukti: 0,
      },
      {
        unitKerja: 'Bidang Dua',
        semester: 1,
        rencana: { baris: 1, jp: 5 },
        realisasi: { baris: 1, jp: 4 },
        jpBelumTerbukti: 0,
      },
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
  it('is plain JSON', () => {
    const document = compare([selesai()]);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});
