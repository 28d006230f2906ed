// The document's custom functions inside the formula engine: answers come from the add-in later, so a
// call shows #BUSY! first, is asked for together with all others, and its cell calculated again.
import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { BaseValueObject } from '@univerjs/engine-formula';
import type {
  CustomFunctionCall,
  CustomFunctionHost,
  CustomFunctionResult,
  FunctionArgument,
  FunctionCellValue,
  FunctionMetadata,
  FunctionParameter,
  FunctionScalar,
} from '../protocol/host-object';
import { formatRect, quoteSheetName } from './address';
import type { Area } from './address';
import type { Book } from './book';
import type { Calculation } from './engine/calculation';
import { OMITTED } from './engine/translate';

type NodeValue = ReturnType<BaseFunction['calculate']>;

/** Shown while the answer is under way. */
const BUSY = '#BUSY!';
/** Stands for an argument that was left out; told apart from a blank cell by identity. */
const omitted = NullValueObject.create();

interface PendingCall {
  call: CustomFunctionCall;
  cells: Area[];
}

/** The last error that a custom function gave in a cell. */
interface ErrorRecord {
  formula: string | undefined;
  error: string;
  message: string | undefined;
}

export class CustomFunctions {
  readonly #answers = new Map<string, CustomFunctionResult>();
  readonly #pending = new Map<string, PendingCall>();
  readonly #errors = new Map<string, ErrorRecord>();
  #host: CustomFunctionHost | null = null;

  constructor(
    private readonly book: Book,
    private readonly calculation: Calculation,
    private readonly blankCells: 'zero' | 'null',
  ) {
    calculation.pending = this;
    book.engine.injector
      .get(IFunctionService)
      .registerExecutors(
        new Omitted(OMITTED),
        new IsOmitted('ISOMITTED'),
        new Hyperlink('HYPERLINK'),
      );
  }

  /** Registers the functions; formulas that use them are calculated again. */
  attach(host: CustomFunctionHost): void {
    this.#host = host;
    const service = this.book.engine.injector.get(IFunctionService);
    for (const metadata of host.metadata) {
      const name = metadata.name.toUpperCase();
      service.registerExecutors(new CustomFunction(name, metadata, this.blankCells, this));
      this.calculation.noteDefinition(name);
    }
  }

  /** Forgets all answers, so that every call is made again. */
  forget(): void {
    this.#answers.clear();
  }

  /** The answer to a call, `undefined` while it is under way. */
  answer(
    metadata: FunctionMetadata,
    args: FunctionArgument[],
    cell: Area,
  ): CustomFunctionResult | undefined {
    const needsAddress = metadata.options?.requiresAddress === true;
    const address = `${quoteSheetName(this.book.sheet(cell.sheetId).getName())}!${formatRect(cell)}`;
    const key = JSON.stringify([metadata.id.toUpperCase(), args, needsAddress ? address : null]);
    const known = this.#answers.get(key);
    if (known) {
      this.#record(cell, known);
      return known;
    }
    const pending = this.#pending.get(key);
    if (pending) pending.cells.push(cell);
    else this.#pending.set(key, { call: { name: metadata.id, args, address }, cells: [cell] });
    return undefined;
  }

  /** Asks the add-in for everything that is pending. */
  async resolve(): Promise<Area[]> {
    if (this.#pending.size === 0 || !this.#host) return [];
    const asked = [...this.#pending];
    this.#pending.clear();
    const results = await this.#host.invoke(asked.map(([, { call }]) => call));
    asked.forEach(([key], index) => {
      this.#answers.set(key, results[index] ?? { ok: false, error: '#VALUE!' });
    });
    return asked.flatMap(([, { cells }]) => cells);
  }

  #record(cell: Area, result: CustomFunctionResult): void {
    const key = cellKey(cell);
    const formula = this.book.cells(cell.sheetId).cell(cell.row, cell.column)?.f ?? undefined;
    if (!result.ok)
      this.#errors.set(key, { formula, error: result.error, message: result.message });
    else if (this.#errors.get(key)?.formula !== formula) this.#errors.delete(key);
  }

  /** The add-in's words about the error a cell shows, as Excel's error card has them. */
  messageOf(cell: Area): string | undefined {
    const record = this.#errors.get(cellKey(cell));
    const cells = this.book.cells(cell.sheetId);
    const formula = cells.cell(cell.row, cell.column)?.f ?? undefined;
    const shown = cells.values(cell)[0]?.[0];
    return record?.formula === formula && record?.error === shown ? record?.message : undefined;
  }
}

const cellKey = ({ sheetId, row, column }: Area) => `${sheetId} ${String(row)} ${String(column)}`;

/** `SIMULATOR.OMITTED()`: what the translation puts where an optional argument is missing. */
class Omitted extends BaseFunction {
  override calculate(): NodeValue {
    return omitted;
  }
}

class IsOmitted extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  override calculate(value: BaseValueObject): NodeValue {
    return BooleanValueObject.create(value === omitted);
  }
}

/** What a link shows is its value: Univer's own makes rich text of it, which is no value of the cell. */
class Hyperlink extends BaseFunction {
  override minParams = 1;
  override maxParams = 2;

  override calculate(target: BaseValueObject, shown?: BaseValueObject): NodeValue {
    return target.isError() ? target : first(shown ?? target);
  }
}

/** One custom function, as the engine calls it. */
class CustomFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    private readonly blankCells: 'zero' | 'null',
    private readonly functions: CustomFunctions,
  ) {
    super(name);
  }

  override calculate(...variants: BaseValueObject[]): NodeValue {
    const given = this.#assign(variants);
    if (!given) return ErrorValueObject.create(ErrorType.VALUE);
    const size = liftedSize(given);
    if (!size) return this.#call(given, 0, 0);
    const rows = Array.from({ length: size.rows }, (_, row) =>
      Array.from({ length: size.columns }, (__, column) => first(this.#call(given, row, column))),
    );
    return arrayOf(rows);
  }

  /** Pairs parameters with what was given; `null` if there is too much or too little. */
  #assign(variants: BaseValueObject[]): Given[] | null {
    const { parameters } = this.metadata;
    const given: Given[] = [];
    parameters.forEach((parameter, index) => {
      if (parameter.repeating) given.push({ parameter, values: variants.slice(index) });
      else
        given.push({
          parameter,
          values: index < variants.length ? variants.slice(index, index + 1) : [],
        });
    });
    const missing = given.some(
      ({ parameter, values }) => values.length === 0 && !parameter.optional && !parameter.repeating,
    );
    const tooMany = variants.length > parameters.length && !parameters.at(-1)?.repeating;
    return missing || tooMany ? null : given;
  }

  #call(given: Given[], row: number, column: number): NodeValue {
    const args: FunctionArgument[] = [];
    for (const { parameter, values } of given) {
      const converted = values.map((value) => this.#argument(parameter, value, row, column));
      for (const each of converted) if (each instanceof ErrorValueObject) return each;
      const plain = converted as FunctionArgument[];
      args.push(parameter.repeating ? plain : (plain[0] ?? null));
    }
    const cell = {
      sheetId: this.subUnitId ?? '',
      row: this.row,
      column: this.column,
      rows: 1,
      columns: 1,
    };
    const result = this.functions.answer(this.metadata, args, cell);
    if (!result) return ErrorValueObject.create(BUSY as ErrorType);
    if (!result.ok) return ErrorValueObject.create(result.error as ErrorType);
    return Array.isArray(result.value)
      ? arrayOf(result.value.map((line) => line.map(valueObject)))
      : valueObject(result.value);
  }

  #argument(
    parameter: FunctionParameter,
    value: BaseValueObject,
    row: number,
    column: number,
  ): FunctionArgument | ErrorValueObject {
    if (!value.isArray()) {
      // A blank here is an argument that was left out: blank cells come in arrays.
      if (value.isNull()) return null;
      const scalar = this.#scalar(parameter, value);
      return parameter.dimensionality === 'matrix' && !(scalar instanceof ErrorValueObject)
        ? [[scalar]]
        : scalar;
    }
    const array = value as ArrayValueObject;
    if (parameter.dimensionality !== 'matrix') {
      const cell = array.get(
        array.getRowCount() === 1 ? 0 : row,
        array.getColumnCount() === 1 ? 0 : column,
      );
      return this.#scalar(parameter, cell);
    }
    const rows: FunctionScalar[][] = [];
    for (const line of array.getArrayValue()) {
      const scalars: FunctionScalar[] = [];
      for (const cell of line) {
        const scalar = this.#scalar(parameter, cell);
        if (scalar instanceof ErrorValueObject) return scalar;
        scalars.push(scalar);
      }
      rows.push(scalars);
    }
    return rows;
  }

  #scalar(
    { type }: FunctionParameter,
    value: Nullable<BaseValueObject>,
  ): FunctionScalar | ErrorValueObject {
    if (value == null || value.isNull()) {
      if (this.blankCells === 'null') return null;
      return type === 'string' ? '' : type === 'boolean' ? false : 0;
    }
    if (value.isError()) return value as ErrorValueObject;
    const raw = value.isBoolean()
      ? value.getValue() === true || value.getValue() === 1
      : value.getValue();
    return coerce(raw, type) ?? ErrorValueObject.create(ErrorType.VALUE);
  }
}

interface Given {
  parameter: FunctionParameter;
  values: BaseValueObject[];
}

/** Excel gives a function the kind of value its parameter asks for, if the value can be one. */
function coerce(
  value: string | number | boolean,
  type: string | undefined,
): FunctionScalar | undefined {
  if (type === 'number') {
    if (typeof value === 'number') return value;
    if (typeof value === 'boolean') return value ? 1 : 0;
    return value.trim() === '' || Number.isNaN(Number(value)) ? undefined : Number(value);
  }
  if (type === 'string')
    return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  if (type === 'boolean') {
    if (typeof value === 'boolean') return value;
    if (typeof value === 'number') return value !== 0;
    return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : undefined;
  }
  return value;
}

/** The size of the answer where a range was given for a parameter that takes one value. */
function liftedSize(given: Given[]): { rows: number; columns: number } | null {
  let rows = 1;
  let columns = 1;
  for (const { parameter, values } of given) {
    if (parameter.dimensionality === 'matrix') continue;
    for (const value of values) {
      if (!value.isArray()) continue;
      const array = value as ArrayValueObject;
      rows = Math.max(rows, array.getRowCount());
      columns = Math.max(columns, array.getColumnCount());
    }
  }
  return rows > 1 || columns > 1 ? { rows, columns } : null;
}

const first = (value: NodeValue): BaseValueObject => {
  if (value.isArray()) return (value as ArrayValueObject).getFirstCell();
  return value as BaseValueObject;
};

function valueObject(value: FunctionCellValue): BaseValueObject {
  if (typeof value === 'object' && value !== null) {
    return ErrorValueObject.create(value.error as ErrorType);
  }
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? NumberValueObject.create(value)
      : ErrorValueObject.create(ErrorType.NUM);
  }
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return StringValueObject.create(value ?? '');
}

const arrayOf = (rows: BaseValueObject[][]): ArrayValueObject =>
  ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
