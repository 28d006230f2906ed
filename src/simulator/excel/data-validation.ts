// Data validation of a range, as the add-in sees it.
import { invalidArgument } from '../protocol/host-object';
import { formatRect, intersect, quoteSheetName, subtract } from './address';
import type { Area, Rect } from './address';
import { AREA, BOOK, BookObject } from './book';
import type { Book } from './book';
import type { SheetData } from './sheet-data';
import type { DataValidationContent } from './content';
import { formatChanged } from './layout';
import type { Range } from './range';
import { accepts } from './validity';

type Entry = SheetData['dataValidations'][number];
type Type = DataValidationContent['type'];

/** Excel refuses a longer list typed as text, and a longer formula. */
const LONGEST_SOURCE = 255;

const NEW_ALERT = { showAlert: true, style: 'Stop', title: '', message: '' } as const;

const RULES: Record<string, Type | undefined> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

type Operand = string | number | Range;

/** The rule as Office.js writes it: one member, named by the kind of rule. */
export type Rule = Partial<
  Record<
    string,
    {
      source?: Operand;
      inCellDropDown?: boolean;
      formula?: Operand;
      formula1?: Operand;
      formula2?: Operand | null;
      operator?: string;
    }
  >
>;

export class DataValidation extends BookObject {
  readonly hostType = 'DataValidation';
  readonly #area: Area;

  constructor(book: Book, area: Area) {
    super(book);
    this.#area = area;
  }

  get #data(): SheetData {
    return this[BOOK].data(this.#area.sheetId);
  }

  /** The entries that meet the range, and whether they leave a part of it without a rule. */
  #entries(): { entries: Entry[]; isCovered: boolean } {
    const entries = this.#data.dataValidations.filter((entry) =>
      entry.rects.some((rect) => intersect(rect, this.#area)),
    );
    let rest: Rect[] = [this.#area];
    for (const { rects } of entries) {
      for (const rect of rects) rest = rest.flatMap((part) => subtract(part, rect));
    }
    return { entries, isCovered: rest.length === 0 };
  }

  /** The one entry of the whole range; `null` if there is none, or several. */
  #entry(): Entry | null {
    const { entries, isCovered } = this.#entries();
    return isCovered && entries.length === 1 ? (entries[0] ?? null) : null;
  }

  /** Changes what holds for exactly this range; the rest of the rules stays. */
  #change(change: (entry: Omit<Entry, 'rects'>) => Omit<Entry, 'rects'> | null): void {
    this[BOOK].checkLayoutWritable(this.#area.sheetId);
    const inside: Entry[] = [];
    const kept: Entry[] = [];
    let free: Rect[] = [this.#area];
    for (const entry of this.#data.dataValidations) {
      const { rects, ...rule } = entry;
      const common = rects
        .map((rect) => intersect(rect, this.#area))
        .filter((rect) => rect !== null);
      if (common.length === 0) {
        kept.push(entry);
        continue;
      }
      for (const rect of common) free = free.flatMap((part) => subtract(part, rect));
      const rest = rects.flatMap((rect) => subtract(rect, this.#area));
      if (rest.length > 0) kept.push({ ...rule, rects: rest });
      const changed = change(rule);
      if (changed) inside.push({ ...changed, rects: common });
    }
    const fresh = free.length > 0 ? change({ type: 'None', ignoreBlanks: true }) : null;
    if (fresh) inside.push({ ...fresh, rects: free });
    this.#data.dataValidations = [...kept, ...joined(inside, this.#area)];
    formatChanged(this[BOOK], this.#area);
  }

  clear(): void {
    this.#change(() => null);
  }

  /** `Inconsistent` and `MixedCriteria` where the cells differ. */
  get type(): string {
    const { entries, isCovered } = this.#entries();
    if (entries.length === 0) return 'None';
    if (entries.length > 1) return 'MixedCriteria';
    return isCovered ? (entries[0]?.type ?? 'None') : 'Inconsistent';
  }

  get ignoreBlanks(): boolean {
    return this.#entry()?.ignoreBlanks ?? true;
  }

  set ignoreBlanks(ignoreBlanks: boolean) {
    this.#change((entry) => ({ ...entry, ignoreBlanks }));
  }

  get errorAlert(): NonNullable<DataValidationContent['errorAlert']> {
    const entry = this.#entry();
    return entry?.errorAlert ?? { ...NEW_ALERT, showAlert: entry === null };
  }

  set errorAlert(alert: Partial<NonNullable<DataValidationContent['errorAlert']>>) {
    const errorAlert = { ...this.errorAlert, ...alert };
    if (errorAlert.title.length > 32 || errorAlert.message.length > 225) throw invalidArgument();
    this.#change((entry) => ({ ...entry, errorAlert }));
  }

  get prompt(): NonNullable<DataValidationContent['prompt']> {
    return this.#entry()?.prompt ?? { showPrompt: true, title: '', message: '' };
  }

  set prompt(prompt: Partial<NonNullable<DataValidationContent['prompt']>>) {
    const full = { ...this.prompt, ...prompt };
    if (full.title.length > 32 || full.message.length > 255) throw invalidArgument();
    this.#change((entry) => ({ ...entry, prompt: full }));
  }

  get rule(): Rule {
    const entry = this.#entry();
    if (!entry || entry.type === 'None') return {};
    const { type, formula1 = '', formula2, operator = 'Between', inCellDropDown = true } = entry;
    if (type === 'List') return { list: { inCellDropDown, source: formula1 } };
    if (type === 'Custom') return { custom: { formula: formula1 } };
    const name = Object.keys(RULES).find((key) => RULES[key] === type) ?? '';
    return {
      [name]: {
        formula1: operandOf(formula1),
        ...(formula2 === undefined ? {} : { formula2: operandOf(formula2) }),
        operator,
      },
    };
  }

  set rule(rule: Rule) {
    const parsed = readRule(this[BOOK], rule);
    this.#change(({ type: _, formula1: __, formula2: ___, operator: ____, ...entry }) => ({
      errorAlert: NEW_ALERT,
      ...entry,
      ...parsed,
    }));
  }

  /** Whether all cells hold what the rules allow; `null` if some do and some do not. */
  get valid(): boolean | null {
    const invalid = this.#invalid().length;
    if (invalid === 0) return true;
    return invalid === this.#area.rows * this.#area.columns ? false : null;
  }

  #invalid(): Rect[] {
    const { sheetId } = this.#area;
    const cells = this[BOOK].cells(sheetId);
    const found: Rect[] = [];
    for (const entry of this.#entries().entries) {
      for (const rect of entry.rects) {
        const common = intersect(rect, this.#area);
        const used = common && cells.used(true, common);
        if (!used) continue;
        cells.values(used).forEach((line, r) => {
          line.forEach((value, c) => {
            const place = { sheetId, row: used.row + r, column: used.column + c };
            if (value !== '' && !accepts(this[BOOK], entry, value, place)) {
              found.push({ row: place.row, column: place.column, rows: 1, columns: 1 });
            }
          });
        });
      }
    }
    return found;
  }

  getInvalidCells() {
    const areas = this.getInvalidCellsOrNullObject();
    if (!areas) throw invalidArgument();
    return areas;
  }

  getInvalidCellsOrNullObject() {
    const rects = this.#invalid();
    return rects.length === 0 ? null : this[BOOK].make.areas(this.#area.sheetId, rects);
  }
}

/** Entries with the same rule become one. */
function joined(entries: Entry[], whole: Rect): Entry[] {
  const groups = new Map<string, Entry>();
  for (const { rects, ...rule } of entries) {
    const key = JSON.stringify(rule);
    const group = groups.get(key);
    groups.set(key, { ...rule, rects: [...(group?.rects ?? []), ...rects] });
  }
  const [only, more] = groups.values();
  const covered = only?.rects.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (only && !more && covered === whole.rows * whole.columns) {
    const { row, column, rows, columns } = whole;
    return [{ ...only, rects: [{ row, column, rows, columns }] }];
  }
  return [...groups.values()];
}

/** What Office.js shows of an operand: a number where it is one. */
const operandOf = (text: string): string | number =>
  text !== '' && !Number.isNaN(Number(text)) ? Number(text) : text;

function readOperand(book: Book, operand: Operand | null | undefined): string | undefined {
  if (operand === null || operand === undefined) return undefined;
  if (typeof operand === 'object') {
    const { sheetId, ...rect } = operand[AREA];
    return `=${quoteSheetName(book.sheet(sheetId).getName())}!${formatRect(rect, true)}`;
  }
  const text = String(operand);
  if (text.startsWith('=')) book.checkRuleFormula(text);
  if (text.length > LONGEST_SOURCE + (text.startsWith('=') ? 1 : 0)) throw invalidArgument();
  return text;
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T.*)?$/;
/** The serial number of 1970-01-01. */
const EPOCH = 25_569;

/** A date written as ISO 8601 is the serial number of its day. */
function readDateOperand(book: Book, operand: Operand | null | undefined): string | undefined {
  if (typeof operand !== 'string' || !ISO_DATE.test(operand)) return readOperand(book, operand);
  const day = Date.parse(`${operand.slice(0, 10)}T00:00:00Z`) / 86_400_000;
  if (Number.isNaN(day)) throw invalidArgument();
  return String(day + EPOCH);
}

function readRule(book: Book, rule: Rule): Omit<Entry, 'rects' | 'ignoreBlanks'> {
  const [[name, given] = ['', undefined], ...others] = Object.entries(rule).filter(
    ([, value]) => value != null,
  );
  if (others.length > 0) throw invalidArgument();
  if (!given) return { type: 'None' };
  const type = RULES[name];
  if (!type) throw invalidArgument();
  if (type === 'List') {
    const formula1 = readOperand(book, given.source);
    if (!formula1) throw invalidArgument();
    return { type, formula1, inCellDropDown: given.inCellDropDown ?? true };
  }
  if (type === 'Custom') {
    const formula1 = readOperand(book, given.formula);
    if (!formula1?.startsWith('=')) throw invalidArgument();
    return { type, formula1 };
  }
  const read = type === 'Date' ? readDateOperand : readOperand;
  const formula1 = read(book, given.formula1);
  const formula2 = read(book, given.formula2);
  const operator = OPERATORS.find((each) => each === (given.operator ?? 'Between'));
  const needsTwo = operator === 'Between' || operator === 'NotBetween';
  if (!operator || formula1 === undefined || (needsTwo && formula2 === undefined)) {
    throw invalidArgument();
  }
  return { type, operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
}

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;
