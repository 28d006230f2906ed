// Calculates one formula at once, outside any cell: for names, validations and conditional formats.
import {
  ArrayValueObject,
  AstTreeBuilder,
  BaseReferenceObject,
  BaseValueObject,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
  LexerNode,
  generateExecuteAstNodeData,
} from '@univerjs/engine-formula';
import { unsupportedOperation } from '../../protocol/host-object';
import type { ShownValue } from './cells';
import type { Engine } from './univer';

/** Where the formula stands, for references without a sheet and for `ROW()`. */
export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The value of a formula, the first cell's where it gives several.
 * @throws UnsupportedOperation where there is no formula engine.
 */
export function evaluate(engine: Engine, formula: string, place: Place): ShownValue {
  if (!engine.calculates) throw unsupportedOperation();
  const { injector, unit } = engine;
  const config = injector.get(IFormulaCurrentConfigService);
  const runtime = injector.get(IFormulaRuntimeService);
  config.loadDataLite();
  runtime.reset();
  const sheet = unit.getSheetBySheetId(place.sheetId);
  const size = sheet?.getConfig() ?? { rowCount: 0, columnCount: 0 };
  runtime.setCurrent(
    place.row,
    place.column,
    size.rowCount,
    size.columnCount,
    place.sheetId,
    engine.unitId,
  );
  const lexed = injector.get(Lexer).treeBuilder(formula);
  if (!(lexed instanceof LexerNode)) return String(lexed);
  const tree = injector.get(AstTreeBuilder).parse(lexed);
  if (!tree) return '#VALUE!';
  const result = injector.get(Interpreter).execute(generateExecuteAstNodeData(tree));
  const first = result instanceof BaseReferenceObject ? result.getFirstCell() : firstOf(result);
  const value = first.getValue();
  return first.isBoolean() ? value === true || value === 1 : value;
}

const firstOf = (value: unknown): BaseValueObject => {
  if (value instanceof ArrayValueObject) return value.getFirstCell();
  if (value instanceof BaseValueObject) return value;
  throw unsupportedOperation();
};
