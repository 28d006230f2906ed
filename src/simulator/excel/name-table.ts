// The defined names of the workbook and of its sheets. Univer holds them and shows them in its own
// name box; the formula is kept as the user wrote it.
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import { parseRect } from './address';
import type { Engine } from './engine/univer';

export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** With the leading `=`, en-US. */
  readonly formula: string;
  /** Absent: the workbook. */
  readonly sheetId?: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** What Univer writes for the scope of a name of the whole workbook. */
const WORKBOOK_SCOPE = 'AllDefaultWorkbook';

export class NameTable {
  readonly #service: IDefinedNamesService;
  #index: Map<string, DefinedName> | null = null;
  #nextId = 1;

  constructor(
    private readonly engine: Engine,
    private readonly command: (id: string, params: object) => void,
    private readonly changed: (name: string) => void,
  ) {
    this.#service = engine.injector.get(IDefinedNamesService);
    this.#service.update$.subscribe(() => {
      this.#index = null;
    });
  }

  #all(): Map<string, DefinedName> {
    if (this.#index) return this.#index;
    const index = new Map<string, DefinedName>();
    for (const item of Object.values(this.#service.getDefinedNameMap(this.engine.unitId) ?? {})) {
      const { id, name, formulaOrRefString, localSheetId, hidden, comment } = item;
      const scope = localSheetId && localSheetId !== WORKBOOK_SCOPE ? localSheetId : undefined;
      const formula = formulaOrRefString.startsWith('=')
        ? formulaOrRefString
        : `=${formulaOrRefString}`;
      index.set(keyOf(name, scope), {
        id,
        name,
        formula,
        visible: hidden !== true,
        comment: comment ?? '',
        ...(scope === undefined ? {} : { sheetId: scope }),
      });
    }
    this.#index = index;
    return index;
  }

  /** The names of one scope, in alphabetical order as Excel lists them. */
  list(sheetId?: string): DefinedName[] {
    return [...this.#all().values()]
      .filter((each) => each.sheetId === sheetId)
      .sort((a, b) => a.name.localeCompare(b.name, 'en', { sensitivity: 'base' }));
  }

  /** Every name, also of sheets. */
  get all(): DefinedName[] {
    return [...this.#all().values()];
  }

  /** The name in exactly this scope. */
  get(name: string, sheetId?: string): DefinedName | undefined {
    return this.#all().get(keyOf(name, sheetId));
  }

  /** The name as a formula finds it: a sheet's own before the workbook's. */
  find(name: string, sheetId?: string): DefinedName | undefined {
    const own = sheetId === undefined ? undefined : this.get(name, sheetId);
    if (own) return own;
    const shared = this.get(name);
    if (shared || sheetId !== undefined) return shared;
    // A tree of a formula is shared by all sheets: a sheet's name counts there if no other has it.
    const local = this.all.filter((each) => each.name.toLowerCase() === name.toLowerCase());
    return local.length === 1 ? local[0] : undefined;
  }

  /** Adds a name or replaces the one with the same id. */
  set(given: Omit<DefinedName, 'id'> & { id?: string }): DefinedName {
    const id = given.id ?? `name${String(this.#nextId++)}`;
    this.command(SetDefinedNameMutation.id, {
      unitId: this.engine.unitId,
      id,
      name: given.name,
      formulaOrRefString: given.formula,
      comment: given.comment,
      hidden: !given.visible,
      localSheetId: given.sheetId ?? WORKBOOK_SCOPE,
    });
    this.#index = null;
    this.changed(given.name);
    return { ...given, id };
  }

  remove(id: string): void {
    const item = this.#service.getValueById(this.engine.unitId, id);
    if (!item) return;
    this.command(RemoveDefinedNameMutation.id, {
      ...item,
      unitId: this.engine.unitId,
    });
    this.#index = null;
    this.changed(item.name);
  }
}

const keyOf = (name: string, sheetId?: string) => `${sheetId ?? ''}!${name.toLowerCase()}`;

/** What may not be a name: too long, with other signs, or readable as a cell. */
export function isValidName(name: string): boolean {
  return (
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    parseRect(name) === null &&
    !/^[rc]$|^r\d*c\d*$/i.test(name)
  );
}
