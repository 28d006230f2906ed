// The conditional formats of a range, as the add-in sees them.
import { invalidArgument, itemNotFound, unsupportedOperation } from '../protocol/host-object';
import { intersect, subtract } from './address';
import type { Area } from './address';
import { BOOK, BookObject } from './book';
import type { Book } from './book';
import type { SheetData } from './sheet-data';
import {
  CellValueConditionalFormat,
  CustomConditionalFormat,
  DataBarConditionalFormat,
  TextConditionalFormat,
} from './conditional-rules';
import type { Entry, EntryAccess, ConditionalRule } from './conditional-rules';
import { formatChanged } from './layout';
import type { Range } from './range';

export class ConditionalFormat extends BookObject {
  readonly hostType = 'ConditionalFormat';
  readonly #sheetId: string;
  readonly #id: string;

  constructor(book: Book, sheetId: string, id: string) {
    super(book);
    this.#sheetId = sheetId;
    this.#id = id;
  }

  get #data(): SheetData {
    return this[BOOK].data(this.#sheetId);
  }

  get #entry(): Entry {
    const entry = this.#data.conditionalFormats.find((each) => each.id === this.#id);
    if (!entry) throw itemNotFound();
    return entry;
  }

  /** Excel does not tell of changes of conditional formats; the grid is drawn again all the same. */
  readonly #access: EntryAccess = {
    read: () => this.#entry.rule,
    check: (formula) => {
      this[BOOK].checkRuleFormula(formula);
    },
    write: (rule) => {
      this[BOOK].checkLayoutWritable(this.#sheetId, 'allowFormatCells');
      this.#entry.rule = rule;
      const [first] = this.#entry.rects;
      if (first) formatChanged(this[BOOK], { ...first, sheetId: this.#sheetId });
    },
  };

  get id(): string {
    return this.#id;
  }

  get type(): string {
    return this.#entry.rule.type;
  }

  /** 0 is looked at first. */
  get priority(): number {
    return this.#data.conditionalFormats.indexOf(this.#entry);
  }

  set priority(priority: number) {
    const list = this.#data.conditionalFormats;
    const entry = this.#entry;
    if (priority < 0 || priority >= list.length) throw invalidArgument();
    list.splice(list.indexOf(entry), 1);
    list.splice(priority, 0, entry);
  }

  get stopIfTrue(): boolean {
    return this.#entry.stopIfTrue;
  }

  set stopIfTrue(stopIfTrue: boolean) {
    this.#entry.stopIfTrue = stopIfTrue;
  }

  #of<T>(type: ConditionalRule['type'], make: (access: EntryAccess) => T): T | null {
    return this.#entry.rule.type === type ? make(this.#access) : null;
  }

  #need<T>(item: T | null): T {
    if (!item) throw itemNotFound();
    return item;
  }

  get customOrNullObject(): CustomConditionalFormat | null {
    return this.#of('Custom', (access) => new CustomConditionalFormat(access));
  }

  get custom(): CustomConditionalFormat {
    return this.#need(this.customOrNullObject);
  }

  get cellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.#of('CellValue', (access) => new CellValueConditionalFormat(access));
  }

  get cellValue(): CellValueConditionalFormat {
    return this.#need(this.cellValueOrNullObject);
  }

  get textComparisonOrNullObject(): TextConditionalFormat | null {
    return this.#of('ContainsText', (access) => new TextConditionalFormat(access));
  }

  get textComparison(): TextConditionalFormat {
    return this.#need(this.textComparisonOrNullObject);
  }

  get dataBarOrNullObject(): DataBarConditionalFormat | null {
    return this.#of('DataBar', (access) => new DataBarConditionalFormat(access));
  }

  get dataBar(): DataBarConditionalFormat {
    return this.#need(this.dataBarOrNullObject);
  }

  getRange(): Range {
    const [first, ...more] = this.#entry.rects;
    if (!first || more.length > 0) throw unsupportedOperation();
    return this[BOOK].make.range({ ...first, sheetId: this.#sheetId });
  }

  getRangeOrNullObject(): Range | null {
    return this.#entry.rects.length === 1 ? this.getRange() : null;
  }

  getRanges() {
    return this[BOOK].make.areas(this.#sheetId, this.#entry.rects);
  }

  delete(): void {
    this[BOOK].checkLayoutWritable(this.#sheetId, 'allowFormatCells');
    const list = this.#data.conditionalFormats;
    list.splice(list.indexOf(this.#entry), 1);
  }
}

const NEW_RULES: Record<string, (() => ConditionalRule) | undefined> = {
  Custom: () => ({ type: 'Custom', formula: '', format: {} }),
  CellValue: () => ({ type: 'CellValue', operator: 'Invalid', formula1: '', format: {} }),
  ContainsText: () => ({ type: 'ContainsText', operator: 'Contains', text: '', format: {} }),
  DataBar: () => ({ type: 'DataBar', color: '#638EC6' }),
};

export class ConditionalFormatCollection extends BookObject {
  readonly hostType = 'ConditionalFormatCollection';
  readonly #area: Area;

  constructor(book: Book, area: Area) {
    super(book);
    this.#area = area;
  }

  get #data(): SheetData {
    return this[BOOK].data(this.#area.sheetId);
  }

  get #entries(): Entry[] {
    return this.#data.conditionalFormats.filter((entry) =>
      entry.rects.some((rect) => intersect(rect, this.#area)),
    );
  }

  #make({ id }: Entry): ConditionalFormat {
    return new ConditionalFormat(this[BOOK], this.#area.sheetId, id);
  }

  get items(): ConditionalFormat[] {
    return this.#entries.map((entry) => this.#make(entry));
  }

  getCount(): number {
    return this.#entries.length;
  }

  getItem(id: string): ConditionalFormat {
    const entry = this.#entries.find((each) => each.id === id);
    if (!entry) throw itemNotFound();
    return this.#make(entry);
  }

  getItemOrNullObject(id: string): ConditionalFormat | null {
    const entry = this.#entries.find((each) => each.id === id);
    return entry ? this.#make(entry) : null;
  }

  getItemAt(index: number): ConditionalFormat {
    const entry = this.#entries[index];
    if (!entry) throw invalidArgument();
    return this.#make(entry);
  }

  /** The new format comes first. */
  add(type: string): ConditionalFormat {
    this[BOOK].checkLayoutWritable(this.#area.sheetId, 'allowFormatCells');
    const rule = NEW_RULES[type]?.();
    if (!rule) throw unsupportedOperation(`simulator: ConditionalFormatCollection.add('${type}')`);
    const { sheetId, ...rect } = this.#area;
    const entry: Entry = { id: this[BOOK].guid(), rects: [rect], stopIfTrue: false, rule };
    this.#data.conditionalFormats.unshift(entry);
    return new ConditionalFormat(this[BOOK], sheetId, entry.id);
  }

  /** Takes the formats off this range; elsewhere they stay. */
  clearAll(): void {
    this[BOOK].checkLayoutWritable(this.#area.sheetId, 'allowFormatCells');
    this.#data.conditionalFormats = this.#data.conditionalFormats
      .map((entry) => ({
        ...entry,
        rects: entry.rects.flatMap((rect) => subtract(rect, this.#area)),
      }))
      .filter((entry) => entry.rects.length > 0);
    formatChanged(this[BOOK], this.#area);
  }
}
