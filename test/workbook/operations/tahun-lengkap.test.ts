// The sample year from the inventory to the evaluation: every document that its operations build shows
// what the plain computation gives, and the data stand as they were.
import { readFile } from 'node:fs/promises';
import { analyse } from '../../../src/bangkom/analisis';
import { JENJANG_VALUES } from '../../../src/bangkom/pegawai';
import { AKHIR_TAHUN, AWAL_TAHUN } from '../../../src/cli/samples/tahun-lengkap';
import type { Simulator } from '../../../src/simulator/headless';
import { openAddin } from '../../addin';
import { sample } from '../../cli/headless';
import {
  expectedNextYear,
  expectedOfYear,
  expectedShares,
  expectedTables,
  readData,
  type Data,
  type ExpectedTable,
} from './tahun-contoh';
import { beginYear, decideYear, endYear } from './tahun-jalan';
import { cellsOf, tableRows } from './workbooks';

let simulator: Simulator;
let data: Data;
beforeAll(async () => {
  simulator = await openAddin({ file: await readFile(sample('tahun-lengkap.xlsx')) });
  data = readData(simulator);
});
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

/** Every row of every table as it must be. */
function expectTables(expected: readonly ExpectedTable[]): void {
  for (const { table, rows } of expected) {
    const shown = tableRows(simulator, table);
    expect([table, shown.length]).toEqual([table, rows.length]);
    expect(shown).toMatchObject(rows);
  }
}

test('every document of the plan shows the figures of the computation', async () => {
  const results = await beginYear(simulator);
  const planned = new Set(data.rencana.map(({ nip }) => nip)).size;
  expect(results.idp).toMatchObject({ sheets: ['IDP'], persons: planned });
  expect(results.gaps.persons).toBe(60);
  expect(results.jadwal.clashes).toBeGreaterThan(3);
  expect(results.counts.lulus).toBeGreaterThan(20);
  expect(results.counts.tidakLulus).toBeGreaterThan(5);
  expectTables(expectedTables(data));
  expect(readData(simulator)).toMatchObject({ pegawai: data.pegawai, skj: data.skj });
});

test('every box of the map has its number of persons', () => {
  const flat = cellsOf(simulator, 'Peta 9 Kotak').flat().map(String);
  const boxes = analyse(data).map(({ kotak }) => kotak?.nomor);
  for (const nomor of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
    const count = boxes.filter((own) => own === nomor).length;
    expect(flat).toContain(`Kotak ${nomor}: ${count} pegawai`);
  }
});

test('the shares of every IDP are those of the computation', () => {
  const lines = cellsOf(simulator, 'IDP').filter((cells) =>
    /^(70|20|10)%: /.test(String(cells[1])),
  );
  const wanted = expectedShares(data);
  expect(lines.map((cells) => cells[3])).toEqual(wanted.flatMap(({ kegiatan }) => kegiatan));
  expect(lines.map((cells) => cells[6])).toEqual(wanted.flatMap(({ persenJp }) => persenJp));
});

test('proposals become drafts of the plan, and what passes is decided on and signed', async () => {
  const { chosen, proposed, signed } = await decideYear(simulator);
  expect(chosen).toHaveLength(3);
  expect(proposed).toBe(3);
  const added = tableRows(simulator, 'tblRencana').slice(
    data.rencana.length,
    data.rencana.length + 3,
  );
  expect(added).toMatchObject(chosen.map(({ NIP }) => ({ NIP, Status: '' })));
  const after = readData(simulator);
  expect(after.rencana.slice(0, data.rencana.length)).toMatchObject(
    data.rencana.map(({ idBaris, nip, anggaran }) => ({ idBaris, nip, anggaran })),
  );
  const passed = tableRows(simulator, 'tblVerifikasi').filter(({ Hasil }) => Hasil === 'LULUS');
  const tunda = Math.floor(passed.length / 10);
  expect(signed).toEqual({
    sheet: 'Validasi 20260120',
    setuju: passed.length - tunda,
    tolak: 0,
    tunda,
  });
});

test('monitoring and evaluation show the figures of the computation', async () => {
  const end = readData(simulator, AKHIR_TAHUN);
  const { pemantauan, evaluasi } = await endYear(simulator);
  expectTables(expectedOfYear(end));
  expect(pemantauan.problems.filter(({ severity }) => severity === 'E')).toEqual([]);
  expect(pemantauan.jpRealisasi).toBeGreaterThan(100);
  expect(pemantauan.buktiKurang).toBeGreaterThan(5);
  expect(evaluasi).toMatchObject({ sheet: 'Evaluasi', jpRealisasi: pemantauan.jpRealisasi });
  expect(end.realisasi.filter(({ nip }) => nip !== null).length).toBeGreaterThan(100);
});

test('every document that shows JP names the profile: the verification above its table, the others in the footer', () => {
  const names = [
    ...['Direktori', 'IDP', 'Rekap JP', 'Ringkasan', 'Validasi 20260120'],
    ...['Pemantauan', 'Capaian Pegawai', 'Rincian Capaian', 'Evaluasi', 'Evaluasi Unit'],
  ];
  for (const name of names) {
    const { pageLayout } = simulator.workbook.worksheets.getItem(name);
    const footer = pageLayout.headersFooters.defaultForAllPages.leftFooter;
    expect([name, footer]).toEqual([name, expect.stringMatching(/, profil JP PERLAN-10-2018$/)]);
  }
  expect(cellsOf(simulator, 'Verifikasi').flat()).toContain('PERLAN-10-2018');
});

test('the open needs begin the plan of the next year, and the old plan stands as it was', async () => {
  const { terbuka, selesai, batal } = expectedNextYear(readData(simulator, AKHIR_TAHUN));
  const before = tableRows(simulator, 'tblRencana');
  const result = await simulator.evaluate(
    (tanggal) => Bangkom.startNextYear({ confirmed: true, tanggal }),
    AKHIR_TAHUN,
  );
  await simulator.settle();
  expect(terbuka.length).toBeGreaterThan(20);
  expect(result).toMatchObject({
    tahun: 2026,
    archive: 'Rencana 2026',
    carried: terbuka.length,
    done: selesai,
    cancelled: batal,
  });
  expect(tableRows(simulator, 'tblRencana_2026')).toEqual(before);
  const begun = tableRows(simulator, 'tblRencana').map((row) => [row['NIP'], row['Kompetensi']]);
  expect(begun).toEqual(terbuka.map(({ draft }) => [draft.nip ?? '', draft.kompetensi ?? '']));
});
