// Starts Univer with one workbook: the truth for cells, formulas, styles, tables and names, shown by
// a browser's grid or by nobody.
import 'core-js/actual/iterator';
import {
  ICommandService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  mergeWorksheetSnapshotWithDefault,
} from '@univerjs/core';
import type {
  Injector,
  IUniverConfig,
  IWorksheetData,
  Workbook as UniverWorkbook,
} from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin, CalculationMode } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';

/** Univer wants a workbook to have a sheet from the beginning. */
const FIRST_SHEET_ID = '{00000000-0001-0000-0000-000000000000}';

/** A blank sheet in Univer's form; widths and heights in pixels. */
export const blankSheet = (id: string, name: string): IWorksheetData =>
  mergeWorksheetSnapshotWithDefault({
    id,
    name,
    rowCount: 1000,
    columnCount: 50,
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
  });

/** A running Univer and its workbook. */
export interface Engine {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly unit: UniverWorkbook;
  /** The workbook's id in Univer: its own, since Univer keeps parsed formulas for all of a process. */
  readonly unitId: string;
  /** Whether formulas are calculated. */
  readonly calculates: boolean;
}

/**
 * Starts Univer without a user interface; a caller may register the plugins of one afterwards.
 * @param calculates `false`: no formula engine at all, for measuring everything else.
 * @param look Language, theme and darkness, for a caller with a user interface.
 */
export function startUniver(calculates: boolean, look: Partial<IUniverConfig> = {}): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
    ...look,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: !calculates });
  univer.registerPlugin(UniverSheetsPlugin);
  if (calculates) {
    univer.registerPlugin(UniverSheetsFormulaPlugin, {
      initialFormulaComputing: CalculationMode.NO_CALCULATION,
    });
    univer.registerPlugin(UniverSheetsNumfmtPlugin);
  }
  return univer;
}

let engines = 0;

/** Puts a workbook with one blank sheet into a running Univer, which may be one with a user interface. */
export function createEngine(univer: Univer, calculates: boolean): Engine {
  const unitId = `workbook${String(++engines)}`;
  const unit = univer.createUnit<object, UniverWorkbook>(UniverInstanceType.UNIVER_SHEET, {
    id: unitId,
    sheetOrder: [FIRST_SHEET_ID],
    sheets: { [FIRST_SHEET_ID]: blankSheet(FIRST_SHEET_ID, 'Sheet1') },
  });
  unit.ensureActiveSheet();
  const injector = univer.__getInjector();
  return { univer, injector, commands: injector.get(ICommandService), unit, unitId, calculates };
}
