// Names of the workbook and of sheets, as the add-in sees them.
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/host-object';
import { areaOfFormula, formulaOfArea } from './areas';
import { AREA, BOOK, BookObject } from './book';
import type { Book } from './book';
import { evaluate } from './engine/evaluate';
import { fromLocal } from './formulas';
import { isValidName } from './name-table';
import type { DefinedName } from './name-table';
import { Range } from './range';
import { valueType } from './range-cells';
import type { Worksheet } from './worksheet';

export class NamedItem extends BookObject {
  readonly hostType = 'NamedItem';
  readonly #id: string;
  readonly #name: string;
  readonly #sheetId: string | undefined;

  constructor(book: Book, { id, name, sheetId }: DefinedName) {
    super(book);
    this.#id = id;
    this.#name = name;
    this.#sheetId = sheetId;
  }

  get #item(): DefinedName {
    const item = this[BOOK].names.get(this.#name, this.#sheetId);
    if (!item) throw itemNotFound();
    return item;
  }

  override get hostKey(): string {
    return this.#name;
  }

  get name(): string {
    return this.#item.name;
  }

  get scope(): 'Workbook' | 'Worksheet' {
    return this.#sheetId === undefined ? 'Workbook' : 'Worksheet';
  }

  get worksheet(): Worksheet {
    if (this.#sheetId === undefined) throw itemNotFound();
    return this[BOOK].make.worksheet(this.#sheetId);
  }

  get worksheetOrNullObject(): Worksheet | null {
    return this.#sheetId === undefined ? null : this[BOOK].make.worksheet(this.#sheetId);
  }

  get formula(): string {
    return this.#item.formula;
  }

  set formula(formula: string) {
    this.#set({ formula: readFormula(this[BOOK], formula) });
  }

  get comment(): string {
    return this.#item.comment;
  }

  set comment(comment: string) {
    this.#set({ comment });
  }

  get visible(): boolean {
    return this.#item.visible;
  }

  set visible(visible: boolean) {
    this.#set({ visible });
  }

  #set(change: Partial<DefinedName>): void {
    this[BOOK].names.set({ ...this.#item, ...change });
  }

  /** The address of a range, the value of anything else (`#CALC!` of a function, as Excel has it). */
  get value(): string | number | boolean {
    const { formula } = this.#item;
    const area = areaOfFormula(this[BOOK], formula);
    if (area) return this[BOOK].make.range(area).address;
    if (/^=LAMBDA\(/i.test(formula)) return '#CALC!';
    const sheetId = this.#sheetId ?? this[BOOK].sheets[0]?.getSheetId() ?? '';
    return evaluate(this[BOOK].engine, formula, { sheetId, row: 0, column: 0 });
  }

  get type(): string {
    if (areaOfFormula(this[BOOK], this.#item.formula)) return 'Range';
    const type = valueType(this.value);
    return type === 'Empty' ? 'String' : type;
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }

  getRangeOrNullObject(): Range | null {
    const area = areaOfFormula(this[BOOK], this.#item.formula);
    return area && this[BOOK].make.range(area);
  }

  delete(): void {
    this[BOOK].names.remove(this.#id);
  }
}

const readFormula = (book: Book, text: string): string => {
  const formula = text.startsWith('=') ? text : `="${text.replace(/"/g, '""')}"`;
  book.checkFormula(formula);
  return formula;
};

export class NamedItemCollection extends BookObject {
  readonly hostType = 'NamedItemCollection';
  readonly #sheetId: string | undefined;

  constructor(book: Book, sheetId?: string) {
    super(book);
    this.#sheetId = sheetId;
  }

  get items(): NamedItem[] {
    return this[BOOK].names.list(this.#sheetId).map((item) => new NamedItem(this[BOOK], item));
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(name: string): NamedItem {
    const item = this.getItemOrNullObject(name);
    if (!item) throw itemNotFound();
    return item;
  }

  getItemOrNullObject(name: string): NamedItem | null {
    const item = this[BOOK].names.get(name, this.#sheetId);
    return item ? new NamedItem(this[BOOK], item) : null;
  }

  /** @throws InvalidArgument for what cannot be a name, ItemAlreadyExists. */
  add(name: string, reference: Range | string, comment: string | null = ''): NamedItem {
    const book = this[BOOK];
    if (!isValidName(name)) throw invalidArgument();
    if (book.names.get(name, this.#sheetId) || book.tables.find(name)) throw itemAlreadyExists();
    const formula =
      reference instanceof Range
        ? formulaOfArea(book, reference[AREA])
        : readFormula(book, reference);
    const item = book.names.set({
      name,
      formula,
      comment: comment ?? '',
      visible: true,
      ...(this.#sheetId === undefined ? {} : { sheetId: this.#sheetId }),
    });
    return new NamedItem(book, item);
  }

  addFormulaLocal(name: string, formula: string, comment: string | null = ''): NamedItem {
    return this.add(name, fromLocal(formula, this[BOOK].locale), comment);
  }
}
