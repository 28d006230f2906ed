// Conditional formats of the Excel objects in the words of Univer's plugin, which draws them.
import { BooleanNumber } from '@univerjs/core';
import type { IStyleBase } from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
} from '@univerjs/sheets-conditional-formatting';
import type {
  IConditionalFormattingRuleConfig,
  IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { formatRect, type Rect, toUniverRange } from '../excel/address';
import type { SheetData } from '../excel/sheet-data';
import type { ConditionalStyle } from '../excel/content';

export type ConditionalFormat = SheetData['conditionalFormats'][number];

const COMPARISONS: Record<string, string> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
};

const TEXT_OPERATORS = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
} as const;

export function toUniverFormat(format: ConditionalFormat): IConditionFormattingRule | null {
  const { id, rects, stopIfTrue, rule } = format;
  const [first] = rects;
  const config = first && toConfig(rule, first);
  return config ? { cfId: id, ranges: rects.map(toUniverRange), stopIfTrue, rule: config } : null;
}

function toConfig(
  rule: ConditionalFormat['rule'],
  first: Rect,
): IConditionalFormattingRuleConfig | null {
  switch (rule.type) {
    case 'Custom':
      return byFormula(rule.formula, rule.format);
    case 'CellValue': {
      const formula = comparison(rule, formatRect({ ...first, rows: 1, columns: 1 }));
      return formula === null ? null : byFormula(formula, rule.format);
    }
    case 'ContainsText':
      return {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.text,
        operator: TEXT_OPERATORS[rule.operator],
        value: rule.text,
        style: toStyle(rule.format),
      };
    case 'DataBar':
      return {
        type: CFRuleType.dataBar,
        isShowValue: true,
        config: {
          min: { type: CFValueType.min },
          max: { type: CFValueType.max },
          isGradient: false,
          positiveColor: rule.color,
          nativeColor: rule.color,
        },
      };
  }
}

const byFormula = (value: string, format: ConditionalStyle): IConditionalFormattingRuleConfig => ({
  type: CFRuleType.highlightCell,
  subType: CFSubRuleType.formula,
  value,
  style: toStyle(format),
});

/** The comparison of a cell as a formula, for Univer compares with constants only. */
function comparison(
  { operator, formula1, formula2 }: { operator: string; formula1: string; formula2?: string },
  cell: string,
): string | null {
  const first = withoutSign(formula1);
  if (operator === 'Between' || operator === 'NotBetween') {
    const within = `AND(${cell}>=${first},${cell}<=${withoutSign(formula2 ?? formula1)})`;
    return operator === 'Between' ? `=${within}` : `=NOT(${within})`;
  }
  const sign = COMPARISONS[operator];
  return sign === undefined ? null : `=${cell}${sign}${first}`;
}

const withoutSign = (formula: string) => formula.replace(/^=/, '');

function toStyle({ fill, font }: ConditionalStyle): IStyleBase {
  return {
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(font?.color !== undefined && { cl: { rgb: font.color } }),
    ...(font?.bold === true && { bl: BooleanNumber.TRUE }),
    ...(font?.italic === true && { it: BooleanNumber.TRUE }),
  };
}
