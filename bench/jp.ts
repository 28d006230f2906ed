// One JP conversion a cell, three ways in one run: the custom function BANGKOM.JP and the same conversion
// as a native formula in the simulator, and that native formula in LibreOffice.
import { openAddin } from '../src/cli/addin';
import type { Simulator } from '../src/simulator/headless';
import { median } from './lib/measure';
import { convert, valuesOf } from '../test/libreoffice/recalculate';

/** A multiple of the 36 different inputs. */
const CELLS = 3_600;
/** So many that LibreOffice's start and saving do not drown the calculation. */
const CELLS_LIBREOFFICE = 36_000;
const RUNS = 5;
const SHEET = 'Ukur';

/** Forms of which JP is units times JP per unit, with and without the addition for abroad. */
const INPUTS = [
  ['coaching', 'Nasional'],
  ['mentoring', 'Nasional'],
  ['seminar', 'Internasional'],
  ['magang', 'Nasional'],
] as const;

const custom = (row: number): string => `=BANGKOM.JP(A${row},B${row},C${row})`;

/** The same by the tables of Referensi, with functions that every Excel and LibreOffice has. */
function native(row: number): string {
  const code = `INDEX(tblBentukAlias[Kode],MATCH(A${row},tblBentukAlias[Ejaan],0))`;
  const rule = `MATCH(Bangkom_ProfilJP&"|"&${code}&"|"&C${row},tblKonversiJP[Kunci],0)`;
  const of = (column: string): string => `INDEX(tblKonversiJP[${column}],${rule})`;
  return `=ROUND(B${row}*${of('JP per Satuan')}*(100+N(${of('Tambahan Persen')}))/100,2)`;
}

const lambda = (row: number): string => `=JP(A${row},B${row},C${row})`;

interface Filled {
  readonly simulator: Simulator;
  readonly seconds: number;
}

type Formula = (row: number) => string;

/** A prepared workbook whose sheet has the inputs, and the formula in each row; how long it calculates. */
async function fill(formula: Formula | null, count: number, calculation = true): Promise<Filled> {
  const simulator = await openAddin({ calculation });
  await simulator.evaluate(() => Bangkom.prepareWorkbook().then(() => undefined));
  const sheet = simulator.workbook.worksheets.add(SHEET);
  sheet.getRange(`A1:C${count}`).values = Array.from({ length: count }, (_, index) => {
    const [form, scope] = INPUTS[index % INPUTS.length] ?? INPUTS[0];
    return [form, 1 + (index % 9), scope];
  });
  await simulator.settle();
  const start = performance.now();
  if (formula) {
    const formulas = Array.from({ length: count }, (_, index) => [formula(index + 1)]);
    sheet.getRange(`D1:D${count}`).formulas = formulas;
  }
  await simulator.settle();
  return { simulator, seconds: (performance.now() - start) / 1000 };
}

/** The workbook for LibreOffice, with formulas that nobody has calculated yet. */
async function saved(formula: Formula | null): Promise<Uint8Array> {
  const { simulator } = await fill(formula, CELLS_LIBREOFFICE, false);
  const { bytes } = await simulator.save();
  simulator.close();
  return bytes;
}

const results = ({ simulator }: Filled): unknown[] =>
  simulator.workbook.worksheets.getItem(SHEET).getRange(`D1:D${CELLS}`).values.flat();

function expectSame(what: string, values: readonly unknown[], expected: readonly unknown[]): void {
  const at = expected.findIndex((value, index) => value !== values[index]);
  if (at < 0 && expected.every((value) => typeof value === 'number')) return;
  throw new Error(`${what}: row ${at + 1} is ${values[at]}, BANGKOM.JP gives ${expected[at]}.`);
}

/** Seconds that LibreOffice needs to open, calculate and save a workbook. */
async function convertSeconds(bytes: Uint8Array): Promise<number> {
  const start = performance.now();
  await convert(bytes);
  return (performance.now() - start) / 1000;
}

async function run(): Promise<void> {
  const ways = [
    ['BANGKOM.JP di simulator', custom],
    ['rumus INDEX/MATCH di simulator', native],
    ['nama JP (LAMBDA) di simulator', lambda],
  ] as const;
  const seconds = new Map<string, number[]>(ways.map(([name]) => [name, []]));
  let expected: unknown[] = [];
  for (let at = 0; at < RUNS; at += 1) {
    for (const [name, formula] of ways) {
      const filled = await fill(formula, CELLS);
      seconds.get(name)?.push(filled.seconds);
      if (formula === custom) expected = results(filled);
      else expectSame(name, results(filled), expected);
      filled.simulator.close();
    }
  }
  const [formulas, plain] = [await saved(native), await saved(null)];
  const column = valuesOf(await convert(formulas))[SHEET] ?? {};
  const fromLibreOffice = expected.map((_, index) => column[`D${index + 1}`]);
  expectSame('LibreOffice', fromLibreOffice, expected);
  const inLibreOffice: number[] = [];
  for (let at = 0; at < RUNS; at += 1) {
    // What starting, opening and saving cost is no part of the calculation.
    const more = (await convertSeconds(formulas)) - (await convertSeconds(plain));
    inLibreOffice.push((more / CELLS_LIBREOFFICE) * CELLS);
  }
  seconds.set('rumus INDEX/MATCH di LibreOffice', inLibreOffice);
  const perCell = [...seconds].map(([name, all]) => ({ name, micro: (median(all) / CELLS) * 1e6 }));
  const base = perCell[0]?.micro ?? NaN;
  const rows = perCell.map(({ name, micro }) => ({
    name,
    size: name.endsWith('LibreOffice') ? CELLS_LIBREOFFICE : CELLS,
    runs: RUNS,
    microsecondsPerCell: micro,
    ratio: micro / base,
  }));
  const title = 'JP satu sel';
  console.log(`\n${title} (rasio terhadap BANGKOM.JP)`);
  console.table(
    rows.map(({ name, microsecondsPerCell, ratio }) => ({
      '': name,
      'mikrodetik per sel': microsecondsPerCell.toFixed(1),
      rasio: ratio.toFixed(2),
    })),
  );
  const notes = [
    'Rasio dibanding BANGKOM.JP dalam pengukuran yang sama. Semua cara memberi angka yang sama di setiap sel. Biaya LibreOffice: membuka, menghitung, dan menyimpan buku kerja dengan rumus dikurangi hal yang sama tanpa rumus.',
  ];
  console.log(JSON.stringify({ bench: 'jp', title, results: rows, notes }));
}

void run();
