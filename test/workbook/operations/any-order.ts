// People's work in any order: what the add-in does, what people do in between, and what must always hold.
import type { Simulator } from '../../../src/simulator/headless';
import { openAddin } from '../../addin';
import { COACHING, addSheet, fillForm, tableCell, tableRows, TANGGAL } from './workbooks';
import { pad, templateRows } from '../sheets/formulir/template';

/** What the add-in is asked for; each with what it needs to be done without a question. */
export const JOBS = {
  prepareWorkbook: null,
  prepareData: null,
  adoptForm: {},
  collectForms: { tanggal: TANGGAL, file: 'usulan.xlsx' },
  checkWorkbook: { tanggal: TANGGAL },
  buildVerifikasi: { tanggal: TANGGAL, file: 'usulan.xlsx' },
  checkVerifikasi: {},
  exportVerifikasi: { tanggal: TANGGAL },
  freezeDocuments: { tanggal: TANGGAL },
  freezeToValues: { confirmed: true },
  prepareToSend: null,
  buildIdp: { tanggal: TANGGAL },
  buildKesenjangan: { tanggal: TANGGAL },
  buildPeta: { tanggal: TANGGAL },
  buildRekomendasi: { tanggal: TANGGAL },
  buildDirektori: { tanggal: TANGGAL },
  buildJadwal: { tanggal: TANGGAL },
  startRealisasi: { tanggal: TANGGAL },
  buildPemantauan: { tanggal: TANGGAL },
  buildEvaluasi: { tanggal: TANGGAL },
  exportSiasn: { tanggal: TANGGAL },
  signValidasi: { confirmed: true, oleh: 'Contoh Kepala', tanggal: TANGGAL },
  startNextYear: { confirmed: true, tanggal: TANGGAL },
  applyMends: { cells: 'all', tanggal: TANGGAL },
} as const;
export type Job = keyof typeof JOBS;

/** Columns of tables of ours that people write into, and that a new build keeps. */
const WRITTEN: readonly (readonly [table: string, header: string])[] = [
  ['tblRencana', 'Catatan'],
  ['tblRealisasi', 'Penyelenggara'],
  ['tblVerifikasi', 'Alasan Telaah'],
  ['tblRekapJP', 'Alasan Telaah'],
  ['tblValidasi', 'Alasan'],
  ['tblKesenjangan', 'Catatan'],
  ['tblKinerja', 'Catatan'],
  ['tblPetaKotak', 'Catatan'],
  ['tblPemantauan', 'Catatan'],
];

/** Tables of documents that people put rows of their own into. */
const DOCUMENTS = [
  'tblVerifikasi',
  'tblRekapJP',
  'tblValidasi',
  'tblKesenjangan',
  'tblPetaKotak',
  'tblPemantauan',
  'tblJadwal',
  'tblDirektori',
  'tblProgramPegawai',
];

/** A workbook at work: what people have typed into it so far, and what of it they have deleted. */
export class Office {
  readonly #typed = new Set<string>();
  #count = 0;

  private constructor(readonly simulator: Simulator) {}

  /** The workbook of an office in the middle of its year. */
  static async openSaved(file: Uint8Array): Promise<Office> {
    return new Office(await openAddin({ file }));
  }

  /** Two forms on one sheet, one on another, and a sheet of the office's own. */
  static async open(): Promise<Office> {
    const simulator = await openAddin();
    const second = templateRows().map((row) =>
      row.map((cell) =>
        typeof cell === 'string' ? cell.replace('Contoh Satu', 'Contoh Dua') : cell,
      ),
    );
    addSheet(simulator, 'Formulir', [...templateRows(), [], [], ...second]);
    addSheet(simulator, 'Formulir Tiga', pad(templateRows()));
    addSheet(simulator, 'Milik Kami', [
      ['catatan rapat', 12],
      ["'=1+1", 'x'.repeat(300)],
    ]);
    const office = new Office(simulator);
    office.simulator.workbook.worksheets.getItem('Milik Kami').getRange('D1').formulas = [
      ['=B1*2'],
    ];
    return office;
  }

  #word(): string {
    this.#count += 1;
    const word = `ketikan${this.#count}.`;
    this.#typed.add(word);
    return word;
  }

  #forget(values: unknown): void {
    const text = JSON.stringify(values);
    for (const word of this.#typed) if (text.includes(word)) this.#typed.delete(word);
  }

  #has = (table: string): boolean =>
    this.simulator.workbook.tables.items.some(({ name }) => name === table);
  #sheet = (name: string) => this.simulator.workbook.worksheets.getItemOrNullObject(name);

  /** What people do; `at` chooses the place. Nothing happens where there is no such place. */
  readonly deeds = {
    noteInTable: (at: number): void => {
      const places = WRITTEN.filter(([table]) => this.#has(table));
      const [table, header] = places[at % Math.max(1, places.length)] ?? [];
      if (table === undefined || header === undefined) return;
      const rows = tableRows(this.simulator, table);
      const row = at % rows.length;
      if (!(header in (rows[0] ?? {})) || Object.values(rows[row] ?? {}).every((v) => v === ''))
        return;
      const cell = tableCell(this.simulator, table, row, header);
      this.#forget(cell.values);
      cell.values = [[this.#word()]];
    },
    noteBeside: (at: number): void => {
      const names = [
        'Verifikasi',
        'Rekap JP',
        'Validasi',
        'Peta 9 Kotak',
        'Pemantauan',
        'Jadwal',
        'Direktori',
      ];
      const sheet = this.#sheet(names[at % names.length] ?? '');
      const used = sheet?.getUsedRangeOrNullObject();
      if (!sheet || !used) return;
      const cell =
        at % 2 === 0 ? sheet.getCell(used.rowCount + 1, 2) : sheet.getCell(1, used.columnCount);
      cell.values = [[this.#word()]];
    },
    noteInForm: (at: number): void => {
      const cell = this.#sheet('Formulir')?.getRange(at % 2 === 0 ? 'B9' : 'F10');
      if (!cell) return;
      this.#forget(cell.values);
      cell.values = [[`Peningkatan pelayanan ${this.#word()}`]];
    },
    noteInIdp: (at: number): void => {
      const used = this.#sheet('IDP')?.getUsedRange();
      const values = used?.values ?? [];
      const header = values.find((cells) => cells.includes('Tujuan')) ?? [];
      const [id, goal] = [header.indexOf('ID Baris'), header.indexOf('Tujuan')];
      const rows = values.flatMap((cells, row) =>
        /^R\d{5}$/.test(String(cells[id])) ? [row] : [],
      );
      const row = rows[at % Math.max(1, rows.length)];
      if (row === undefined) return;
      const cell = used?.getCell(row, goal);
      if (!cell) return;
      this.#forget(cell.values);
      cell.values = [[this.#word()]];
    },
    fillForm: (): void => {
      const used = this.#sheet('Formulir')?.getUsedRange();
      if (!used?.values[6]?.includes('Jumlah')) return;
      // Blank rows above it move the form.
      this.#forget(used.getRow(8).values);
      fillForm(this.simulator, 'Formulir', used.rowIndex + 8, COACHING);
    },
    sortPlan: (at: number): void => {
      if (!this.#has('tblRencana')) return;
      const table = this.simulator.workbook.tables.getItem('tblRencana');
      const key = (table.getHeaderRowRange().values[0] ?? []).indexOf('Nama Pengembangan');
      table.sort.apply([{ key, ascending: at % 2 === 0 }]);
    },
    insertPlanRow: (at: number): void => {
      if (!this.#has('tblRencana')) return;
      const table = this.simulator.workbook.tables.getItem('tblRencana');
      table.rows.add(at % table.rows.count, [table.columns.items.map(() => '')]);
    },
    deletePlanRow: (at: number): void => {
      if (!this.#has('tblRencana')) return;
      const table = this.simulator.workbook.tables.getItem('tblRencana');
      if (table.rows.count < 3) return;
      const row = table.rows.getItemAt(at % table.rows.count);
      this.#forget(row.values);
      row.delete();
    },
    rowInDocument: (at: number): void => {
      const names = DOCUMENTS.filter((table) => this.#has(table));
      const name = names[at % Math.max(1, names.length)];
      if (name === undefined) return;
      const table = this.simulator.workbook.tables.getItem(name);
      const row = at % table.rows.count;
      table.rows.add(row, [table.columns.items.map(() => '')]);
      table.getDataBodyRange().getCell(row, 1).values = [[this.#word()]];
    },
    ownColumn: (at: number): void => {
      const names = ['tblRencana', 'tblVerifikasi', 'tblJadwal', 'tblDirektori'];
      const name = names[at % names.length] ?? '';
      if (!this.#has(name)) return;
      const table = this.simulator.workbook.tables.getItem(name);
      if (table.columns.items.some((column) => column.name === 'Kolom Kami')) return;
      // A totals row wants its cell too.
      const body = Array.from({ length: table.getRange().rowCount - 1 }, () => ['']);
      table.columns.add(undefined, [['Kolom Kami'], ...body]);
      const rows = tableRows(this.simulator, name);
      const row = at % rows.length;
      if (rows[row]?.['ID Baris'] === '') return;
      tableCell(this.simulator, name, row, 'Kolom Kami').values = [[this.#word()]];
    },
    totals: (at: number): void => {
      const name = at % 2 === 0 ? 'tblRencana' : 'tblRealisasi';
      if (this.#has(name)) this.simulator.workbook.tables.getItem(name).showTotals = at % 3 > 0;
    },
    rowAboveForm: (): void => {
      this.#sheet('Formulir')?.getRange('1:1').insert('Down');
    },
    renameSheet: (at: number): void => {
      const names = ['Formulir Tiga', 'Rencana', 'Verifikasi', 'Pengaturan', 'Realisasi'];
      const sheet = this.#sheet(names[at % names.length] ?? '');
      if (sheet) sheet.name = `${sheet.name} k'ami`;
    },
    copySheet: (at: number): void => {
      const names = ['Rencana', 'Verifikasi', 'IDP'];
      this.#sheet(names[at % names.length] ?? '')?.copy('End');
    },
    hideRows: (at: number): void => {
      const sheet = this.#sheet('Rencana');
      if (sheet) sheet.getRange('4:5').rowHidden = at % 2 === 0;
    },
    deleteSheet: (at: number): void => {
      const names = ['IDP', 'Peta 9 Kotak', 'Jadwal'];
      const sheet = this.#sheet(names[at % names.length] ?? '');
      if (!sheet) return;
      this.#forget(sheet.getUsedRangeOrNullObject()?.values ?? []);
      sheet.delete();
    },
    pointAtPlan: (at: number): void => {
      if (!this.#has('tblRencana')) return;
      const cell = this.#sheet('Milik Kami')?.getRange(`F${1 + (at % 3)}`);
      if (cell) cell.formulas = [['=COUNTA(tblRencana[Nama])']];
    },
  } as const;

  async deed(name: keyof Office['deeds'], at: number): Promise<void> {
    this.deeds[name](at);
    await this.simulator.settle();
  }

  /** The workbook as a file. */
  async close(): Promise<Uint8Array> {
    const { bytes } = await this.simulator.save();
    this.simulator.close();
    return bytes;
  }

  /** Does a job of the add-in; an error must be one that is worded for people. */
  async job(name: Job): Promise<string | null> {
    await this.simulator.settle();
    try {
      await this.simulator.evaluate(
        (operation, given) =>
          (Bangkom[operation] as (options: object | null) => Promise<unknown>)(given),
        name,
        JOBS[name],
      );
      return null;
    } catch (error) {
      const { name: kind, message } = error as Error;
      return kind === 'OperationError' && message.length > 30
        ? null
        : `${name}: ${kind} ${message}`;
    } finally {
      await this.simulator.settle();
    }
  }

  /** What the plan and its verification show, built anew. */
  async documents(): Promise<unknown> {
    await this.job('buildVerifikasi');
    const shown = (table: string) => (this.#has(table) ? tableRows(this.simulator, table) : null);
    return ['tblRencana', 'tblVerifikasi', 'tblRekapJP'].map(shown);
  }

  /** What does not hold; empty when all is well. */
  faults(): string[] {
    const { worksheets, tables, names } = this.simulator.workbook;
    const faults: string[] = [];
    let text = '';
    const roles: string[] = [];
    for (const sheet of worksheets.items) {
      if (/sedang dibuat|\(lama\)/.test(sheet.name)) faults.push(`sheet ${sheet.name} is left`);
      const mark = sheet.names.getItemOrNullObject('_bangkom_peran');
      if (mark) {
        const role = String(mark.formula);
        // Copies that people make carry the role of their original; Excel numbers them.
        const isSecond = roles.includes(role) && !/ \(\d+\)/.test(sheet.name);
        if (isSecond && !SHARED.test(role)) faults.push(`${sheet.name} has ${role} too`);
        if (!/ \(\d+\)/.test(sheet.name)) roles.push(role);
      }
      const used = sheet.getUsedRangeOrNullObject();
      if (!used) continue;
      text += JSON.stringify(used.values);
      const broken = used.formulas.flat().find((formula) => LEFT.test(String(formula)));
      if (broken !== undefined) faults.push(`${sheet.name} holds ${String(broken)}`);
      const shown = used.values
        .flat()
        .find((value) => /^#(?:REF!|NAME\?|VALUE!)$/.test(String(value)));
      if (shown !== undefined) faults.push(`${sheet.name} shows ${String(shown)}`);
    }
    for (const { name } of tables.items)
      if (/_baru$/.test(name)) faults.push(`table ${name} is left`);
    for (const { name, formula } of names.items) {
      if (LEFT.test(String(formula))) faults.push(`name ${name} is ${String(formula)}`);
    }
    for (const role of roles)
      if (/\.(?:baru|siap)"/.test(role)) faults.push(`role ${role} is left`);
    for (const word of this.#typed) if (!text.includes(word)) faults.push(`${word} is lost`);
    const own = worksheets.getItem('Milik Kami');
    const mine = JSON.stringify([own.getRange('A1:B2').values, own.getRange('D1').formulas]);
    if (mine !== OWN) faults.push(`the sheet of the office's own is ${mine}`);
    return faults;
  }
}

/** Roles that several sheets may have: copies, decisions that are signed off, plans of earlier years. */
const SHARED = /^="(?:salinan|validasi\.sah|rencana\.arsip)/;

/** A reference that leads nowhere, or to what is only there while a document is built. */
const LEFT = /#REF!|#NAME\?| \((?:sedang dibuat|lama)\)|_baru\b/;

const OWN = JSON.stringify([
  [
    ['catatan rapat', 12],
    ['=1+1', 'x'.repeat(300)],
  ],
  [['=B1*2']],
]);
