// Conditional formats. Rules that the content does not model stay in the file, after the others.
import type { ConditionalFormatContent, ConditionalStyle } from '../../excel/content';
import { toFileFormula, toShownFormula, type FormulaContext } from '../formula/translate';
import { lookUp } from '../objects';
import { colorElement, type ColorReader } from '../styles/colors';
import type { StyleWriter } from '../styles/write-styles';
import {
  childOf,
  childrenOf,
  descendants,
  element,
  flag,
  localName,
  numberOf,
  setChildren,
  textOf,
  type XmlElement,
} from '../xml';
import { ORDER } from './worksheet';

type Content = ConditionalFormatContent;
type Rule = Content['rule'];

const OPERATORS: Record<string, string> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};
const TEXT_RULES = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
} as const;
const isTextRule = (type: string | undefined): type is keyof typeof TEXT_RULES =>
  type !== undefined && Object.hasOwn(TEXT_RULES, type);

interface Context {
  customFunctions: readonly string[];
  conditional: readonly ConditionalStyle[];
  color: ColorReader;
}

interface FoundRule {
  element: XmlElement;
  ranges: string;
  /** Absent where the content does not model the rule. */
  content: Content | undefined;
}

function readRule(rule: XmlElement, context: Context): Rule | undefined {
  const { type, operator, text, dxfId } = rule.attributes;
  const formulas = childrenOf(rule, 'formula').map(
    (formula) => `=${toShownFormula(textOf(formula), context.customFunctions)}`,
  );
  const format = context.conditional[numberOf(dxfId) ?? -1] ?? {};
  const [formula1, formula2] = formulas;
  if (type === 'expression' && formula1 !== undefined) {
    return { type: 'Custom', formula: formula1, format };
  }
  if (type === 'cellIs' && formula1 !== undefined) {
    const name = lookUp(OPERATORS, operator);
    return name === undefined
      ? undefined
      : { type: 'CellValue', operator: name, formula1, ...(formula2 && { formula2 }), format };
  }
  if (isTextRule(type) && text !== undefined) {
    return { type: 'ContainsText', operator: TEXT_RULES[type], text, format };
  }
  const color = context.color(childOf(rule, 'dataBar', 'color'));
  return type === 'dataBar' && color !== undefined ? { type: 'DataBar', color } : undefined;
}

function find(tree: XmlElement, context: Context): FoundRule[] {
  return childrenOf(tree, 'conditionalFormatting')
    .flatMap((list) =>
      childrenOf(list, 'cfRule').map((element): FoundRule => {
        const ranges = list.attributes.sqref ?? '';
        const rule = flag(list.attributes.pivot) ? undefined : readRule(element, context);
        const stopIfTrue = flag(element.attributes.stopIfTrue);
        return { element, ranges, content: rule && { ranges, stopIfTrue, rule } };
      }),
    )
    .sort((a, b) => Number(a.element.attributes.priority) - Number(b.element.attributes.priority));
}

export const readConditionalFormats = (tree: XmlElement, context: Context): Content[] =>
  find(tree, context).flatMap(({ content }) => content ?? []);

/** Whether there are rules that the content does not show, such as icon sets. */
export const hasOtherConditionalFormats = (tree: XmlElement, context: Context): boolean =>
  find(tree, context).some(({ content }) => content === undefined);

function textFormula(operator: string, text: string, ranges: string): string {
  const cell = ranges.split(/[\s:]/)[0]?.replaceAll('$', '') ?? 'A1';
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case 'BeginsWith':
      return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    case 'EndsWith':
      return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
    case 'NotContains':
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    default:
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
  }
}

function ruleElement(
  { rule, ranges, stopIfTrue }: Content,
  styles: StyleWriter,
  formulas: FormulaContext,
): XmlElement {
  const formula = (text: string) =>
    element('formula', {}, [toFileFormula(text.replace(/^=/, ''), formulas).text]);
  const stop = stopIfTrue ? 1 : undefined;
  switch (rule.type) {
    case 'Custom':
      return element(
        'cfRule',
        { type: 'expression', dxfId: styles.conditional(rule.format), stopIfTrue: stop },
        [formula(rule.formula)],
      );
    case 'CellValue': {
      const operator = Object.entries(OPERATORS).find(([, name]) => name === rule.operator)?.[0];
      return element(
        'cfRule',
        { type: 'cellIs', dxfId: styles.conditional(rule.format), stopIfTrue: stop, operator },
        [formula(rule.formula1), rule.formula2 === undefined ? undefined : formula(rule.formula2)],
      );
    }
    case 'ContainsText': {
      const type = Object.entries(TEXT_RULES).find(([, name]) => name === rule.operator)?.[0];
      const dxfId = styles.conditional(rule.format);
      const operator = type === 'notContainsText' ? 'notContains' : type;
      return element('cfRule', { type, dxfId, stopIfTrue: stop, operator, text: rule.text }, [
        formula(textFormula(rule.operator, rule.text, ranges)),
      ]);
    }
    case 'DataBar':
      return element('cfRule', { type: 'dataBar', stopIfTrue: stop }, [
        element('dataBar', {}, [
          element('cfvo', { type: 'min' }),
          element('cfvo', { type: 'max' }),
          colorElement('color', rule.color),
        ]),
      ]);
  }
}

/** The newer half of a data bar stands in the sheet's extension, tied to its rule by an id. */
function dropExtensions(tree: XmlElement, dropped: readonly XmlElement[]): void {
  const ids = new Set(
    dropped
      .flatMap((rule) => [...descendants(rule)])
      .filter((node) => localName(node) === 'id')
      .map(textOf),
  );
  if (ids.size === 0) return;
  for (const list of descendants(childOf(tree, 'extLst') ?? element('none'))) {
    list.children = list.children.filter(
      (node) =>
        typeof node === 'string' ||
        'raw' in node ||
        localName(node) !== 'conditionalFormatting' ||
        !childrenOf(node).some(({ attributes }) => ids.has(attributes.id ?? '')),
    );
  }
}

export function writeConditionalFormats(
  tree: XmlElement,
  formats: readonly Content[],
  context: Context,
  styles: StyleWriter,
  formulas: FormulaContext,
): void {
  const found = find(tree, context);
  const known = new Map<string, XmlElement[]>();
  for (const { content, element: rule } of found) {
    if (content === undefined) continue;
    const key = JSON.stringify(content);
    known.set(key, [...(known.get(key) ?? []), rule]);
  }
  const rules = formats.map((format) => ({
    ranges: format.ranges,
    rule: known.get(JSON.stringify(format))?.shift() ?? ruleElement(format, styles, formulas),
  }));
  dropExtensions(tree, [...known.values()].flat());
  for (const { content, element: rule, ranges } of found) {
    if (content === undefined) rules.push({ ranges, rule });
  }
  const lists = rules.map(({ ranges, rule }, index) => {
    rule.attributes.priority = String(index + 1);
    return element('conditionalFormatting', { sqref: ranges }, [rule]);
  });
  setChildren(tree, 'conditionalFormatting', ORDER, lists);
}
