// The sample year from the inventory on: every document that its operations build shows what the plain
// computation gives, and the data stand as they were.
import { readFile } from 'node:fs/promises';
import { analyse } from '../../../src/bangkom/analisis';
import { JENJANG_VALUES } from '../../../src/bangkom/pegawai';
import { AWAL_TAHUN } from '../../../src/cli/samples/tahun-lengkap';
import type { Simulator } from '../../../src/simulator/headless';
import { openAddin } from '../../addin';
import { sample } from '../../cli/headless';
import { expectedShares, expectedTables, readData, type Data } from './tahun-contoh';
import { cellsOf, tableRows } from './workbooks';

let simulator: Simulator;
let data: Data;
beforeAll(async () => {
  simulator = await openAddin({ file: await readFile(sample('tahun-lengkap.xlsx')) });
  data = readData(simulator);
}, 60_000);
afterAll(() => simulator.close());

test('the sample has all levels of posts, all boxes and all exclusions', () => {
  const persons = analyse(data);
  expect(persons).toHaveLength(60);
  expect(new Set(data.pegawai.map(({ jenjang }) => jenjang))).toEqual(new Set(JENJANG_VALUES));
  const boxes = persons.flatMap(({ kotak }) => kotak?.nomor ?? []);
  expect([...new Set(boxes)].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const reasons = persons.flatMap(({ pengecualian }) => pengecualian ?? []);
  expect(reasons).toHaveLength(5);
  expect(new Set(reasons).size).toBe(3);
  expect(persons.map(({ pegawai }) => pegawai.nama).join('')).not.toMatch(/\d/);
});

test('the data sheets hold nothing that is refused', async () => {
  const { problems } = await simulator.evaluate(
    (tanggal) => Bangkom.checkWorkbook({ tanggal }),
    AWAL_TAHUN,
  );
  expect(problems.filter(({ severity }) => severity === 'E')).toEqual([]);
});

test('every document shows the figures of the computation', async () => {
  const results = await simulator.evaluate(async (tanggal) => {
    const gaps = await Bangkom.buildKesenjangan({ tanggal });
    const idp = await Bangkom.buildIdp({ tanggal });
    const jadwal = await Bangkom.buildJadwal({ tanggal });
    const direktori = await Bangkom.buildDirektori({ tanggal });
    const { counts } = await Bangkom.buildVerifikasi({ tanggal, collect: false });
    return { gaps, idp, jadwal, direktori, counts };
  }, AWAL_TAHUN);
  await simulator.settle();
  const planned = new Set(data.rencana.map(({ nip }) => nip)).size;
  expect(results.idp).toMatchObject({ sheets: ['IDP'], persons: planned });
  expect(results.gaps.persons).toBe(60);
  expect(results.jadwal.clashes).toBeGreaterThan(3);
  expect(results.counts.lulus).toBeGreaterThan(20);
  expect(results.counts.tidakLulus).toBeGreaterThan(5);
  for (const { table, rows } of expectedTables(data)) {
    const shown = tableRows(simulator, table);
    expect([table, shown.length]).toEqual([table, rows.length]);
    expect(shown).toMatchObject(rows);
  }
  expect(readData(simulator)).toMatchObject({ pegawai: data.pegawai, skj: data.skj });
}, 120_000);

test('the shares of every IDP are those of the computation', () => {
  const lines = cellsOf(simulator, 'IDP').filter((cells) =>
    /^(70|20|10)%: /.test(String(cells[1])),
  );
  const wanted = expectedShares(data);
  expect(lines.map((cells) => cells[3])).toEqual(wanted.flatMap(({ kegiatan }) => kegiatan));
  expect(lines.map((cells) => cells[6])).toEqual(wanted.flatMap(({ persenJp }) => persenJp));
});
