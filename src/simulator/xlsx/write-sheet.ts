// One sheet back into its part. Only what changed since it was opened is touched.
import type { SheetContent, Style, WorkbookContent } from '../excel/content';
import type { CellWriter } from './cells/write-cells';
import { writeCharts } from './charts/drawing';
import type { FormulaContext } from './formula/translate';
import type { OpenedSheet, OpenedWorkbook } from './open';
import { without } from './objects';
import { writeConditionalFormats } from './sheet/conditional-format';
import { writeDataValidations } from './sheet/data-validation';
import { writeHyperlinks } from './sheet/hyperlinks';
import { writePageSetup } from './sheet/page-layout';
import { writeProtection } from './sheet/protection';
import { writeTables } from './sheet/tables';
import {
  sheetView,
  writeColumns,
  writeFrozen,
  writeGridlines,
  writeMerges,
  writeTabColor,
} from './sheet/view';
import { ORDER, putCells, setAttribute } from './sheet/worksheet';
import { styleKey, type StyleWriter } from './styles/write-styles';
import { flag, setChild } from './xml';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface SheetWriterContext {
  workbook: OpenedWorkbook;
  content: WorkbookContent;
  cellWriter: CellWriter;
  styleWriter: StyleWriter;
  formulas: FormulaContext;
  /** Whether the sheet is the one shown when the file is opened; undefined: as it was. */
  isActive: boolean | undefined;
}

const styled = (columns: SheetContent['columns'], styles: readonly Style[]): unknown =>
  columns.map(({ style, ...column }) => ({
    ...column,
    style: style === undefined ? undefined : styleKey(styles[style] ?? {}),
  }));

/** @returns whether cells changed */
export function writeSheet(
  sheet: SheetContent,
  opened: OpenedSheet,
  context: SheetWriterContext,
): boolean {
  const { workbook, content, cellWriter, styleWriter, formulas, isActive } = context;
  const { pack, conditionalContext } = workbook;
  const { tree, part, content: before } = opened;
  let changed = false;
  const update = (now: unknown, then: unknown, write: () => void) => {
    if (styleKey({ now }) === styleKey({ now: then })) return;
    changed = true;
    write();
  };

  update(sheet.tabColor, before.tabColor, () => {
    writeTabColor(tree, sheet.tabColor);
  });
  update(sheet.showGridlines, before.showGridlines, () => {
    writeGridlines(tree, sheet.showGridlines);
  });
  update(sheet.frozen, before.frozen, () => {
    writeFrozen(tree, sheet.frozen);
  });
  update(
    styled(sheet.columns, content.styles),
    styled(before.columns, workbook.styles.styles),
    () => {
      writeColumns(tree, sheet.columns, (style, old) =>
        styleWriter.index(content.styles[style] ?? {}, old),
      );
    },
  );
  const protection = ({ protected: isProtected, allowed }: SheetContent) => [isProtected, allowed];
  update(protection(sheet), protection(before), () => {
    writeProtection(tree, sheet);
  });
  update(sheet.merges, before.merges, () => {
    writeMerges(tree, sheet.merges);
  });
  update(sheet.conditionalFormats, before.conditionalFormats, () => {
    writeConditionalFormats(
      tree,
      sheet.conditionalFormats,
      conditionalContext,
      styleWriter,
      formulas,
    );
  });
  update(sheet.dataValidations, before.dataValidations, () => {
    writeDataValidations(tree, sheet.dataValidations, formulas);
  });
  update(sheet.hyperlinks, before.hyperlinks, () => {
    writeHyperlinks(tree, sheet.hyperlinks, pack, part);
  });
  const setup = without(sheet.pageLayout, 'printArea', 'printTitleRows');
  update(setup, without(before.pageLayout, 'printArea', 'printTitleRows'), () => {
    writePageSetup(tree, setup);
  });
  update(sheet.charts, before.charts, () => {
    writeCharts(tree, sheet.charts, content.sheets, pack, part);
  });
  if (writeTables(tree, sheet, before, pack, part, formulas)) changed = true;
  if (isActive !== undefined && isActive !== flag(sheetView(tree).attributes.tabSelected)) {
    changed = true;
    setAttribute(sheetView(tree), 'tabSelected', isActive ? 1 : undefined);
  }

  const cells = cellWriter.write(sheet, opened.cells);
  const cellsChanged = cells !== opened.cells.xml;
  if (cellsChanged) setChild(tree, 'dimension', ORDER, undefined);
  if (changed || cellsChanged) {
    tree.attributes['xmlns:r'] ??= RELATIONSHIPS;
    putCells(tree, cells);
    pack.set(part, tree);
  }
  return cellsChanged;
}
