// The kinds of conditional formats: their rules and what they make cells look like.
import { HostObject, invalidArgument } from '../protocol/host-object';
import type { SheetData } from './sheet-data';
import type { ConditionalStyle } from './content';

export type Entry = SheetData['conditionalFormats'][number];
export type ConditionalRule = Entry['rule'];

/** Reads and replaces the rule of one conditional format. */
export interface EntryAccess {
  read(): ConditionalRule;
  write(rule: ConditionalRule): void;
  /** @throws InvalidArgument for what is no formula of a rule. */
  check(formula: string): void;
}

type RuleOf<T extends ConditionalRule['type']> = Extract<ConditionalRule, { type: T }>;

function read<T extends ConditionalRule['type']>(access: EntryAccess, type: T): RuleOf<T> {
  const rule = access.read();
  if (!isOf(rule, type)) throw invalidArgument();
  return rule;
}

const isOf = <T extends ConditionalRule['type']>(
  rule: ConditionalRule,
  type: T,
): rule is RuleOf<T> => rule.type === type;

/** Reads and changes the look that a rule gives. */
class LookAccess {
  constructor(private readonly access: EntryAccess) {}

  get look(): ConditionalStyle {
    const rule = this.access.read();
    return rule.type === 'DataBar' ? {} : rule.format;
  }

  set look(format: ConditionalStyle) {
    const rule = this.access.read();
    if (rule.type !== 'DataBar') this.access.write({ ...rule, format });
  }
}

const readColor = (color: string): string => {
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw invalidArgument();
  return color.toUpperCase();
};

export class ConditionalRangeFill extends HostObject {
  readonly hostType = 'ConditionalRangeFill';
  readonly #access: LookAccess;

  constructor(access: LookAccess) {
    super();
    this.#access = access;
  }

  get color(): string {
    return this.#access.look.fill ?? '';
  }

  set color(color: string) {
    this.#access.look = { ...this.#access.look, fill: readColor(color) };
  }

  clear(): void {
    const { fill: _, ...look } = this.#access.look;
    this.#access.look = look;
  }
}

export class ConditionalRangeFont extends HostObject {
  readonly hostType = 'ConditionalRangeFont';
  readonly #access: LookAccess;

  constructor(access: LookAccess) {
    super();
    this.#access = access;
  }

  #set(font: NonNullable<ConditionalStyle['font']>): void {
    const { look } = this.#access;
    this.#access.look = { ...look, font: { ...look.font, ...font } };
  }

  get color(): string {
    return this.#access.look.font?.color ?? '';
  }

  set color(color: string) {
    this.#set({ color: readColor(color) });
  }

  get bold(): boolean | null {
    return this.#access.look.font?.bold ?? null;
  }

  set bold(bold: boolean) {
    this.#set({ bold });
  }

  get italic(): boolean | null {
    return this.#access.look.font?.italic ?? null;
  }

  set italic(italic: boolean) {
    this.#set({ italic });
  }

  clear(): void {
    const { font: _, ...look } = this.#access.look;
    this.#access.look = look;
  }
}

const BORDER_EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
type BorderEdge = (typeof BORDER_EDGES)[number];
const BORDER_STYLES = ['Continuous', 'Dash', 'Dot'] as const;

export class ConditionalRangeBorder extends HostObject {
  readonly hostType = 'ConditionalRangeBorder';
  readonly #access: LookAccess;
  readonly #edge: BorderEdge;

  constructor(access: LookAccess, edge: BorderEdge) {
    super();
    this.#access = access;
    this.#edge = edge;
  }

  get sideIndex(): string {
    return this.#edge;
  }

  get id(): string {
    return this.#edge;
  }

  get color(): string {
    return this.#access.look.borders?.[this.#edge]?.color ?? '';
  }

  set color(color: string) {
    this.#set({ color: readColor(color) });
  }

  get style(): string {
    return this.#access.look.borders?.[this.#edge]?.style ?? 'None';
  }

  set style(style: string) {
    if (style === 'None') {
      const { look } = this.#access;
      const { [this.#edge]: _, ...borders } = look.borders ?? {};
      this.#access.look = { ...look, borders };
      return;
    }
    const known = BORDER_STYLES.find((each) => each === style);
    if (!known) throw invalidArgument();
    this.#set({ style: known });
  }

  #set(border: Partial<NonNullable<NonNullable<ConditionalStyle['borders']>[BorderEdge]>>): void {
    const { look } = this.#access;
    // The borders of a conditional format are always thin.
    const before = look.borders?.[this.#edge] ?? {
      style: 'Continuous',
      weight: 'Thin',
      color: '#000000',
    };
    this.#access.look = {
      ...look,
      borders: { ...look.borders, [this.#edge]: { ...before, ...border } },
    };
  }
}

export class ConditionalRangeBorderCollection extends HostObject {
  readonly hostType = 'ConditionalRangeBorderCollection';
  readonly #access: LookAccess;

  constructor(access: LookAccess) {
    super();
    this.#access = access;
  }

  get items(): ConditionalRangeBorder[] {
    return BORDER_EDGES.map((edge) => new ConditionalRangeBorder(this.#access, edge));
  }

  get count(): number {
    return BORDER_EDGES.length;
  }

  getItem(index: string): ConditionalRangeBorder {
    const edge = BORDER_EDGES.find((each) => each === index);
    if (!edge) throw invalidArgument();
    return new ConditionalRangeBorder(this.#access, edge);
  }

  getItemAt(index: number): ConditionalRangeBorder {
    const item = this.items[index];
    if (!item) throw invalidArgument();
    return item;
  }
}

export class ConditionalRangeFormat extends HostObject {
  readonly hostType = 'ConditionalRangeFormat';
  readonly borders: ConditionalRangeBorderCollection;
  readonly fill: ConditionalRangeFill;
  readonly font: ConditionalRangeFont;

  constructor(access: EntryAccess) {
    super();
    const look = new LookAccess(access);
    this.borders = new ConditionalRangeBorderCollection(look);
    this.fill = new ConditionalRangeFill(look);
    this.font = new ConditionalRangeFont(look);
  }
}

export class ConditionalFormatRule extends HostObject {
  readonly hostType = 'ConditionalFormatRule';
  readonly #access: EntryAccess;

  constructor(access: EntryAccess) {
    super();
    this.#access = access;
  }

  get formula(): string {
    return read(this.#access, 'Custom').formula;
  }

  /** @throws InvalidArgument for what is no formula. */
  set formula(text: string) {
    const formula = text.startsWith('=') ? text : `=${text}`;
    this.#access.check(formula);
    this.#access.write({ ...read(this.#access, 'Custom'), formula });
  }
}

export class CustomConditionalFormat extends HostObject {
  readonly hostType = 'CustomConditionalFormat';
  readonly format: ConditionalRangeFormat;
  readonly rule: ConditionalFormatRule;

  constructor(access: EntryAccess) {
    super();
    this.format = new ConditionalRangeFormat(access);
    this.rule = new ConditionalFormatRule(access);
  }
}

interface CellValueRule {
  formula1: string | number;
  formula2?: string | number;
  operator: string;
}

const CELL_OPERATORS = new Set([
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
]);

export class CellValueConditionalFormat extends HostObject {
  readonly hostType = 'CellValueConditionalFormat';
  readonly format: ConditionalRangeFormat;
  readonly #access: EntryAccess;

  constructor(access: EntryAccess) {
    super();
    this.#access = access;
    this.format = new ConditionalRangeFormat(access);
  }

  get rule(): CellValueRule {
    const { formula1, formula2, operator } = read(this.#access, 'CellValue');
    return { formula1, operator, ...(formula2 === undefined ? {} : { formula2 }) };
  }

  set rule({ formula1, formula2, operator }: CellValueRule) {
    if (!CELL_OPERATORS.has(operator)) throw invalidArgument();
    const asFormula = (value: string | number) => {
      const text = String(value);
      const formula = text.startsWith('=') ? text : `=${text}`;
      this.#access.check(formula);
      return formula;
    };
    const { format } = read(this.#access, 'CellValue');
    this.#access.write({
      type: 'CellValue',
      operator,
      formula1: asFormula(formula1),
      ...(formula2 == null ? {} : { formula2: asFormula(formula2) }),
      format,
    });
  }
}

interface TextRule {
  operator: string;
  text: string;
}

const TEXT_OPERATORS = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const;

export class TextConditionalFormat extends HostObject {
  readonly hostType = 'TextConditionalFormat';
  readonly format: ConditionalRangeFormat;
  readonly #access: EntryAccess;

  constructor(access: EntryAccess) {
    super();
    this.#access = access;
    this.format = new ConditionalRangeFormat(access);
  }

  get rule(): TextRule {
    const { operator, text } = read(this.#access, 'ContainsText');
    return { operator, text };
  }

  set rule({ operator, text }: TextRule) {
    const known = TEXT_OPERATORS.find((each) => each === operator);
    if (!known) throw invalidArgument();
    this.#access.write({ ...read(this.#access, 'ContainsText'), operator: known, text });
  }
}

export class ConditionalDataBarPositiveFormat extends HostObject {
  readonly hostType = 'ConditionalDataBarPositiveFormat';
  readonly #access: EntryAccess;

  constructor(access: EntryAccess) {
    super();
    this.#access = access;
  }

  get fillColor(): string {
    return read(this.#access, 'DataBar').color;
  }

  set fillColor(color: string) {
    this.#access.write({ type: 'DataBar', color: readColor(color) });
  }
}

export class DataBarConditionalFormat extends HostObject {
  readonly hostType = 'DataBarConditionalFormat';
  readonly positiveFormat: ConditionalDataBarPositiveFormat;

  constructor(access: EntryAccess) {
    super();
    this.positiveFormat = new ConditionalDataBarPositiveFormat(access);
  }
}
