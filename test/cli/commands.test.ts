// The command line, to the letter of its contract: JSON on stdout, exit codes, input never overwritten.
import {
  link,
  mkdtemp,
  open,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeOutput } from '../../src/cli/verb';
import { openAddin } from '../addin';
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

  it('answers each by itself: none is in the way of a result of many cells, nor of one refused', async () => {
    const formulas = ['=SEQUENCE(3)', '=JP(', '=SEQUENCE(2,2)', '=A1', '=SUM(SEQUENCE(4))'];
    const { code, output } = await headless(['hitung'], formulas.join('\n'));
    expect(code).toBe(1);
    expect(output).toEqual([
      { formula: formulas[0], value: 1 },
      {
        formula: formulas[1],
        error: 'InvalidArgument',
        message: expect.stringContaining('menolak rumus'),
      },
      { formula: formulas[2], value: 1 },
      { formula: formulas[3], value: 0 },
      { formula: formulas[4], value: 10 },
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
    const copy = path.join(folder, 'masukan.xlsx');
    const alias = path.join(folder, 'nama-lain.xlsx');
    await writeFile(copy, before);
    await link(copy, alias);
    for (const [read, written] of [
      [input, input],
      [copy, alias],
    ] as const) {
      const { code, output, messages } = await headless(['verifikasi', read, written]);
      expect({ code, output }).toEqual({ code: 2, output: [] });
      expect(messages).toContain('tidak pernah ditimpa');
      expect(await readFile(read)).toEqual(before);
    }
  });

  it('says what an operation says that Excel does not let do its work', async () => {
    const simulator = await openAddin({ file: await readFile(sample('rencana-unit.xlsx')) });
    simulator.workbook.protection.protect();
    const input = path.join(folder, 'diproteksi.xlsx');
    await writeFile(input, (await simulator.save()).bytes);
    simulator.close();
    const output = path.join(folder, 'tidak-jadi.xlsx');
    const { code, output: printed, messages } = await headless(['verifikasi', input, output]);
    expect({ code, printed }).toEqual({ code: 1, printed: [] });
    expect(messages).toMatch(/Struktur buku kerja ini diproteksi, .* coba lagi\.\n$/);
    expect(messages).not.toContain('    at ');
  });
});

test('what a file held stays whole until the new content is there whole', async () => {
  const file = path.join(folder, 'ditulis.xlsx');
  const alias = path.join(folder, 'tautan.xlsx');
  await writeFile(file, 'lama');
  await symlink(file, alias);
  const before = await open(file);
  await writeOutput(alias, Buffer.from('baru'));
  expect(await before.readFile('utf8')).toBe('lama');
  await before.close();
  expect(await readFile(file, 'utf8')).toBe('baru');
  expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  await expect(writeOutput(folder, Buffer.from('baru'))).rejects.toThrow('tidak dapat ditulis');
});

describe('wrong usage', () => {
  it.each([
    [[], 'Perintah belum disebut'],
    [['kerjakan'], '"kerjakan" tidak dikenal'],
    [['periksa'], 'memerlukan satu berkas'],
    [['verifikasi', 'a.xlsx'], 'memerlukan berkas masukan'],
    [['verifikasi', 'a.xlsx', 'b.xlsx', '--tahun', 'depan'], '--tahun'],
    [['gabung', 'a.xlsx'], 'paling sedikit satu berkas masukan'],
    [['gabung', '--keluar', 'a.xlsx'], 'paling sedikit satu berkas masukan'],
    [['ekspor', 'a.xlsx', '--siasm'], 'boleh --siasn'],
    [['aturan', 'semua'], 'tidak menerima kata lain'],
    [['screenshots', 'panel', 'tiada'], 'Keadaan panel yang ada: awal, '],
  ])('%j: exit code 2 and the usage', async (words, message) => {
    const { code, output, messages } = await headless(words);
    expect({ code, output }).toEqual({ code: 2, output: [] });
    expect(messages).toContain(message);
    expect(messages).toContain('Pemakaian:');
  });
});

test('asked for help, it shows the usage', async () => {
  const { code, output, messages } = await headless(['gabung', '--help']);
  expect({ code, output }).toEqual({ code: 0, output: [] });
  expect(messages).toContain('Pemakaian:');
});

it('says what to do about a file that is no workbook', async () => {
  const { code, messages } = await headless(['periksa', path.join(__dirname, 'headless.ts')]);
  expect(code).toBe(1);
  expect(messages).toContain('bukan buku kerja Excel');
});
