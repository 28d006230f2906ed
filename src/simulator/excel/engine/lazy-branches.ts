// IF calculates only the branch that it takes, as in Excel. Univer calculates both: where the other one
// searches a column in every row, that is rows times rows.
import type { Injector } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  Interpreter,
  NullValueObject,
} from '@univerjs/engine-formula';
import type { BaseAstNode, BaseValueObject } from '@univerjs/engine-formula';

/** Univer's numbers for kinds of nodes. */
const REFERENCE = 1;
const FUNCTION = 4;
const LAMBDA = 5;

interface ReferenceNode extends BaseAstNode {
  setRefOffset(x: number, y: number): void;
}

interface LambdaNode extends BaseAstNode {
  /** A function that is only handed on, and called by what it is given to. */
  isEmptyParamFunction(): boolean;
}

const isReference = (node: BaseAstNode): node is ReferenceNode =>
  Number(node.nodeType) === REFERENCE;
const isLambda = (node: BaseAstNode): node is LambdaNode => Number(node.nodeType) === LAMBDA;
const isIf = (node: BaseAstNode): boolean =>
  Number(node.nodeType) === FUNCTION && node.getToken() === 'IF';

/** How far a formula that several cells share stands from the cell that it was written for. */
interface Offset {
  readonly refOffsetX: number;
  readonly refOffsetY: number;
}

/** Replaces the method through which all formulas are calculated; the interpreter is one shared instance. */
export function installLazyBranches(injector: Injector): void {
  injector.get(Interpreter).execute = ({ node, ...offset }) => {
    if (node) run(node, offset);
    return node?.getValue() ?? ErrorValueObject.create(ErrorType.VALUE);
  };
}

function run(node: BaseAstNode, offset: Offset): void {
  const children = node.getChildren();
  if (isIf(node) && children.length <= 3) runBranches(children, offset);
  else for (const child of children) runChild(child, offset);
  if (isReference(node)) node.setRefOffset(offset.refOffsetX, offset.refOffsetY);
  node.execute();
}

function runChild(node: BaseAstNode, offset: Offset): void {
  if (isLambda(node) && node.isEmptyParamFunction()) node.execute();
  else run(node, offset);
}

function runBranches([test, ...branches]: readonly BaseAstNode[], offset: Offset): void {
  if (!test) return;
  runChild(test, offset);
  const condition = scalarOf(test);
  const taken = condition?.isError() ? -1 : condition?.getValue() ? 0 : 1;
  branches.forEach((branch, index) => {
    // Where the condition is an array, both branches have their cells.
    if (condition === null || index === taken) runChild(branch, offset);
    else branch.setValue(NullValueObject.create());
  });
}

/** The condition as IF reads it; `null` for more than one value. */
function scalarOf(node: BaseAstNode): BaseValueObject | null {
  const given = node.getValue();
  const value = given instanceof BaseReferenceObject ? given.toArrayValueObject() : given;
  if (!(value instanceof ArrayValueObject)) return value ?? null;
  return value.getRowCount() === 1 && value.getColumnCount() === 1
    ? (value.get(0, 0) ?? null)
    : null;
}
