// Copying a sheet within the workbook.
import type { Book } from './book';
import { renameSheetInFormula, renameTableInFormula } from './formulas';
import { loadSheet } from './load-content';
import { saveOneSheet } from './save-content';

/** `Rencana (2)`, `Rencana (3)`, …: the first that is free. */
function freeSheetName(book: Book, name: string): string {
  for (let number = 2; ; number++) {
    const suffix = ` (${String(number)})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (!book.findSheet(candidate)) return candidate;
  }
}

/** `tblRencana2`, … */
function freeTableName(book: Book, name: string): string {
  for (let number = 2; ; number++) {
    const candidate = `${name}${String(number)}`;
    if (!book.tables.find(candidate) && !book.names.get(candidate)) return candidate;
  }
}

/**
 * Copies a sheet to the end. Its tables get new names, in its own formulas too; its own names go with
 * it.
 * @returns The copy's id.
 */
export function copySheet(book: Book, sheetId: string): string {
  const { sheet, styles } = saveOneSheet(book, sheetId);
  const name = freeSheetName(book, sheet.name);
  const renamed = sheet.tables.map(
    (table) => [table.name, freeTableName(book, table.name)] as const,
  );
  const adapt = (formula: string) =>
    renamed.reduce((text, [from, to]) => renameTableInFormula(text, from, to), formula);
  const { id: _, ...rest } = sheet;
  const copyId = loadSheet(
    book,
    {
      ...rest,
      name,
      cells: sheet.cells.map((cell) =>
        cell.formula === undefined ? cell : { ...cell, formula: adapt(cell.formula) },
      ),
      tables: sheet.tables.map((table, index) => ({
        ...table,
        name: renamed[index]?.[1] ?? table.name,
      })),
    },
    styles.map((style) => book.styles.idOf(style)),
  );
  for (const { id: __, ...item } of book.names.list(sheetId)) {
    const formula = renameSheetInFormula(adapt(item.formula), sheet.name, name);
    book.names.set({ ...item, formula, sheetId: copyId });
  }
  const { protection, showHeadings, autoFilter } = book.data(sheetId);
  Object.assign(book.data(copyId), {
    protection: structuredClone(protection),
    showHeadings,
    autoFilter,
  });
  return copyId;
}
