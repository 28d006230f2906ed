// Excel itself, as the add-in sees it: calculation and the user's locale.
import { HostObject, invalidArgument } from '../protocol/host-object';
import { BOOK, BookObject } from './book';
import type { Book } from './book';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export class NumberFormatInfo extends HostObject {
  readonly hostType = 'NumberFormatInfo';
  readonly numberDecimalSeparator: string;
  readonly numberGroupSeparator: string;

  constructor({ locale }: Book) {
    super();
    this.numberDecimalSeparator = locale.decimal;
    this.numberGroupSeparator = locale.group;
  }
}

export class CultureInfo extends HostObject {
  readonly hostType = 'CultureInfo';
  readonly name: string;
  readonly numberFormat: NumberFormatInfo;

  constructor(book: Book) {
    super();
    this.name = book.locale.tag;
    this.numberFormat = new NumberFormatInfo(book);
  }
}

export class Application extends BookObject {
  readonly hostType = 'Application';
  readonly cultureInfo: CultureInfo;

  constructor(book: Book) {
    super(book);
    this.cultureInfo = new CultureInfo(book);
  }

  get decimalSeparator(): string {
    return this[BOOK].locale.decimal;
  }

  get thousandsSeparator(): string {
    return this[BOOK].locale.group;
  }

  readonly useSystemSeparators = true;

  get calculationMode(): string {
    return this[BOOK].calculationMode;
  }

  set calculationMode(mode: string) {
    const known = MODES.find((each) => each === mode);
    if (!known) throw invalidArgument();
    this[BOOK].calculationMode = known;
  }

  get calculationState(): string {
    const { calculation } = this[BOOK];
    return !calculation || calculation.isSettled ? 'Done' : 'Pending';
  }

  readonly calculationEngineVersion = 191029;

  /** @param calculationType `Recalculate` what changed, or everything (`Full`, `FullRebuild`). */
  calculate(calculationType: string): Promise<void> {
    const book = this[BOOK];
    if (calculationType !== 'Recalculate') book.calculation?.noteEverything();
    return book.calculation?.settle() ?? Promise.resolve();
  }

  suspendApiCalculationUntilNextSync(): void {
    this[BOOK].isCalculationSuspended = true;
  }

  suspendScreenUpdatingUntilNextSync(): void {
    // What is drawn is drawn after the request in any case.
  }
}
