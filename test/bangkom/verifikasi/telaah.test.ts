// What a verifier decides instead of the rules, and what it does to rows and persons.
import type { Telaah } from '../../../src/bangkom/verifikasi';
import { baris, dokumen, kursus, NIP, orang } from './contoh';

describe('overrides', () => {
  const telaah = (change: Partial<Telaah>): Telaah => ({
    sasaran: 'R1',
    periksa: 'V5',
    hasil: 'LULUS',
    oleh: 'Contoh Enam',
    tanggal: '2026-01-14',
    alasan: 'Sudah dibahas dengan atasan.',
    ...change,
  });
  const failing = baris({ kurikulum: 'Tidak sesuai' });

  it('replace a check, keep the computed one, and count the row', () => {
    const document = dokumen([failing], { overrides: [telaah({})] });
    expect(document.rows[0]).toMatchObject({
      v5: 'LULUS',
      hasil: 'LULUS',
      dihitung: true,
      dihasilkan: { v5: 'TIDAK LULUS', hasil: 'TIDAK LULUS' },
      telaah: [telaah({})],
    });
    expect(document.persons[0]).toMatchObject({ jp: 20, v3: 'LULUS' });
    expect(document.problems).toEqual([]);
  });
  it('replace the row as a whole', () => {
    const passed = dokumen([failing], { overrides: [telaah({ periksa: 'Hasil' })] });
    expect(passed.rows[0]).toMatchObject({ v5: 'TIDAK LULUS', hasil: 'LULUS', dihitung: true });
    const overrides = [telaah({ periksa: 'Hasil', hasil: 'TIDAK LULUS' })];
    expect(dokumen([baris()], { overrides }).persons[0]).toMatchObject({
      jp: 0,
      hasil: 'TIDAK LULUS',
    });
  });
  it('replace V3 of a person', () => {
    const overrides = [telaah({ sasaran: NIP, periksa: 'V3' })];
    const person = orang([kursus(19)], { overrides });
    expect(person).toMatchObject({ v3: 'LULUS', v3Dihasilkan: 'TIDAK LULUS', hasil: 'LULUS' });
  });
  it('are refused without reason, name, date or verdict', () => {
    const overrides = [
      telaah({ alasan: 'setuju' }),
      telaah({ oleh: ' ' }),
      telaah({ tanggal: '14-01-2026' }),
      telaah({ hasil: 'TIDAK BERLAKU' }),
    ];
    const document = dokumen([failing], { overrides });
    expect(document.rows[0]?.v5).toBe('TIDAK LULUS');
    expect(document.problems.map(({ severity, row, field }) => [severity, row, field])).toEqual([
      ['E', 0, 'alasan'],
      ['E', 1, 'oleh'],
      ['E', 2, 'tanggal'],
      ['E', 3, 'hasil'],
    ]);
  });
  it('say when nothing is there to override', () => {
    const document = dokumen([failing], { overrides: [telaah({ sasaran: 'R9' })] });
    expect(document.problems).toMatchObject([
      { severity: 'W', code: 'verifikasi.telaahTanpaSasaran', row: 0 },
    ]);
  });
});
