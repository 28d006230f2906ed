// Protection of the workbook's structure: no sheet comes, goes, moves or gets another name.
import { accessDenied, invalidOperation } from '../protocol/host-object';
import { BOOK, BookObject } from './book';

export class WorkbookProtection extends BookObject {
  readonly hostType = 'WorkbookProtection';

  get protected(): boolean {
    return this[BOOK].structure.isProtected;
  }

  /** @throws InvalidOperation if the structure is protected already. */
  protect(password: string | null = null): void {
    if (this.protected) throw invalidOperation();
    this[BOOK].structure = { isProtected: true, ...(password ? { password } : {}) };
  }

  /** @throws AccessDenied if the password is wrong. */
  unprotect(password: string | null = null): void {
    const { isProtected, password: wanted } = this[BOOK].structure;
    if (!isProtected) return;
    if (wanted && wanted !== password) throw accessDenied();
    this[BOOK].structure = { isProtected: false };
  }
}
