// V1, V2 and V5 of a row: for each rule each of its results.
import type { BarisRencana } from '../../../src/bangkom/rencana';
import type { NomorAturan } from '../../../src/bangkom/verifikasi';
import { say } from '../../../src/messages';
import { baris, dokumen, NIP_LAIN, PEGAWAI, SKJ, satu } from './contoh';

const codes = (row: { catatan: readonly { aturan: string; message: { code: string } }[] }) =>
  row.catatan.map(({ aturan, message }) => [aturan, message.code]);

it('a sound row passes everything', () => {
  const row = satu({});
  expect(row).toMatchObject({
    v1: 'LULUS',
    v2: 'LULUS',
    v4: 'LULUS',
    v5: 'LULUS',
    hasil: 'LULUS',
    lengkap: 9,
    jp: 20,
    jpDiakui: 20,
    pasti: true,
    dihitung: true,
    catatan: [],
    aturan: { v1: 'V1.9', v2: 'V2.1', v4: 'V4.2', v5: 'V5.9' },
  });
});

type Case = readonly [
  NomorAturan,
  string,
  'TIDAK LULUS' | 'PERLU TELAAH' | 'LULUS',
  string,
  Partial<BarisRencana>,
];

describe('V1', () => {
  const cases: Case[] = [
    ['V1.1', 'kosong', 'PERLU TELAAH', 'verifikasi.V1.1.kosong', { jenisKompetensi: null }],
    [
      'V1.1',
      'tidak dalam daftar',
      'TIDAK LULUS',
      'verifikasi.V1.1',
      { jenisKompetensi: null, ditolak: { jenisKompetensi: 'Umum' } },
    ],
    [
      'V1.2',
      'jenis lain dalam SKJ',
      'TIDAK LULUS',
      'verifikasi.V1.2',
      { jenisKompetensi: 'Manajerial', bentuk: 'kursus', dasarPertimbangan: ['GKP'] },
    ],
    [
      'V1.3',
      'kompetensi tidak dalam SKJ',
      'PERLU TELAAH',
      'verifikasi.V1.3',
      { kompetensi: 'Menjahit' },
    ],
    ['V1.3', 'kompetensi kosong', 'PERLU TELAAH', 'verifikasi.V1.3', { kompetensi: null }],
    [
      'V1.4',
      'struktural bukan Teknis',
      'TIDAK LULUS',
      'verifikasi.V1.4',
      { bentuk: 'pelatihan_struktural', dasarPertimbangan: ['SYR'] },
    ],
    [
      'V1.4',
      'manajerial bukan Teknis',
      'TIDAK LULUS',
      'verifikasi.V1.4',
      { bentuk: 'pelatihan_manajerial', dasarPertimbangan: ['SYR'] },
    ],
    [
      'V1.4',
      'sosial kultural bukan Teknis',
      'TIDAK LULUS',
      'verifikasi.V1.4',
      { bentuk: 'pelatihan_sosial_kultural', dasarPertimbangan: ['SYR'] },
    ],
    [
      'V1.5',
      'tanpa kesenjangan',
      'TIDAK LULUS',
      'verifikasi.V1.5',
      { levelNyata: 3, kesenjangan: 'Tidak ada' },
    ],
    [
      'V1.5',
      'kesenjangan belum diketahui',
      'PERLU TELAAH',
      'verifikasi.V1.5.tidakDiketahui',
      { levelNyata: null, kesenjangan: null },
    ],
    [
      'V1.6',
      'kinerja belum diketahui',
      'PERLU TELAAH',
      'verifikasi.V1.6.tidakDiketahui',
      { nip: NIP_LAIN, bentuk: 'kursus', dasarPertimbangan: ['GKJ'] },
    ],
    [
      'V1.7',
      'dasar tidak untuk bentuk itu',
      'PERLU TELAAH',
      'verifikasi.V1.7',
      { dasarPertimbangan: ['ORG'] },
    ],
    ['V1.7', 'dasar kosong', 'PERLU TELAAH', 'verifikasi.V1.7.kosong', { dasarPertimbangan: [] }],
    [
      'V1.7',
      'GKJ saja untuk pelatihan teknis',
      'PERLU TELAAH',
      'verifikasi.V1.7',
      { dasarPertimbangan: ['GKJ'] },
    ],
    [
      'V1.7',
      'bentuk tanpa daftar',
      'PERLU TELAAH',
      'verifikasi.V1.7.tanpaDaftar',
      { bentuk: 'bimbingan_tempat_kerja', jalur: 'Nonklasikal' },
    ],
    [
      'V1.8',
      'tertulis lain dari hitungan',
      'PERLU TELAAH',
      'verifikasi.V1.8',
      { kesenjangan: 'Tinggi' },
    ],
  ];
  it.each(cases)('%s %s: %s', (nomor, _, hasil, code, change) => {
    const row = satu(change);
    expect(row.v1).toBe(hasil);
    expect(codes(row)).toContainEqual([nomor, code]);
    expect(row.aturan?.v1).toBe(nomor);
  });

  it('V1.3 SKJ kosong: PERLU TELAAH', () => {
    const row = satu({}, { skj: [] });
    expect([row.v1, row.aturan?.v1]).toEqual(['PERLU TELAAH', 'V1.3']);
  });
  it('V1.3 a standard of the jenjang holds for the post', () => {
    const pegawai = [{ ...PEGAWAI, jenjang: 'Pengawas' as const }];
    const change = {
      jenisKompetensi: 'Manajerial',
      kompetensi: 'komunikasi',
      bentuk: 'kursus',
      dasarPertimbangan: ['GKP'],
    } as const;
    expect(satu(change, { pegawai }).v1).toBe('LULUS');
    expect(satu(change).v1).toBe('PERLU TELAAH');
  });
  it('V1.6 kinerja Tidak ada: TIDAK LULUS', () => {
    const change = { bentuk: 'kursus', dasarPertimbangan: ['GKJ'] } as const;
    const good = satu(change, { pegawai: [{ ...PEGAWAI, predikat: 'Baik' }] });
    expect([good.v1, good.aturan?.v1]).toEqual(['TIDAK LULUS', 'V1.6']);
    expect(satu(change).v1).toBe('LULUS');
  });
  it('V1.6 reads ratings and achievement where there is no predicate', () => {
    const change = { bentuk: 'kursus', dasarPertimbangan: ['GKJ'] } as const;
    const rated = { ...PEGAWAI, predikat: null, hasilKerja: 'Sesuai', perilaku: 'Sesuai' } as const;
    expect(satu(change, { pegawai: [rated] }).v1).toBe('TIDAK LULUS');
    const achieved = { ...PEGAWAI, predikat: null, capaian: 72 };
    expect(satu(change, { pegawai: [achieved] }).v1).toBe('LULUS');
  });
  it('V1.7 both grounds together pass: LULUS', () => {
    expect(satu({ dasarPertimbangan: ['GKJ', 'GKT'] }).v1).toBe('LULUS');
  });
  it('V1.9 otherwise: LULUS', () => {
    expect(satu({}).aturan?.v1).toBe('V1.9');
  });
});

describe('V2', () => {
  const cases: Case[] = [
    ['V2.1', 'jalur bentuk itu', 'LULUS', '', {}],
    ['V2.2', 'Klasikal untuk coaching', 'TIDAK LULUS', 'verifikasi.V2.2', { bentuk: 'coaching' }],
    [
      'V2.2',
      'jalur di luar daftar',
      'TIDAK LULUS',
      'verifikasi.V2.2',
      { jalur: null, ditolak: { jalur: 'Daring' } },
    ],
    ['V2.3', 'tidak dikenal', 'PERLU TELAAH', 'verifikasi.V2.3', { bentuk: null }],
    [
      'V2.3',
      'lainnya',
      'PERLU TELAAH',
      'verifikasi.V2.3',
      { bentuk: 'klasikal_lainnya', jalur: 'Klasikal' },
    ],
    ['V2.3', 'rotasi', 'PERLU TELAAH', 'verifikasi.V2.3', { bentuk: 'rotasi', jalur: null }],
    ['V2.4', 'jalur kosong', 'LULUS', '', { jalur: null }],
  ];
  it.each(cases)('%s %s: %s', (nomor, _, hasil, code, change) => {
    const row = satu(change);
    expect([row.v2, row.aturan?.v2]).toEqual([hasil, nomor]);
    if (code !== '') expect(codes(row)).toContainEqual([nomor, code]);
  });
  it('V2.4 fills the route in', () => {
    expect(satu({ jalur: null })).toMatchObject({ jalur: 'Klasikal', lengkap: 9 });
  });
  it('V2.2 names the right route', () => {
    const [note] = satu({ bentuk: 'coaching', jumlah: 2 }).catatan.filter(
      ({ aturan }) => aturan === 'V2.2',
    );
    expect(note && say(note.message)).toBe(
      'Jalur Klasikal tidak sesuai: Coaching (pembimbingan) termasuk jalur Nonklasikal.',
    );
  });
});

describe('V5', () => {
  const cases: Case[] = [
    ['V5.1', 'tanggal kosong', 'PERLU TELAAH', 'verifikasi.V5.1', { tglSelesai: null }],
    [
      'V5.2',
      'tanggal terbalik',
      'TIDAK LULUS',
      'verifikasi.V5.2',
      { tglMulai: '2026-03-07', tglSelesai: '2026-03-06' },
    ],
    [
      'V5.3',
      'seluruhnya di luar tahun',
      'TIDAK LULUS',
      'verifikasi.V5.3',
      { tglMulai: '2025-12-01', tglSelesai: '2025-12-31' },
    ],
    [
      'V5.3',
      'sebagian di luar tahun',
      'PERLU TELAAH',
      'verifikasi.V5.3.sebagian',
      { tglMulai: '2025-12-29', tglSelesai: '2026-01-02' },
    ],
    ['V5.4', 'penyelenggara kosong', 'PERLU TELAAH', 'verifikasi.V5.4', { penyelenggara: null }],
    [
      'V5.5',
      'kurikulum tidak sesuai',
      'TIDAK LULUS',
      'verifikasi.V5.5',
      { kurikulum: 'Tidak sesuai' },
    ],
    [
      'V5.5',
      'belum diperiksa',
      'PERLU TELAAH',
      'verifikasi.V5.5.belum',
      { kurikulum: 'Belum diperiksa' },
    ],
    [
      'V5.5',
      'tidak berlaku untuk klasikal',
      'PERLU TELAAH',
      'verifikasi.V5.5.tidakBerlaku',
      { kurikulum: 'Tidak berlaku' },
    ],
    [
      'V5.7',
      'hari melebihi kalender',
      'PERLU TELAAH',
      'verifikasi.V5.7',
      { bentuk: 'seminar', jumlah: 6, dasarPertimbangan: ['GKP'] },
    ],
    [
      'V5.7',
      'coaching lebih dari dua sebulan',
      'PERLU TELAAH',
      'verifikasi.V5.7',
      { bentuk: 'coaching', jalur: 'Nonklasikal', jumlah: 3, dasarPertimbangan: ['KAR'] },
    ],
    [
      'V5.7',
      'e-learning lebih dari 3 JP sehari',
      'PERLU TELAAH',
      'verifikasi.V5.7',
      { bentuk: 'e_learning', jalur: 'Nonklasikal', jumlah: 16, dasarPertimbangan: ['KAR'] },
    ],
    [
      'V5.7',
      'e-learning melebihi hari efektif',
      'PERLU TELAAH',
      'verifikasi.V5.7',
      {
        bentuk: 'e_learning',
        jalur: 'Nonklasikal',
        jumlah: 7,
        hari: 2,
        dasarPertimbangan: ['KAR'],
      },
    ],
    [
      'V5.7',
      'hari efektif melebihi kalender, ditolak saat dibaca',
      'PERLU TELAAH',
      'verifikasi.V5.7',
      { hari: null, ditolak: { hari: 6 } },
    ],
    [
      'V5.9',
      'hari efektif yang ditolak bukan bilangan',
      'LULUS',
      '',
      { hari: null, ditolak: { hari: 'semua' } },
    ],
    ['V5.9', 'selain itu', 'LULUS', '', {}],
  ];
  it.each(cases)('%s %s: %s', (nomor, _, hasil, code, change) => {
    const row = satu(change);
    expect([row.v5, row.aturan?.v5]).toEqual([hasil, nomor]);
    if (code !== '') expect(codes(row)).toContainEqual([nomor, code]);
  });
  it('V5.5 Tidak berlaku is allowed for nonklasikal forms', () => {
    const change = { bentuk: 'coaching', jalur: 'Nonklasikal', jumlah: 2 } as const;
    expect(satu({ ...change, kurikulum: 'Tidak berlaku' }).v5).toBe('LULUS');
  });
  it('V5.7 says what will be recognised', () => {
    const row = satu({ bentuk: 'coaching', jalur: 'Nonklasikal', jumlah: 3 });
    const note = row.catatan.find(({ aturan }) => aturan === 'V5.7');
    expect(note?.message.params).toEqual({ jumlah: 3, satuan: 'kegiatan', batas: 2, jpDiakui: 4 });
  });
  it('V5.7 both lingkup on one day of a day-capped form: PERLU TELAAH', () => {
    const change = { bentuk: 'e_learning', jalur: 'Nonklasikal', jumlah: 3 } as const;
    const rows = [
      baris({ ...change, namaPengembangan: 'Satu' }),
      baris({ ...change, namaPengembangan: 'Dua', lingkup: 'Internasional' }),
    ];
    for (const row of dokumen(rows).rows) {
      expect(codes(row)).toContainEqual(['V5.7', 'diakui.campurLingkup']);
      expect(row.v5).toBe('PERLU TELAAH');
    }
  });
  it('V5.6 two full-time activities at one time: PERLU TELAAH, both', () => {
    const rows = [
      baris(),
      baris({ bentuk: 'magang', jalur: 'Nonklasikal', jumlah: 1, namaPengembangan: 'Magang' }),
      baris({ bentuk: 'coaching', jalur: 'Nonklasikal', jumlah: 1, namaPengembangan: 'Coaching' }),
      baris({ nip: NIP_LAIN, namaPengembangan: 'Lain' }),
    ];
    expect(dokumen(rows).rows.map(({ aturan }) => aturan?.v5)).toEqual([
      'V5.6',
      'V5.6',
      'V5.9',
      'V5.9',
    ]);
  });
  it('V5.6 back to back is no overlap, and what is Batal overlaps nothing', () => {
    const next = { tglMulai: '2026-03-07', tglSelesai: '2026-03-08', namaPengembangan: 'Dua' };
    expect(dokumen([baris(), baris(next)]).rows.map(({ v5 }) => v5)).toEqual(['LULUS', 'LULUS']);
    const cancelled = baris({ status: 'Batal', namaPengembangan: 'Dua' });
    expect(dokumen([baris(), cancelled]).rows[0]?.v5).toBe('LULUS');
  });
  it('V5.8 the later of two equal rows: TIDAK LULUS', () => {
    const rows = [baris(), baris({ namaPengembangan: ' penyusunan  KEBIJAKAN daerah' })];
    const [first, second] = dokumen(rows).rows;
    expect(first?.v5).toBe('PERLU TELAAH');
    expect([second?.v5, second?.aturan?.v5]).toEqual(['TIDAK LULUS', 'V5.8']);
    expect(second?.dihitung).toBe(false);
  });
  it('V5.8 another topic, form, person or time is no duplicate', () => {
    const others = [
      { namaPengembangan: 'Lain' },
      { bentuk: 'kursus' },
      { nip: NIP_LAIN },
      { tglMulai: '2026-04-01', tglSelesai: '2026-04-02' },
    ] as const;
    for (const change of others) {
      const [, second] = dokumen([baris(), baris(change)]).rows;
      expect(second?.aturan?.v5).not.toBe('V5.8');
    }
  });
});

it('a SKJ row counts under any of its spellings', () => {
  const change = { jabatanTarget: 'ANALIS  kebijakan', kompetensi: 'penyusunan-kebijakan' };
  expect(satu(change, { skj: SKJ }).v1).toBe('LULUS');
});
