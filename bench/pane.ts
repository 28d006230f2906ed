// The pane in Chromium through the simulator's page: time until the functions are registered and until
// the pane can be used, and the tab Periksa at 10,000 rows. Prints a table and one JSON line. The
// development build is measured: scripts are larger than what an office installs, the work is the same.
import type { Frame } from 'playwright-core';
import { median } from './lib/measure';
import { RENCANA_COLUMNS } from '../src/workbook/sheets/rencana/rencana-columns';
import { Stage, type SimulatorPage } from '../src/simulator/browser/simulator-page';

const RUNS = 10;
const ROWS = 10_000;
const ROWS_PER_PERSON = 5;
const PATIENCE = 600_000;

interface Figure {
  readonly name: string;
  readonly runs: number;
  readonly value: number;
  readonly unit: string;
}

/** Milliseconds from the navigation of the add-in's page. */
interface Start {
  readonly functions: number;
  readonly usable: number;
}

/** Counts what blocks the add-in's page. */
const WATCH = `
  window.blocks = [];
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) {
      if (name === 'self') window.blocks.push(duration);
    }
  }).observe({ type: 'longtask', buffered: true });
`;

async function open(stage: Stage, file: string): Promise<SimulatorPage> {
  return stage.open({
    file,
    prepare: async (context) => void (await context.addInitScript(WATCH)),
  });
}

async function measureStart(stage: Stage): Promise<Start> {
  const page = await open(stage, '/contoh/identifikasi-lengkap.xlsx');
  await page.inPane('Formulir sudah dilengkapi');
  const addin = await page.addin();
  const start = await addin.evaluate(() => {
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    // The script that registers them is deferred: this event comes right after it has run.
    return {
      functions: page?.domContentLoadedEventStart ?? NaN,
      usable: performance.now(),
    };
  });
  await page.close();
  return start;
}

/** Rows with a blank or a doubtful cell each, five a person. */
function planCells(): (string | number)[][] {
  return Array.from({ length: ROWS }, (_, index) => {
    const person = Math.floor(index / ROWS_PER_PERSON);
    const cells: Partial<Record<string, string | number>> = {
      no: index + 1,
      nip: `19${60 + (person % 30)}0101${1990 + (person % 30)}01${1 + (person % 2)}${String(person % 1000).padStart(3, '0')}`,
      nama: `Contoh ${String.fromCharCode(65 + (person % 26))}${String.fromCharCode(97 + (Math.floor(person / 26) % 26))}`,
      jabatan: 'Analis Kebijakan',
      unitKerja: `Bidang ${person % 40}`,
      namaPengembangan: `Topik ${index % 20}`,
      bentuk: 'Seminar',
      lingkup: index % 3 === 0 ? 'nasional ' : 'Nasional',
      jumlah: 1 + (index % 6),
      idBaris: `R${String(index + 1).padStart(5, '0')}`,
    };
    return RENCANA_COLUMNS.map(({ key }) => cells[key] ?? '');
  });
}

async function longestBlock(addin: Frame): Promise<number> {
  return addin.evaluate(() => Math.max(0, ...(window as unknown as { blocks: number[] }).blocks));
}

async function measureCheck(stage: Stage) {
  const page = await open(stage, '');
  await page.pressInPane('Siapkan buku kerja');
  await page.inPane('Rencana masih kosong');
  await page.page.evaluate((rows) => {
    const table = window.simulator?.workbook.tables.getItem('tblRencana');
    if (!table) throw new Error('tblRencana');
    const first = table.getDataBodyRange().getCell(0, 0);
    table.resize(table.getHeaderRowRange().getResizedRange(rows.length, 0));
    first.getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1).values = rows;
  }, planCells());
  const addin = await page.addin();
  await addin.getByText('Siap diverifikasi').first().waitFor({ timeout: PATIENCE });
  await page.settle();
  await addin.evaluate(() => {
    (window as unknown as { blocks: number[] }).blocks.length = 0;
  });
  const begin = await addin.evaluate(() => performance.now());
  await addin.getByRole('tab', { name: 'Periksa' }).click();
  await addin.getByRole('heading', { name: /perlu dilihat/ }).waitFor({ timeout: PATIENCE });
  const result = await addin.evaluate((from) => {
    const { memory } = performance as unknown as { memory?: { usedJSHeapSize: number } };
    return {
      milliseconds: performance.now() - from,
      megabytes: (memory?.usedJSHeapSize ?? NaN) / 2 ** 20,
      elements: document.querySelectorAll('#root *').length,
    };
  }, begin);
  const block = await longestBlock(addin);
  await page.close();
  return { ...result, longestBlock: block };
}

async function run(): Promise<void> {
  const stage = await Stage.start();
  try {
    const starts: Start[] = [];
    // One after the other: they would share the processor.
    for (let index = 0; index < RUNS; index += 1) starts.push(await measureStart(stage));
    const functions = median(starts.map((start) => start.functions));
    const usable = median(starts.map((start) => start.usable));
    const results: Figure[] = [];
    const add = (name: string, runs: number, value: number, unit: string) => {
      results.push({ name, runs, value, unit });
      console.log(`${name.padEnd(48)}${value.toFixed(0).padStart(9)} ${unit}`);
    };
    add('sampai fungsi terdaftar', RUNS, functions, 'ms');
    add('sampai panel dapat dipakai', RUNS, usable, 'ms');
    const check = await measureCheck(stage);
    add(`Periksa dibuka, ${ROWS} baris`, 1, check.milliseconds, 'ms');
    add('halaman tertahan paling lama', 1, check.longestBlock, 'ms');
    add('memori halaman (dengan simulator)', 1, check.megabytes, 'MB');
    add('unsur di panel', 1, check.elements, '');
    const title = 'Panel di Chromium';
    const notes = [
      'Build pengembangan: berkasnya lebih besar daripada yang dipasang kantor, kerjanya sama.',
    ];
    console.log(JSON.stringify({ bench: 'pane', title, results, notes }));
  } finally {
    await stage.stop();
  }
}

void run();
