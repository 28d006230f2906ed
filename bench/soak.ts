// A long day: 1,000 cycles of edit, check and rebuild in one process and one workbook. Memory after garbage
// collection, the client's tracked objects, event handlers and everything in the workbook must not grow.
import type { Simulator } from '../src/simulator/headless';
import { openPlan, TANGGAL } from './lib/plan';

const CYCLES = 1_000;
const ROWS = 10;
/** Cycles between two looks at the memory. */
const STEP = 25;
/** The first look that counts: until then caches fill. */
const WARM = 100;
/** What the memory may move between the first counted look and the end, in megabytes. */
const TOLERANCE = 12;

interface Look {
  readonly cycle: number;
  readonly heapMegabytes: number;
  readonly residentMegabytes: number;
}

function look(cycle: number): Look {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const heapMegabytes = Math.round((heapUsed / 2 ** 20) * 10) / 10;
  const residentMegabytes = Math.round(rss / 2 ** 20);
  console.error(`putaran ${cycle}: ${heapMegabytes} MB heap, ${residentMegabytes} MB proses`);
  return { cycle, heapMegabytes, residentMegabytes };
}

/** What the workbook holds, and what the add-in holds on to. */
async function count(simulator: Simulator): Promise<Record<string, number>> {
  // The client gives back what a run tracked only after the run's own answer.
  await new Promise((resolve) => setTimeout(resolve, 100));
  await simulator.settle();
  const content = simulator.workbook.toContent();
  const sum = (of: (sheet: (typeof content.sheets)[number]) => number): number =>
    content.sheets.reduce((total, sheet) => total + of(sheet), 0);
  return {
    lembar: content.sheets.length,
    nama: content.names.length,
    pengaturan: Object.keys(content.settings).length,
    tabel: sum(({ tables }) => tables.length),
    gaya: content.styles.length,
    'format bersyarat': sum(({ conditionalFormats }) => conditionalFormats.length),
    'validasi data': sum(({ dataValidations }) => dataValidations.length),
    bagan: sum(({ charts }) => charts.length),
    sel: sum(({ cells }) => cells.length),
    'objek terlacak': simulator.held.objects,
    'pendengar peristiwa': simulator.held.handlers,
  };
}

async function cycle(simulator: Simulator, number: number): Promise<void> {
  const table = simulator.workbook.tables.getItem('tblRencana');
  const headers = table.getHeaderRowRange().values[0] ?? [];
  const column = headers.indexOf('Nama Pengembangan');
  const edited = table.getDataBodyRange().getCell(number % ROWS, column);
  edited.values = [[`Topik ${number % 7}`]];
  await simulator.settle();
  await simulator.evaluate(async (tanggal) => {
    // As the pane does while it is open, and when it is closed.
    const nothing = (): void => undefined;
    const stops = [await Bangkom.watchWorkbook(nothing), await Bangkom.watchSelection(nothing)];
    await Bangkom.checkWorkbook({ tanggal });
    await Bangkom.buildVerifikasi({ tanggal, collect: false });
    for (const stop of stops) await stop();
  }, TANGGAL);
}

async function run(): Promise<void> {
  const at = process.argv.indexOf('--max');
  const cycles = at < 0 ? CYCLES : Math.min(CYCLES, Number(process.argv[at + 1]));
  const simulator = await openPlan(ROWS, true);
  // The first builds make what every later one finds.
  for (let number = 0; number < 3; number += 1) await cycle(simulator, number);
  const before = await count(simulator);
  const looks = [look(0)];
  for (let number = 1; number <= cycles; number += 1) {
    await cycle(simulator, number);
    if (number % STEP === 0 || number === cycles) looks.push(look(number));
  }
  const after = await count(simulator);
  simulator.close();
  const title = `Daya tahan: ${cycles} kali ubah, periksa, bangun ulang`;
  const results = looks.map(({ cycle: putaran, heapMegabytes, residentMegabytes }) => ({
    putaran,
    'MB heap sesudah gc': heapMegabytes,
    'MB proses': residentMegabytes,
  }));
  console.log(`\n${title}`);
  console.table(results);
  const counts = Object.entries(before).map(([apa, awal]) => ({ apa, awal, akhir: after[apa] }));
  console.table(counts);
  const counted = looks.filter((each) => each.cycle >= Math.min(WARM, cycles / 2));
  const heap = counted.map(({ heapMegabytes }) => heapMegabytes);
  const growth = (heap.at(-1) ?? NaN) - (heap[0] ?? NaN);
  const grown = counts.filter(({ awal, akhir }) => akhir !== awal).map(({ apa }) => apa);
  const isFlat = growth <= TOLERANCE && grown.length === 0;
  const list = counts.map(({ apa, awal, akhir }) => `${apa} ${awal} → ${akhir}`).join('; ');
  const notes = [`Sebelum dan sesudah: ${list}.`];
  console.log(JSON.stringify({ bench: 'soak', title, results, counts, growth, notes }));
  if (!isFlat) {
    console.error(`Tumbuh: memori ${growth.toFixed(1)} MB; ${grown.join(', ') || 'isi tetap'}.`);
    process.exitCode = 1;
  }
}

void run();
