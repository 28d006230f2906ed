// The command line, to the letter of its contract: JSON on stdout, exit codes, input never overwritten.
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { headless, sample } from './headless';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bangkom-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('hitung', () => {
  it('prints one line for each formula, with the message of an error', async () => {
    const formulas = [
      '=JP("coaching",3,"nasional")',
      '=BANGKOM.JP("coaching",3,"nasional",1)',
      '=JP("coaching",3)',
      '=JP("kursus",7,"internasional")',
      '=BANGKOM.JP("coachng",3)',
    ];
    const { code, output } = await headless(['hitung'], formulas.join('\n'));
    expect(code).toBe(0);
    expect(output).toEqual([
      { formula: formulas[0], value: 6 },
      { formula: formulas[1], value: 4 },
      { formula: formulas[2], value: 6 },
      { formula: formulas[3], value: 8.4 },
      { formula: formulas[4], error: '#N/A', message: expect.stringContaining('Coaching') },
    ]);
  });
});

describe('verifikasi', () => {
  it('takes the filled-in form to a saved verification', async () => {
    const output = path.join(folder, 'keluar.xlsx');
    const { code, output: printed } = await headless([
      'verifikasi',
      sample('identifikasi-lengkap.xlsx'),
      output,
    ]);
    expect(code).toBe(0);
    expect(printed).toHaveLength(1);
    const [result] = printed as [Record<string, unknown[]>];
    expect(Object.keys(result).sort()).toEqual(['counts', 'persons', 'problems', 'rows']);
    expect(result.persons).toEqual([
      { nip: '197302081998062001', nama: 'Contoh Satu', jp: 135.4, target: 20, v3: 'LULUS' },
    ]);
    expect(result.rows).toHaveLength(10);
    expect(Object.keys(result.rows?.[0] as object).sort()).toEqual(['catatan', 'hasil', 'idBaris']);
    expect((await stat(output)).size).toBeGreaterThan(10_000);
  });

  it('never overwrites its input', async () => {
    const input = sample('rencana-unit.xlsx');
    const before = await readFile(input);
    const { code, output, messages } = await headless(['verifikasi', input, input]);
    expect({ code, output }).toEqual({ code: 2, output: [] });
    expect(messages).toContain('tidak pernah ditimpa');
    expect(await readFile(input)).toEqual(before);
  });
});

describe('wrong usage', () => {
  it.each([
    [[], 'Perintah belum disebut'],
    [['kerjakan'], '"kerjakan" tidak dikenal'],
    [['periksa'], 'memerlukan satu berkas'],
    [['verifikasi', 'a.xlsx'], 'memerlukan berkas masukan'],
    [['verifikasi', 'a.xlsx', 'b.xlsx', '--tahun', 'depan'], '--tahun'],
    [['gabung', 'a.xlsx'], 'paling sedikit satu berkas masukan'],
  ])('%j: exit code 2 and the usage', async (words, message) => {
    const { code, output, messages } = await headless(words);
    expect({ code, output }).toEqual({ code: 2, output: [] });
    expect(messages).toContain(message);
    expect(messages).toContain('Pemakaian:');
  });
});

it('says what to do about a file that is no workbook', async () => {
  const { code, messages } = await headless(['periksa', path.join(__dirname, 'headless.ts')]);
  expect(code).toBe(1);
  expect(messages).toContain('bukan buku kerja Excel');
});
