// The workbook, as the add-in and the tests see it.
import type { Univer } from '@univerjs/core';
import { HostWorkbook } from '../protocol/host-object';
import type { CustomFunctionHost } from '../protocol/host-object';
import { Application } from './application';
import { AREA, BOOK, Book } from './book';
import type { WorkbookContent } from './content';
import { rangeOf } from './copy';
import { CustomFunctions } from './custom-functions';
import { Functions } from './functions';
import { loadContent } from './load-content';
import { saveContent } from './save-content';
import { createEngine, startUniver } from './engine/univer';
import { NamedItemCollection } from './names';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { CustomXmlPartCollection, DocumentProperties, SettingCollection } from './settings';
import { Table, TableCollection } from './table';
import { typeInto } from './typing';
import type { TypingResult } from './typing';
import { WorkbookProtection } from './workbook-protection';
import { Worksheet } from './worksheet';
import { WorksheetCollection } from './worksheet-collection';
import { localeOf } from './locale';

export interface WorkbookOptions {
  /** `false`: a workbook without formula engine. */
  calculation?: boolean;
  /** How a blank cell reaches a custom function: as on the desktop, or as on the web. */
  blankCells?: 'zero' | 'null';
  /** For text, separators and dates; `en-US` if absent. */
  locale?: string;
  /** A running Univer whose grid shows the workbook; one without a grid is started if absent. */
  univer?: Univer;
}

export class Workbook extends HostWorkbook {
  readonly [BOOK]: Book;
  readonly #functions: CustomFunctions | null;
  readonly worksheets: WorksheetCollection;
  readonly names: NamedItemCollection;
  readonly tables: TableCollection;
  readonly application: Application;
  readonly functions: Functions;
  readonly settings: SettingCollection;
  readonly protection: WorkbookProtection;
  readonly properties: DocumentProperties;
  readonly customXmlParts: CustomXmlPartCollection;

  constructor({
    calculation = true,
    blankCells = 'zero',
    locale = 'en-US',
    univer,
  }: WorkbookOptions = {}) {
    super();
    const engine = createEngine(univer ?? startUniver(calculation), calculation);
    const sheets = new Map<string, Worksheet>();
    const tables = new Map<string, Table>();
    const once = <T>(known: Map<string, T>, id: string, make: () => T): T => {
      const made = known.get(id) ?? make();
      known.set(id, made);
      return made;
    };
    const book: Book = new Book(
      engine,
      localeOf(locale),
      (event) => {
        this.emit(event);
      },
      {
        range: (area) => new Range(book, area),
        worksheet: (id) => once(sheets, id, () => new Worksheet(book, id)),
        table: (id) => once(tables, id, () => new Table(book, id)),
        areas: (sheetId, rects) => new RangeAreas(book, sheetId, rects),
        forget: (id) => {
          sheets.delete(id);
          tables.delete(id);
        },
      },
    );
    this[BOOK] = book;
    this.worksheets = new WorksheetCollection(book);
    this.names = new NamedItemCollection(book);
    this.tables = new TableCollection(book);
    this.application = new Application(book);
    this.functions = new Functions(book);
    this.settings = new SettingCollection(book);
    this.protection = new WorkbookProtection(book);
    this.properties = new DocumentProperties(book);
    this.customXmlParts = new CustomXmlPartCollection(book);
    this.#functions = book.calculation && new CustomFunctions(book, book.calculation, blankCells);
  }

  override settle(): Promise<void> {
    return this[BOOK].settle();
  }

  override awaitsFunctions(): boolean {
    return this[BOOK].calculation?.awaitsValues ?? false;
  }

  /** What `edit` changes is told as the work of somebody else who has the file open. */
  editAsCoAuthor(edit: () => void): void {
    const book = this[BOOK];
    book.eventSource = 'Remote';
    try {
      edit();
    } finally {
      book.eventSource = 'Local';
    }
  }

  override requestEnded(): void {
    this[BOOK].isCalculationSuspended = false;
  }

  /** `Office.context.document.settings` and `settings` are the same. */
  override get documentSettings(): Readonly<Record<string, string>> {
    return Object.fromEntries(this[BOOK].settings);
  }
  override set documentSettings(settings: Readonly<Record<string, string>>) {
    const kept = this[BOOK].settings;
    kept.clear();
    for (const [key, text] of Object.entries(settings)) kept.set(key, text);
  }

  override attachCustomFunctions(host: CustomFunctionHost): void {
    this.#functions?.attach(host);
  }

  /** The workbook's file name. */
  readonly name = 'Book1.xlsx';

  /** Ends Univer with everything it holds; the workbook is of no use afterwards. */
  dispose(): void {
    this[BOOK].engine.univer.dispose();
  }

  /** The content as plain data. Settle first, so that all values are calculated. */
  toContent(): WorkbookContent {
    return saveContent(this[BOOK]);
  }

  /**
   * Types a text into a cell as a user would, see {@link typeInto}.
   * @param address With or without the sheet's name; the active sheet's cell if without.
   */
  typeInto(address: string, text: string): TypingResult {
    return typeInto(this[BOOK], address, text);
  }

  /**
   * The add-in's words about the error that a cell shows, as Excel's error card has them.
   * @param address With or without the sheet's name.
   */
  getCellErrorMessage(address: string): string | undefined {
    const book = this[BOOK];
    const range = rangeOf(book, address, book.activeSheetId);
    return this.#functions?.messageOf(range[AREA]);
  }

  getSelectedRange(): Range {
    const book = this[BOOK];
    const { selection, activeSheetId } = book;
    return selection?.sheetId === activeSheetId
      ? book.make.range(selection)
      : book.make.worksheet(activeSheetId).getCell(0, 0);
  }

  getActiveCell(): Range {
    return this.getSelectedRange().getCell(0, 0);
  }
}

/** A workbook with the given content, a blank one with one sheet if there is none. */
export function createWorkbook(content?: WorkbookContent, options?: WorkbookOptions): Workbook {
  const workbook = new Workbook(options);
  if (content) loadContent(workbook[BOOK], content);
  return workbook;
}

/** The content of a workbook, see {@link Workbook.toContent}. */
export const toContent = (workbook: Workbook): WorkbookContent => workbook.toContent();
