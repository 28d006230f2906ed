// docs/kinerja.md from the lines of JSON that the benchmarks print. The lines are kept beside it, so that
// one benchmark can be measured again without the others.
import { readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import { format, resolveConfig } from 'prettier';

const KEPT = new URL('results.json', import.meta.url);
const CUTS = new URL('cuts.json', import.meta.url);
const DOCUMENT = new URL('../docs/kinerja.md', import.meta.url);

/** Headings of the figures, with their decimals. A figure without one stands under its own name, capitalised. */
const HEADINGS = {
  name: ['Yang diukur'],
  size: ['Jumlah', 0],
  count: ['Jumlah', 0],
  runs: ['Kali ukur', 0],
  seconds: ['Detik', 2],
  ms: ['Milidetik', 1],
  perSecond: ['Per detik', 0],
  microsecondsPerCell: ['Mikrodetik per sel', 1],
  ratio: ['Rasio', 2],
  cpuSeconds: ['Detik prosesor', 2],
  addinSeconds: ['Add-in', 2],
  hostSeconds: ['Host', 2],
  syncs: ['Sync', 0],
  largestRequest: ['Permintaan terbesar (bita)', 0],
  bytes: ['Bita', 0],
  gzip: ['Bita gzip', 0],
  when: ['Dimuat'],
  value: ['Nilai', 0],
  unit: ['Satuan'],
  peakMegabytes: ['Puncak memori (MB)', 0],
  growth: ['Tumbuh', 1],
};

const readJson = async (file, otherwise) => {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return otherwise;
    throw error;
  }
};

const machine = () => ({
  processor: os.cpus()[0]?.model.trim() ?? 'tidak diketahui',
  cores: os.cpus().length,
  memoryGigabytes: Math.round(os.totalmem() / 2 ** 30),
  system: `${os.type()} ${os.arch()}`,
  node: process.versions.node,
});

/** What a reader must know of the machine while it measured: other work falsifies the seconds. */
const stateOf = (loadAtStart) => ({
  date: new Date().toISOString().slice(0, 10),
  load: Math.round(loadAtStart * 10) / 10,
});

const cell = (value, digits) => {
  if (value === undefined || value === null) return '–';
  if (typeof value !== 'number') return String(value);
  return value.toLocaleString('id-ID', {
    minimumFractionDigits: digits ?? 0,
    maximumFractionDigits: digits ?? 2,
  });
};

function table(rows) {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const heads = keys.map((key) => HEADINGS[key]?.[0] ?? key.charAt(0).toUpperCase() + key.slice(1));
  const lines = rows.map((row) => keys.map((key) => cell(row[key], HEADINGS[key]?.[1])));
  const rule = keys.map((key) => (typeof rows[0]?.[key] === 'number' ? '---:' : '---'));
  return [heads, rule, ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');
}

const describe = ({ processor, cores, memoryGigabytes, system, node }) =>
  `${processor}, ${cores} inti, memori ${memoryGigabytes} GB, ${system}, Node ${node}`;

const describeState = ({ date, load }, { cores }) =>
  `Diukur ${date}; beban mesin saat mulai ${cell(load, 1)} pada ${cores} inti.`;

function section({ bench, title, machine: where, state, results, notes = [] }, usual, now) {
  const own = [describe(where) === describe(usual) ? '' : `Mesin: ${describe(where)}.`];
  const measured = describeState(state, where);
  if (measured !== describeState(now, usual)) own.push(measured);
  const facts = own.filter((text) => text !== '').join(' ');
  return [
    `## ${title}`,
    `\`npm run bench ${bench}\` ${facts}`.trim(),
    table(results),
    ...notes,
  ].join('\n\n');
}

/**
 * Keeps the lines and writes the document.
 * @param load The machine's load average before the first benchmark began.
 */
export async function writeReport(lines, load) {
  const kept = await readJson(KEPT, {});
  const here = machine();
  const now = stateOf(load);
  for (const line of lines) kept[line.bench] = { ...line, machine: here, state: now };
  const all = Object.values(kept).sort((a, b) => a.bench.localeCompare(b.bench));
  const cuts = await readJson(CUTS, []);
  const text = [
    '# Kinerja',
    'Berkas ini ditulis oleh `npm run bench -- --write`; jangan diubah dengan tangan.',
    `Mesin: ${describe(here)}. ${describeState(now, here)}`,
    'Angka adalah median dari sebanyak yang tertulis di **Kali ukur**: lima, atau sebanyak yang muat dalam 200 detik. **Detik** adalah waktu dari perintah sampai jawabannya; **Add-in** dan **Host** adalah bagiannya: kerja add-in sendiri, dan kerja simulator yang memerankan Excel. **Detik prosesor** menghitung semua inti. **Tumbuh** membandingkan detik prosesor dengan ukuran sepersepuluhnya: tumbuh 10 berarti sebanding dengan jumlah baris, lebih dari 12 untuk 100.000 baris menggagalkan pengukuran. “Tanpa mesin rumus” berarti host menulis rumus tanpa menghitungnya; “simulator penuh” menghitung semuanya. Excel yang sebenarnya menghitung jauh lebih cepat daripada simulator.',
    ...all.map((line) => section(line, here, now)),
    ...(cuts.length > 0
      ? ['## Yang dipangkas', 'Biaya terbesar menurut profil, sebelum dan sesudah.', table(cuts)]
      : []),
  ].join('\n\n');
  const options = await resolveConfig(DOCUMENT);
  await writeFile(KEPT, await format(JSON.stringify(kept), { ...options, parser: 'json' }));
  await writeFile(DOCUMENT, await format(text, { ...options, parser: 'markdown' }));
}
