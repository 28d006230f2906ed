// The next year: the old plan stands as it was, open needs go on as drafts, and a failure at any request
// leaves the old plan or something that the same operation completes.
import type { Simulator } from '../../../src/simulator/headless';
import { openAddin } from '../../addin';
import { carryOut, kegiatan, NIP_DUA, NIP_SATU, plan, RENCANA } from './tahun';
import { addForm, cellsOf, tableCell, tableRows, TANGGAL } from './workbooks';

const next = (simulator: Simulator, confirmed = true, today = '2026-12-31') =>
  simulator.evaluate(
    (agreed, tanggal) => Bangkom.startNextYear({ confirmed: agreed, tanggal }),
    confirmed,
    today,
  );

const setting = (simulator: Simulator, name: string) =>
  simulator.workbook.names.getItem(name).getRange().values[0]?.[0];

/** A year that ended: one done and assessed, one done without evidence, one abroad, one not done. */
async function ended(): Promise<Simulator> {
  const simulator = await openAddin();
  await plan(simulator, [...RENCANA, kegiatan(NIP_SATU, 'Anggaran', { levelNyata: 2 })]);
  await simulator.evaluate((tanggal) => Bangkom.startRealisasi({ tanggal }), TANGGAL);
  carryOut(simulator);
  await simulator.evaluate(() => Bangkom.prepareData());
  const levels = [
    [NIP_DUA, 'Kearsipan', 2],
    [NIP_SATU, 'Anggaran', 3],
  ] as const;
  levels.forEach(([nip, name, level], row) => {
    const cells = { NIP: nip, Kompetensi: name, 'Level Nyata': level, Tanggal: 46380 };
    for (const [header, value] of Object.entries(cells)) {
      const first = tableCell(simulator, 'tblKompetensi', 0, header);
      first.getOffsetRange(row, 0).values = [[value]];
    }
  });
  const kompetensi = simulator.workbook.tables.getItem('tblKompetensi');
  kompetensi.resize(kompetensi.getRange().getResizedRange(1, 0).address);
  await simulator.settle();
  return simulator;
}

/** Names of ours, plans and settings after the change. */
const shown = (simulator: Simulator) => ({
  sheets: simulator.workbook.worksheets.items.map(({ name }) => name),
  archive: tableRows(simulator, 'tblRencana_2026'),
  // A run that broke off may have skipped numbers.
  plan: tableRows(simulator, 'tblRencana').map((row) => ({ ...row, 'ID Baris': '' })),
  ids: new Set(tableRows(simulator, 'tblRencana').map((row) => row['ID Baris'])).size,
  tahun: setting(simulator, 'Bangkom_Tahun'),
});

let file: Uint8Array;
let before: ReturnType<typeof tableRows>;
beforeAll(async () => {
  const simulator = await ended();
  before = tableRows(simulator, 'tblRencana');
  file = (await simulator.save()).bytes;
  simulator.close();
});

test('asks first, with counts, and changes nothing', async () => {
  const simulator = await openAddin({ file });
  const result = await next(simulator, false);
  expect(result).toMatchObject({
    tahun: 2026,
    archive: null,
    carried: 2,
    done: 3,
    cancelled: 1,
    needsConfirmation: true,
    problems: [{ severity: 'W', code: 'tahun.konfirmasi' }],
  });
  expect(tableRows(simulator, 'tblRencana')).toEqual(before);
  expect(setting(simulator, 'Bangkom_Tahun')).toBe('');
  simulator.close();
});

test('puts the plan aside as it was, carries what is open, and never twice', async () => {
  const simulator = await openAddin({ file });
  expect(await next(simulator)).toMatchObject({
    archive: 'Rencana 2026',
    carried: 2,
    needsConfirmation: false,
    problems: [],
  });
  await simulator.settle();
  expect(tableRows(simulator, 'tblRencana_2026')).toEqual(before);
  expect(simulator.workbook.tables.getItem('tblRencana_2026').worksheet.name).toBe('Rencana 2026');
  expect(simulator.workbook.tables.getItem('tblRencana').worksheet.name).toBe('Rencana');
  expect(setting(simulator, 'Bangkom_Tahun')).toBe(2027);
  const rows = tableRows(simulator, 'tblRencana');
  expect(rows).toMatchObject([
    {
      'ID Baris': 'R00007',
      NIP: NIP_DUA,
      'Nama Pengembangan': 'Pengadaan',
      'Level Nyata': 1,
      'Tanggal Mulai': '',
      'Tanggal Selesai': '',
      Jumlah: 10,
      'JP (hitung)': 10,
      Status: '',
      Asal: 'Rencana 2026!R00003',
    },
    {
      'ID Baris': 'R00008',
      'Nama Pengembangan': 'Kearsipan',
      'Level Nyata': 2,
      Kesenjangan: 'Rendah',
      Asal: 'Rencana 2026!R00004',
    },
  ]);
  // The year set back by hand: nothing is put aside again, and the year is mended.
  simulator.workbook.names.getItem('Bangkom_Tahun').getRange().values = [[2026]];
  const state = shown(simulator);
  expect(await next(simulator, false)).toMatchObject({
    needsConfirmation: true,
    problems: [{ code: 'tahun.selesaikan' }],
  });
  expect(await next(simulator)).toMatchObject({ archive: 'Rencana 2026', carried: 0 });
  expect(shown(simulator)).toEqual({ ...state, tahun: 2027 });
  simulator.close();
});

test('begun in January it still asks what the year that ended has left open', async () => {
  const simulator = await openAddin({ file });
  expect(await next(simulator, true, '2027-01-10')).toMatchObject({ tahun: 2026, carried: 2 });
  await simulator.settle();
  expect(tableRows(simulator, 'tblRencana')).toMatchObject([
    { 'Nama Pengembangan': 'Pengadaan' },
    { 'Nama Pengembangan': 'Kearsipan', 'Level Nyata': 2 },
  ]);
  simulator.close();
});

test('forms of the old year are not collected into the new plan, new rows are', async () => {
  const simulator = await openAddin();
  addForm(simulator);
  const collect = () =>
    simulator.evaluate((tanggal) => Bangkom.collectForms({ tanggal, file: 'ini.xlsx' }), TANGGAL);
  await simulator.evaluate(() => Bangkom.adoptForm());
  const { added } = await collect();
  expect(added).toBeGreaterThan(0);
  await next(simulator);
  const carried = tableRows(simulator, 'tblRencana');
  const form = cellsOf(simulator, 'Formulir');
  const again = await collect();
  expect(again).toMatchObject({ added: 0, updated: 0 });
  expect(again.problems.filter(({ code }) => code === 'rencana.tahunLalu')).toHaveLength(1);
  expect(tableRows(simulator, 'tblRencana')).toEqual(carried);
  expect(cellsOf(simulator, 'Formulir')).toEqual(form);
  const other = await simulator.evaluate(
    (incoming, tanggal) => Bangkom.collectForms({ incoming, tanggal, collect: false }),
    [
      { row: kegiatan(NIP_SATU, 'Baru'), asal: 'baru.xlsx!Formulir!9', idBaris: null, tahun: 2027 },
      { row: kegiatan(NIP_SATU, 'Lama'), asal: 'lama.xlsx!Formulir!9', idBaris: null, tahun: 2026 },
    ],
    TANGGAL,
  );
  expect(other).toMatchObject({ added: 1 });
  simulator.close();
});

test('a table of the user with the name of the archive stops it', async () => {
  const simulator = await openAddin({ file });
  const sheet = simulator.workbook.worksheets.add('Milik saya');
  sheet.getRange('A1:A2').values = [['x'], ['y']];
  sheet.tables.add('A1:A2', true).name = 'tblRencana_2026';
  expect(await next(simulator)).toMatchObject({
    archive: null,
    problems: [{ severity: 'E', code: 'workbook.tabelTerpakai' }],
  });
  expect(tableRows(simulator, 'tblRencana')).toEqual(before);
  simulator.close();
});

test.each([[undefined], ['half' as const]])(
  'a failure at any request leaves what the same operation completes (%s)',
  async (afterActions) => {
    const clean = await openAddin({ file });
    clean.resetStatistics();
    await next(clean);
    const requests = clean.statistics.batches;
    await clean.settle();
    const wanted = shown(clean);
    clean.close();
    expect(requests).toBeGreaterThan(20);
    // Every request of the switch, which comes last; of the reading and building before it, some.
    const places = Array.from({ length: requests }, (_, k) => k);
    for (const k of places.filter((at) => at >= requests - 6 || at % 20 === 15)) {
      const simulator = await openAddin({ file });
      // Until the second one: the operation takes a broken switch up again by itself.
      simulator.setFault((index) =>
        index === k || index === k + 1
          ? { code: 5004, ...(afterActions && { afterActions }) }
          : undefined,
      );
      await next(simulator).catch((error: unknown) => {
        expect(String(error)).toMatch(/lagi|Excel|lembar|Enter/);
      });
      simulator.setFault(undefined);
      const old = simulator.workbook.tables.items.find(({ name }) =>
        ['tblRencana_2026', 'tblRencana'].includes(name),
      );
      expect({ k, rows: tableRows(simulator, old?.name ?? '').length }).toEqual({ k, rows: 6 });
      // Whoever goes on with other work has a plan: the old one, or the new one with its two needs.
      await simulator.evaluate(() => Bangkom.prepareWorkbook());
      const ids = tableRows(simulator, 'tblRencana').map((row) => row['ID Baris']);
      expect([2, 6]).toContain(ids.filter((id) => id !== '').length);
      if (setting(simulator, 'Bangkom_Tahun') !== 2027) await next(simulator);
      await simulator.settle();
      expect({ k, ...shown(simulator) }).toEqual({ k, ...wanted });
      simulator.close();
    }
  },
  300_000,
);
