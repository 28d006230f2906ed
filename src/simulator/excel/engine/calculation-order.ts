// The order in which Univer calculates formulas. Univer asks for each formula cell which formulas depend
// on it: where many rows look up in a column of many formulas, that is rows times rows. Here a range that
// formulas refer to stands once between its cells and those formulas.
import type { Injector, IRange, IUnitRange } from '@univerjs/core';
import { FormulaDependencyGenerator, IFormulaDependencyGenerator } from '@univerjs/engine-formula';
import type { IFormulaDependencyTree } from '@univerjs/engine-formula';
import type { ShareFormula } from './shared-formulas';

type Tree = IFormulaDependencyTree;

/** A formula, or a range that formulas refer to. */
interface Node {
  /** Absent for a range. */
  readonly tree?: Tree;
  /** The ranges that a formula lies in; the formulas that refer to a range. */
  readonly next: Node[];
  state: 'new' | 'open' | 'done';
}

/** Puts the order in the place of Univer's; `share` tells which formulas have one tree. */
export function installCalculationOrder(injector: Injector, share: ShareFormula): void {
  const generator = injector.get(IFormulaDependencyGenerator);
  // Univer makes the object, from decorated parameters that a class of ours would have to repeat.
  Object.setPrototypeOf(generator, OrderedGenerator.prototype);
  Object.assign(generator, { share });
}

class OrderedGenerator extends FormulaDependencyGenerator {
  // The constructor never runs, so that nothing may be set here.
  private nodes?: Map<Tree, Node> | null;
  private isOrdered?: boolean;
  private readonly share?: ShareFormula;
  private hasComputedReferences?: boolean;

  protected override _createFDtree(
    ...args: Parameters<FormulaDependencyGenerator['_createFDtree']>
  ): ReturnType<FormulaDependencyGenerator['_createFDtree']> {
    const tree = super._createFDtree(...args);
    const shared = this.share?.(tree.formula, tree);
    if (!shared) return tree;
    tree.formula = shared.formula;
    tree.refOffsetX = tree.column - shared.column;
    tree.refOffsetY = tree.row - shared.row;
    return tree;
  }

  /** What OFFSET and INDIRECT refer to is known to Univer only. */
  protected override _getRangeListByFunctionRefNode(
    ...args: Parameters<FormulaDependencyGenerator['_getRangeListByFunctionRefNode']>
  ): Promise<IUnitRange[]> {
    this.hasComputedReferences = true;
    return super._getRangeListByFunctionRefNode(...args);
  }

  /** Univer forgets here what the formulas refer to. */
  protected override _getUpdateTreeListAndMakeDependency(): Tree[] {
    const trees = [...this._dependencyTreeCache.values()];
    const isKnown = !this.hasComputedReferences && trees.every((tree) => tree.featureId == null);
    this.hasComputedReferences = false;
    this.nodes = isKnown ? connect(trees) : null;
    return super._getUpdateTreeListAndMakeDependency();
  }

  protected override _calculateRunList(
    trees: Tree[],
  ): ReturnType<FormulaDependencyGenerator['_calculateRunList']> {
    const order = this.nodes ? orderOf(trees, this.nodes) : null;
    this.nodes = null;
    this.isOrdered = order !== null;
    return order ?? super._calculateRunList(trees);
  }

  protected override _checkIsCycleDependency(trees: Tree[]): boolean {
    return !this.isOrdered && super._checkIsCycleDependency(trees);
  }
}

/** A node for each formula, connected with those that depend on it. */
function connect(trees: readonly Tree[]): Map<Tree, Node> {
  const nodes = new Map<Tree, Node>();
  const columns = new Map<string, Map<number, Node[]>>();
  const ranges = new Map<string, { range: IUnitRange; node: Node }>();
  for (const tree of trees) {
    const node: Node = { tree, next: [], state: 'new' };
    nodes.set(tree, node);
    const sheet = columns.get(tree.subUnitId) ?? new Map<number, Node[]>();
    columns.set(tree.subUnitId, sheet);
    const column = sheet.get(tree.column);
    if (column) column.push(node);
    else sheet.set(tree.column, [node]);
    for (const range of tree.rangeList) {
      const { startRow, startColumn, endRow, endColumn } = range.range;
      const key = [range.sheetId, startRow, startColumn, endRow, endColumn].join(' ');
      const known = ranges.get(key);
      if (known) known.node.next.push(node);
      else ranges.set(key, { range, node: { next: [node], state: 'new' } });
    }
  }
  for (const sheet of columns.values()) {
    for (const column of sheet.values()) column.sort((a, b) => rowOf(a) - rowOf(b));
  }
  for (const { range, node } of ranges.values()) {
    for (const [column, formulas] of columns.get(range.sheetId) ?? []) {
      if (column < atLeast(range.range.startColumn) || column > atMost(range.range.endColumn)) {
        continue;
      }
      for (const formula of inRows(formulas, range.range)) formula.next.push(node);
    }
  }
  return nodes;
}

const rowOf = ({ tree }: Node): number => tree?.row ?? 0;

/** Univer has NaN where whole rows and columns have no end. */
const atLeast = (start: number) => (Number.isNaN(start) ? 0 : start);
const atMost = (end: number) => (Number.isNaN(end) ? Infinity : end);

function* inRows(formulas: readonly Node[], { startRow, endRow }: IRange): Iterable<Node> {
  const first = atLeast(startRow);
  let low = 0;
  let high = formulas.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const formula = formulas[middle];
    if (formula && rowOf(formula) < first) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < formulas.length; index++) {
    const formula = formulas[index];
    if (!formula || rowOf(formula) > atMost(endRow)) return;
    yield formula;
  }
}

/**
 * What depends on the changed formulas, and they themselves: dependents first, as Univer takes the list
 * from its end. `null` where formulas depend on one another in a circle.
 */
function orderOf(changed: readonly Tree[], nodes: ReadonlyMap<Tree, Node>): Tree[] | null {
  const order: Tree[] = [];
  const path: { node: Node; at: number }[] = [];
  for (let index = changed.length - 1; index >= 0; index--) {
    const tree = changed[index];
    const start = tree && nodes.get(tree);
    if (start?.state !== 'new') continue;
    start.state = 'open';
    path.push({ node: start, at: 0 });
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const next = step.node.next[step.at++];
      if (next?.state === 'open') return null;
      if (next?.state === 'new') {
        next.state = 'open';
        path.push({ node: next, at: 0 });
      } else if (!next) {
        step.node.state = 'done';
        if (step.node.tree) order.push(step.node.tree);
        path.pop();
      }
    }
  }
  return order;
}
