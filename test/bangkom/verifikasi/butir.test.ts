// The nine items of a row, and the records of all rules.
import type { BarisRencana } from '../../../src/bangkom/rencana';
import { ATURAN_VERIFIKASI, BUTIR } from '../../../src/bangkom/verifikasi';
import { say } from '../../../src/messages';
import { satu } from './contoh';

describe('the nine items', () => {
  const blank: Partial<BarisRencana>[] = [
    { nip: null, asal: 'a.xlsx!Form!9' },
    { jabatanTarget: null },
    { kompetensi: null },
    { bentuk: null, jalur: null },
    { penyelenggara: null },
    { tglMulai: null },
    { kurikulum: 'Belum diperiksa' },
    { anggaran: null },
    { jumlah: null },
  ];
  it.each(blank.map((change, at) => [at + 1, change] as const))(
    'item %i is open, and the row at least PERLU TELAAH',
    (nomor, change) => {
      const row = satu(change);
      expect(row.butir[nomor - 1]).toBe(false);
      expect(row.hasil).not.toBe('LULUS');
      const note = row.catatan.find(({ aturan }) => aturan === 'lengkap');
      expect(note && say(note.message)).toContain(BUTIR[nomor - 1]?.label);
    },
  );
  it('counts 0 as an answer for the budget', () => {
    expect(satu({ anggaran: 0 }).butir[7]).toBe(true);
  });
  it('a row with an unknown JP lacks item 9', () => {
    const row = satu({ bentuk: 'bimbingan_tempat_kerja', jalur: 'Nonklasikal', jumlah: 1 });
    expect([row.jp, row.jpGalat?.error, row.butir[8]]).toEqual([null, '#N/A', false]);
  });
});

describe('records of rules', () => {
  it('carry each number once, in order, with a message that can be said for every result', () => {
    const numbers = ATURAN_VERIFIKASI.map(({ nomor }) => nomor);
    expect(numbers).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `V1.${n}`),
      ...[1, 2, 3, 4].map((n) => `V2.${n}`),
      ...[0, 1, 2, 3, 4].map((n) => `V3.${n}`),
      ...[1, 2, 3, 4, 5].map((n) => `V4.${n}`),
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `V5.${n}`),
    ]);
    for (const rule of ATURAN_VERIFIKASI) {
      expect(rule.hasil.length).toBeGreaterThan(0);
      expect(rule.kode.length).toBeGreaterThan(0);
      expect(rule.syarat).not.toBe('');
      expect(rule.sumber).toContain('domain');
    }
  });
});
