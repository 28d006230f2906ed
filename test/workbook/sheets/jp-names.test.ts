// The workbook names JP and KESENJANGAN say the same as the regulation's functions, cell by cell.
import fc from 'fast-check';
import { listAliases, listLingkupWords } from '../../../src/bangkom/bentuk';
import { readKesenjangan } from '../../../src/bangkom/kesenjangan';
import { convertToJp, PROFIL_VALUES, type ProfilId } from '../../../src/bangkom/konversi';
import type { Simulator } from '../../../src/simulator/headless';
import { openAddin } from '../../addin';

/** A formula's argument in en-US spelling; null is an omitted one. */
const written = (value: string | number | null): string =>
  value === null ? '' : typeof value === 'number' ? String(value) : `"${value}"`;

type Call = readonly (string | number | null)[];
const call = (name: string, args: Call): string => {
  const given = [...args];
  while (given.at(-1) === null) given.pop();
  return `=${name}(${given.map(written).join(',')})`;
};

/** What cells show for formulas, all calculated at once. */
async function shown(simulator: Simulator, formulas: readonly string[]): Promise<unknown[]> {
  const sheet = simulator.workbook.worksheets.add(
    `Hitung ${simulator.workbook.worksheets.items.length}`,
  );
  const range = sheet.getRangeByIndexes(0, 0, formulas.length, 1);
  range.formulas = formulas.map((formula) => [formula]);
  await simulator.settle();
  const values = range.values.map(([value]) => value);
  // What stays would be calculated again whenever the profile changes.
  sheet.delete();
  return values;
}

const anyCase = (text: string): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom('asis', 'upper', 'spaced'), fc.nat(2)).map(([how, blanks]) => {
    const around = ' '.repeat(blanks);
    if (how === 'upper') return around + text.toUpperCase() + around;
    return how === 'spaced' ? around + text.replaceAll(' ', '  ') : text;
  });

const bentuk = fc.constantFrom(...listAliases().map(({ teks }) => teks)).chain(anyCase);
const lingkup = fc.option(
  fc.constantFrom(...listLingkupWords().map(({ teks }) => teks), 'lokal', '').chain(anyCase),
);
const amount = fc.oneof(
  fc.integer({ min: 0, max: 60 }),
  fc.integer({ min: 0, max: 6000 }).map((hundredths) => hundredths / 100),
  fc.constantFrom('3', '2,5', '2.5', ' 12 ', '-1', 'tiga', '1.000', -2, 0.5, 1.005, 1.013),
);
const months = fc.option(fc.oneof(fc.integer({ min: 0, max: 13 }), fc.constantFrom(1.5, -1, '2')));
const days = fc.option(fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constantFrom(0.5, -3, '4')));

/** Random calls in each profile. */
const SIZE = 2000;

describe('the names in a prepared workbook', () => {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await openAddin();
    await simulator.evaluate(() => Bangkom.prepareWorkbook());
  });
  afterAll(() => simulator.close());

  const chooseProfil = (profil: ProfilId): void => {
    const cells = simulator.workbook.worksheets.getItem('Pengaturan').getUsedRange();
    const row = cells.values.findIndex((line) => line.includes('Profil konversi JP'));
    cells.getCell(row, 2).values = [[profil]];
  };

  test.each(PROFIL_VALUES)(
    'JP, BANGKOM.JP and convertToJp agree on 2,000 calls in profile %s',
    async (profil) => {
      chooseProfil(profil);
      const calls = fc.sample(fc.tuple(bentuk, amount, lingkup, months, days), {
        numRuns: SIZE,
        seed: 7,
      });
      const values = await shown(
        simulator,
        calls.map((args) => call('JP', args)),
      );
      const expected = calls.map(([bentuk, jumlah, lingkup, periode, hari]) => {
        const result = convertToJp({ bentuk, jumlah, lingkup, periode, hari }, profil);
        return result.ok ? result.value : result.error;
      });
      const custom = await shown(
        simulator,
        calls.map((args) => call('BANGKOM.JP', [...args, profil])),
      );
      calls.forEach((args, index) => {
        const results = { name: values[index], custom: custom[index] };
        const agreed = { name: expected[index], custom: expected[index] };
        expect([call('JP', args), results]).toEqual([call('JP', args), agreed]);
      });
    },
  );

  test('every spelling of every form is found by the name', async () => {
    const spellings = listAliases();
    chooseProfil('PERLAN-10-2018');
    const values = await shown(
      simulator,
      spellings.map(({ teks }) => call('JP', [teks, 1])),
    );
    spellings.forEach(({ teks }, index) => {
      const result = convertToJp({ bentuk: teks, jumlah: 1 });
      expect([teks, values[index]]).toEqual([teks, result.ok ? result.value : result.error]);
    });
  });

  test('wildcards and texts that begin like a form match nothing', async () => {
    const texts = ['co*', 'coachin?', 'coaching~', 'coaching a', '*', '?'];
    const values = await shown(
      simulator,
      texts.map((teks) => call('JP', [teks, 1])),
    );
    expect(values).toEqual(texts.map(() => '#N/A'));
  });

  test('a percentage written as text is no amount to the name', async () => {
    expect(await shown(simulator, ['=JP("kursus","50%")'])).toEqual(['#VALUE!']);
  });

  test('KESENJANGAN agrees with the gap of two levels', async () => {
    const levels = [0, 1, 2, 3, 4, 5, 6, 1.5, -1];
    const pairs = levels.flatMap((standar) => levels.map((nyata) => [standar, nyata] as const));
    const values = await shown(
      simulator,
      pairs.map((pair) => call('KESENJANGAN', pair)),
    );
    pairs.forEach(([standar, nyata], index) => {
      const result = readKesenjangan(standar, nyata);
      const expected = result.ok ? (result.value?.gap ?? '') : result.error;
      expect([standar, nyata, values[index]]).toEqual([standar, nyata, expected]);
    });
  });
});
