// Realisation: rows as they are read, what is wrong in them, evidence of JP. Source: domain 5.8.
import {
  assessBukti,
  checkRealisasi,
  JENIS_BUKTI,
  parseRealisasi,
  REALISASI_KOSONG,
  type BarisRealisasi,
} from '../../../src/bangkom/pelaksanaan';
import { say } from '../../../src/messages';
import { NIP, NIP_LAIN } from '../verifikasi/contoh';
import { selesai } from './contoh';

describe('evidence', () => {
  it.each(JENIS_BUKTI)('%s suffices by itself', (jenisBukti) => {
    const nomorBukti = '800/12/ST; daftar hadir';
    expect(assessBukti(selesai({ jenisBukti, nomorBukti })).hasil).toBe('TERBUKTI');
  });
  it('an assignment alone is half the evidence', () => {
    const jenisBukti = 'Surat Tugas/Undangan dan Bukti Kehadiran';
    const { hasil, catatan } = assessBukti(selesai({ jenisBukti, nomorBukti: '800/12/ST' }));
    expect(hasil).toBe('PERLU TELAAH');
    expect(catatan.map((message) => say(message))).toEqual([
      'Surat tugas/undangan dan bukti kehadiran adalah dua dokumen; tulis nomor atau nama keduanya di Nomor Bukti, dipisah titik koma.',
    ]);
    for (const nomorBukti of ['ST 12 dan DH 3', 'ST 12\nDH 3', 'ST 12 & DH 3']) {
      expect(assessBukti(selesai({ jenisBukti, nomorBukti })).hasil).toBe('TERBUKTI');
    }
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

describe('checks', () => {
  const checks = (rows: BarisRealisasi[], plan = new Map<string, string | null>()) =>
    checkRealisasi(rows, plan).map(({ row, field, code }) => `${row} ${field} ${code}`);
  it('finds what is doubtful, at its cell', () => {
    expect(checks([selesai(), selesai({ idRencana: 'R2', namaPengembangan: 'Lain' })])).toEqual([]);
    expect(
      checks(
        [
          selesai({ tanggalBukti: null }),
          selesai({ jenisBukti: 'Surat Keputusan/Surat Perintah', tglSelesai: null }),
          selesai({
            idRencana: 'R3',
            namaPengembangan: ' penyusunan  KEBIJAKAN daerah',
            nomorBukti: '002',
          }),
          REALISASI_KOSONG,
        ],
        new Map([
          ['R1', NIP],
          ['R3', NIP_LAIN],
        ]),
      ),
    ).toEqual([
      '0 tanggalBukti pelaksanaan.belumTerbukti',
      '1 tglSelesai pelaksanaan.suratTanpaTanggal',
      '2 nip pelaksanaan.orangLain',
      '1 idRencana pelaksanaan.rencanaGanda',
      '2 namaPengembangan pelaksanaan.kegiatanGanda',
    ]);
  });
  it('9 no. 28: what answers two needs is not to be deleted', () => {
    expect(checks([selesai(), selesai({ idRencana: 'R2' })])).toEqual([
      '1 namaPengembangan pelaksanaan.kegiatanSama',
    ]);
    const planned = { status: 'Direncanakan', nomorBukti: null } as const;
    for (const change of [planned, { ...planned, status: 'Selesai' }] as const) {
      const told = checks([selesai(change), selesai({ idRencana: 'R2' })]);
      expect(told).toContain('1 namaPengembangan pelaksanaan.kegiatanSama');
    }
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
      nomorBukti: '7; 8',
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
