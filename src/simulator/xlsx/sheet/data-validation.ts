// What cells accept: the rules, prompts and alerts of data validation.
import type { DataValidationContent } from '../../excel/content';
import { toFileFormula, toShownFormula, type FormulaContext } from '../formula/translate';
import { defined, lookUp } from '../objects';
import {
  childOf,
  childrenOf,
  element,
  flag,
  isElement,
  localName,
  setChild,
  textOf,
  type XmlElement,
} from '../xml';
import { decodeXstring, encodeXstring } from '../xstring';
import { ORDER } from './worksheet';

type Content = DataValidationContent;

const TYPES: Record<string, Content['type']> = {
  none: 'None',
  list: 'List',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};
const OPERATORS: Record<string, NonNullable<Content['operator']>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};
const STYLES = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;
/** Rules that refer to another sheet stand here in files of Excel 2010 and later. */
const EXTENSION = '{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}';

const keyOf = (
  table: Readonly<Record<string, string>>,
  value: string | undefined,
): string | undefined => Object.entries(table).find(([, item]) => item === value)?.[0];

function shown(text: string, isList: boolean, customFunctions: readonly string[]): string {
  if (isList && /^".*"$/s.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  // A constant is shown as it is: a number, a text.
  if (/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) || (!isList && text.startsWith('"')))
    return text;
  return `=${toShownFormula(text, customFunctions)}`;
}

function inFile(text: string, isList: boolean, formulas: FormulaContext): string {
  if (text.startsWith('=')) return toFileFormula(text.slice(1), formulas).text;
  return isList ? `"${text.replaceAll('"', '""')}"` : text;
}

const isWanted = (child: XmlElement, name: string): boolean => localName(child) === name;

function readOne(item: XmlElement, customFunctions: readonly string[]): Content {
  const { attributes } = item;
  const type = lookUp(TYPES, attributes.type) ?? 'None';
  const part = (name: string) => {
    const child = childrenOf(item).find((candidate) => isWanted(candidate, name));
    return child === undefined ? undefined : textOf(child);
  };
  const formula = (name: string) => {
    const text = part(name);
    return text === undefined || text === ''
      ? undefined
      : shown(text, type === 'List', customFunctions);
  };
  const text = (name: string) => decodeXstring(attributes[name] ?? '');
  const has = (...names: string[]) => names.some((name) => attributes[name] !== undefined);
  const compares = !['None', 'List', 'Custom'].includes(type);
  const style = attributes.errorStyle;
  return defined<Content>({
    ranges: attributes.sqref ?? part('sqref') ?? '',
    type,
    operator: compares ? (lookUp(OPERATORS, attributes.operator) ?? 'Between') : undefined,
    formula1: formula('formula1'),
    formula2: formula('formula2'),
    inCellDropDown: type === 'List' ? !flag(attributes.showDropDown) : undefined,
    ignoreBlanks: flag(attributes.allowBlank),
    errorAlert: has('showErrorMessage', 'errorStyle', 'errorTitle', 'error')
      ? {
          showAlert: flag(attributes.showErrorMessage),
          style: style === 'warning' || style === 'information' ? STYLES[style] : 'Stop',
          title: text('errorTitle'),
          message: text('error'),
        }
      : undefined,
    prompt: has('showInputMessage', 'promptTitle', 'prompt')
      ? {
          showPrompt: flag(attributes.showInputMessage),
          title: text('promptTitle'),
          message: text('prompt'),
        }
      : undefined,
  });
}

const extensions = (tree: XmlElement): XmlElement[] =>
  childrenOf(childOf(tree, 'extLst')).filter(({ attributes }) => attributes.uri === EXTENSION);

export function readDataValidations(
  tree: XmlElement,
  customFunctions: readonly string[],
): Content[] {
  const later = extensions(tree).flatMap((extension) => childrenOf(childrenOf(extension)[0]));
  return [...childrenOf(childOf(tree, 'dataValidations')), ...later].map((item) =>
    readOne(item, customFunctions),
  );
}

export function writeDataValidations(
  tree: XmlElement,
  validations: readonly Content[],
  formulas: FormulaContext,
): void {
  const items = validations.map((validation) => {
    const { type, operator, errorAlert: alert, prompt } = validation;
    const text = (value: string | undefined) =>
      value === undefined || value === '' ? undefined : encodeXstring(value, true);
    const formula = (name: 'formula1' | 'formula2') => {
      const value = validation[name];
      return value === undefined
        ? undefined
        : element(name, {}, [inFile(value, type === 'List', formulas)]);
    };
    return element(
      'dataValidation',
      {
        type: type === 'None' ? undefined : keyOf(TYPES, type),
        errorStyle:
          alert === undefined || alert.style === 'Stop' ? undefined : keyOf(STYLES, alert.style),
        operator:
          operator === undefined || operator === 'Between' ? undefined : keyOf(OPERATORS, operator),
        allowBlank: validation.ignoreBlanks ? 1 : undefined,
        showDropDown: validation.inCellDropDown === false ? 1 : undefined,
        showInputMessage: prompt?.showPrompt,
        showErrorMessage: alert?.showAlert,
        errorTitle: text(alert?.title),
        error: text(alert?.message),
        promptTitle: text(prompt?.title),
        prompt: text(prompt?.message),
        sqref: validation.ranges,
      },
      [formula('formula1'), formula('formula2')],
    );
  });
  const list = element('dataValidations', { count: items.length }, items);
  setChild(tree, 'dataValidations', ORDER, items.length === 0 ? undefined : list);
  // All rules stand in the ordinary list now, which has been allowed to refer to other sheets since 2010.
  const extensionList = childOf(tree, 'extLst');
  if (extensionList === undefined) return;
  const moved = new Set<unknown>(extensions(tree));
  extensionList.children = extensionList.children.filter(
    (node) => isElement(node) && !moved.has(node),
  );
  if (extensionList.children.length === 0) setChild(tree, 'extLst', ORDER, undefined);
}
