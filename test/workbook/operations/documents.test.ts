// Documents that lead to each other, name their office, and are kept as dated copies.
import type { Simulator } from '../../../src/simulator/headless';
import { openAddin } from '../../addin';
import { build, built, figure, fill, planCell, rowWith } from './verified';
import { addForm, cellsOf, COACHING, fillForm, TANGGAL, tableCell, tableRows } from './workbooks';

describe('a verification of three persons', () => {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await built();
  });
  afterAll(() => simulator.close());

  const sheetNames = () => simulator.workbook.worksheets.items.map(({ name }) => name);
  const linkOf = (nama: string) => {
    const row = rowWith(simulator, 'tblRekapJP', 'Nama', nama);
    const cell = tableCell(simulator, 'tblRekapJP', row, 'Baris Verifikasi');
    return { shown: cell.values[0]?.[0], formula: String(cell.formulas[0]?.[0]) };
  };
  /** Where the link of a person leads, calculated from its own formula. */
  async function targetOf(nama: string): Promise<string> {
    const row = rowWith(simulator, 'tblRekapJP', 'Nama', nama);
    const cell = tableCell(simulator, 'tblRekapJP', row, 'Baris Verifikasi');
    const shown = /^=IF\(.*?HYPERLINK\((.*),tblRekapJP\[\[#This Row\],\[Baris Pertama\]\]&IF\(/;
    const target = shown.exec(linkOf(nama).formula)?.[1] ?? '';
    const before = cell.formulas;
    cell.formulas = [[`=${target}`]];
    await simulator.settle();
    const place = String(cell.values[0]?.[0]);
    cell.formulas = before;
    await simulator.settle();
    return place;
  }
  const personAt = (target: string) => {
    const [sheet = '', address = ''] = target.replace(/^#'?/, '').split(/'?!/);
    return simulator.workbook.worksheets.getItem(sheet).getRange(address).values[0]?.[0];
  };

  test('each person of the recap leads to the first of the rows, also after sorting', async () => {
    expect(linkOf('Contoh Satu').shown).toBe('1-2');
    expect(String(linkOf('Contoh Tiga').shown)).toBe('4');
    expect(await targetOf('Contoh Dua')).toBe("#'Verifikasi'!B17");
    for (const nama of ['Contoh Satu', 'Contoh Dua', 'Contoh Tiga']) {
      expect(personAt(await targetOf(nama))).toContain(nama);
    }
    for (const table of ['tblVerifikasi', 'tblRekapJP']) {
      simulator.workbook.tables.getItem(table).sort.apply([{ key: 1, ascending: false }]);
    }
    await simulator.settle();
    expect(tableRows(simulator, 'tblRekapJP')[0]).toMatchObject({ Nama: 'Contoh Tiga' });
    for (const nama of ['Contoh Satu', 'Contoh Dua', 'Contoh Tiga']) {
      expect(personAt(await targetOf(nama))).toContain(nama);
    }
  });

  test('frozen copies hold values, carry the date, and no later build touches them', async () => {
    const before = cellsOf(simulator, 'Rekap JP');
    const { sheets, problems } = await simulator.evaluate(
      (tanggal) => Bangkom.freezeDocuments({ tanggal }),
      TANGGAL,
    );
    expect([sheets, problems]).toEqual([
      ['Verifikasi', 'Rekap JP', 'Ringkasan', 'Validasi'].map((name) => `${name} (20260120)`),
      [],
    ]);
    await simulator.settle();
    const copies = () => sheets.map((name) => cellsOf(simulator, name));
    const frozen = copies();
    expect(frozen[1]).toEqual(before);
    for (const name of sheets) {
      const { formulas } = simulator.workbook.worksheets.getItem(name).getUsedRange();
      expect(formulas.flat().filter((formula) => String(formula).startsWith('='))).toEqual([]);
    }
    expect(frozen[0]?.flat()).toContain('Mutakhir pada 20 Januari 2026');
    planCell(simulator, 'R00003', 'Jumlah').values = [[19]];
    fill(simulator, 'tblVerifikasi', 0, { 'Telaah V1': 'LULUS' });
    await simulator.settle();
    expect(figure(simulator, 'Status dokumen')).toBe('perlu dihitung ulang');
    const again = await simulator.evaluate(
      (tanggal) => Bangkom.freezeDocuments({ tanggal }),
      TANGGAL,
    );
    expect(again.sheets[0]).toBe('Verifikasi (20260120) (Bangkom)');
    expect(again.problems).toMatchObject([{ severity: 'W', code: 'bekukan.tidakMutakhir' }]);
    await build(simulator);
    expect(sheetNames()).toEqual(expect.arrayContaining([...sheets, ...again.sheets]));
    expect(copies()).toEqual(frozen);
    const row = rowWith(simulator, 'tblVerifikasi', 'ID Baris', 'R00003');
    expect(tableRows(simulator, 'tblVerifikasi')[row]).toMatchObject({ 'JP (diakui)': 19 });
  });

  test('a letterhead above the document moves nothing in its frozen copy', async () => {
    simulator.workbook.worksheets.getItem('Verifikasi').getRange('1:2').insert('Down');
    await simulator.settle();
    const before = cellsOf(simulator, 'Verifikasi');
    const { sheets, problems } = await simulator.evaluate(() =>
      Bangkom.freezeDocuments({ tanggal: '2026-06-01' }),
    );
    expect(problems).toEqual([]);
    await simulator.settle();
    const dated = before.map((row) =>
      row[1] === 'Status dokumen'
        ? [...row.slice(0, 2), 'Mutakhir pada 1 Juni 2026', ...row.slice(3)]
        : row,
    );
    expect(cellsOf(simulator, sheets[0] ?? '')).toEqual(dated);
  });
});

describe('the office on the document', () => {
  const title = (simulator: Simulator) => cellsOf(simulator, 'Verifikasi')[1]?.[0];

  test('comes from the forms while Pengaturan names none, and only where they agree', async () => {
    const simulator = await openAddin();
    addForm(simulator, 'Satu');
    addForm(simulator, 'Dua');
    await simulator.evaluate(() => Bangkom.adoptForm());
    for (const name of ['Satu', 'Dua']) fillForm(simulator, name, 8, COACHING);
    const name = (sheet: string) => {
      const at = cellsOf(simulator, sheet).findIndex((row) => row.includes('Nama Instansi:'));
      const column = cellsOf(simulator, sheet)[at]?.indexOf('Nama Instansi:') ?? 0;
      return simulator.workbook.worksheets.getItem(sheet).getCell(at, column + 1);
    };
    name('Satu').values = [['Dinas Contoh']];
    name('Dua').values = [['DINAS  CONTOH']];
    const run = () =>
      simulator.evaluate((tanggal) => Bangkom.buildVerifikasi({ tanggal }), TANGGAL);
    const codes = ({ problems }: Awaited<ReturnType<typeof run>>) =>
      problems.filter(({ code }) => code === 'verifikasi.instansiBerbeda');
    expect(codes(await run())).toEqual([]);
    expect(title(simulator)).toBe('DINAS CONTOH');
    const setting = simulator.workbook.names.getItem('Bangkom_NamaInstansi').getRange();
    expect(setting.values).toEqual([['']]);
    name('Dua').values = [['Badan Contoh']];
    expect(codes(await run())).toMatchObject([{ severity: 'W' }]);
    expect(title(simulator)).not.toBe('DINAS CONTOH');
    setting.values = [['Kantor Contoh']];
    expect(codes(await run())).toEqual([]);
    expect(title(simulator)).toBe('KANTOR CONTOH');
    simulator.close();
  });
});

describe('copies that Excel fails to make', () => {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await built();
  });
  afterAll(() => simulator.close());

  function shown() {
    const { worksheets, tables, names } = simulator.workbook;
    return {
      sheets: worksheets.items.map((sheet) => [
        sheet.name,
        sheet.getUsedRangeOrNullObject(true)?.formulas,
      ]),
      tables: tables.items.map(({ name }) => name).sort(),
      names: names.items.map(({ name, formula }) => [name, formula]).sort(),
    };
  }

  test.each([
    ['refused', undefined],
    ['half done', 'half' as const],
  ])('are removed, and the documents stay as they were: a request is %s', async (_, half) => {
    const standing = shown();
    let isMet = true;
    let failures = 0;
    for (let at = 0; isMet; at += 1) {
      isMet = false;
      simulator.setFault((index) => {
        if (index !== at) return undefined;
        isMet = true;
        return { code: 5004, ...(half && { afterActions: half }) };
      });
      const frozen = await simulator
        .evaluate((tanggal) => Bangkom.freezeDocuments({ tanggal }), TANGGAL)
        .then(({ sheets }) => sheets)
        .catch(() => null);
      simulator.setFault(undefined);
      await simulator.settle();
      if (frozen === null) {
        failures += 1;
        expect({ at, ...shown() }).toEqual({ at, ...standing });
      } else {
        expect(frozen).toHaveLength(4);
        for (const name of frozen) simulator.workbook.worksheets.getItem(name).delete();
      }
    }
    expect(failures).toBeGreaterThan(4);
  });
});
