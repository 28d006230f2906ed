// Keeps the data validations and conditional formats that the grid shows the same as those of the
// Excel objects, which are the truth.
import { AddDataValidationMutation, RemoveDataValidationMutation } from '@univerjs/data-validation';
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import type { Book } from '../excel/book';
import { toUniverFormat } from './grid-formats';
import { toDropDown } from './grid-validations';

interface Shown {
  validations: string;
  validationIds: string[];
  formats: string;
  formatIds: string[];
}

export class GridRules {
  readonly #shown = new Map<string, Shown>();
  #nextId = 1;

  constructor(private readonly book: Book) {}

  /** Shows the rules of a sheet as they are now. */
  show(sheetId: string): void {
    const shown = this.#shown.get(sheetId) ?? {
      validations: '[]',
      validationIds: [],
      formats: '[]',
      formatIds: [],
    };
    this.#shown.set(sheetId, shown);
    this.#showValidations(sheetId, shown);
    this.#showFormats(sheetId, shown);
  }

  #showValidations(sheetId: string, shown: Shown): void {
    const { dataValidations } = this.book.data(sheetId);
    const text = JSON.stringify(dataValidations);
    if (text === shown.validations) return;
    this.#run(RemoveDataValidationMutation.id, sheetId, { ruleId: shown.validationIds });
    const rule = dataValidations
      .map((each) => toDropDown(each, this.#id()))
      .filter((each) => each !== null);
    this.#run(AddDataValidationMutation.id, sheetId, { rule });
    shown.validations = text;
    shown.validationIds = rule.map(({ uid }) => uid);
  }

  #showFormats(sheetId: string, shown: Shown): void {
    const { conditionalFormats } = this.book.data(sheetId);
    const text = JSON.stringify(conditionalFormats);
    if (text === shown.formats) return;
    for (const cfId of shown.formatIds) {
      this.#run(DeleteConditionalRuleMutation.id, sheetId, { cfId });
    }
    const rules = conditionalFormats
      .map((each) => toUniverFormat(each))
      .filter((rule) => rule !== null)
      .map((rule) => ({ ...rule, cfId: this.#id() }));
    // Univer puts each new one before the others.
    for (const rule of [...rules].reverse()) {
      this.#run(AddConditionalRuleMutation.id, sheetId, { rule });
    }
    shown.formats = text;
    shown.formatIds = rules.map(({ cfId }) => cfId);
  }

  #id(): string {
    return `rule${this.#nextId++}`;
  }

  #run(id: string, subUnitId: string, params: object): void {
    this.book.engine.commands.syncExecuteCommand(
      id,
      { unitId: this.book.engine.unitId, subUnitId, ...params },
      { onlyLocal: true },
    );
  }
}
