// The workbook's worksheets, as the add-in sees them.
import { BooleanNumber } from '@univerjs/core';
import { EventKind, itemNotFound } from '../protocol/host-object';
import { BOOK, BookObject } from './book';
import type { Worksheet } from './worksheet';
import { checkSheetName } from './worksheet';

export class WorksheetCollection extends BookObject {
  readonly hostType = 'WorksheetCollection';

  #visible(visibleOnly: boolean | null) {
    return this[BOOK].sheets.filter(
      (sheet) => !visibleOnly || sheet.isSheetHidden() !== BooleanNumber.TRUE,
    );
  }

  #make(sheet: { getSheetId(): string } | undefined): Worksheet {
    if (!sheet) throw itemNotFound();
    return this[BOOK].make.worksheet(sheet.getSheetId());
  }

  get items(): Worksheet[] {
    return this[BOOK].sheets.map((sheet) => this.#make(sheet));
  }

  getCount(visibleOnly: boolean | null = false): number {
    return this.#visible(visibleOnly).length;
  }

  /** @param key Name or id. */
  getItem(key: string): Worksheet {
    return this.#make(this[BOOK].findSheet(key));
  }

  getItemOrNullObject(key: string): Worksheet | null {
    const sheet = this[BOOK].findSheet(key);
    return sheet ? this.#make(sheet) : null;
  }

  getActiveWorksheet(): Worksheet {
    return this[BOOK].make.worksheet(this[BOOK].activeSheetId);
  }

  getFirst(visibleOnly: boolean | null = false): Worksheet {
    return this.#make(this.#visible(visibleOnly)[0]);
  }

  getLast(visibleOnly: boolean | null = false): Worksheet {
    return this.#make(this.#visible(visibleOnly).at(-1));
  }

  /** Adds a sheet at the end without showing it; `Sheet2`, … if no name is given. */
  add(name: string | null = null): Worksheet {
    const book = this[BOOK];
    book.checkStructureWritable();
    let chosen = name ?? '';
    for (let n = book.sheets.length + 1; name === null && !chosen; n++) {
      if (!book.findSheet(`Sheet${String(n)}`)) chosen = `Sheet${String(n)}`;
    }
    checkSheetName(book, chosen);
    const id = book.addSheet(chosen);
    book.emit({
      kind: EventKind.worksheetAdded,
      targets: ['Workbook'],
      args: { worksheetId: id, source: 'Local' },
    });
    return book.make.worksheet(id);
  }
}
