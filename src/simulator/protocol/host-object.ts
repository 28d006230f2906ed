// What every host-side Excel object is to the protocol: a plain class whose public members carry the
// names and types of Office.js.
export * from './errors';

/**
 * A host-side object. The add-in reaches exactly the public members that subclasses declare, under
 * their Office.js names; what this class and {@link HostWorkbook} declare themselves, private fields
 * and symbols stay out of its reach. Members are synchronous; a method that gives back a value (not
 * an object) may give back a promise of it.
 *
 * A method named `…OrNullObject` gives back `null` where Office.js speaks of a null object.
 * Collections have a getter `items` besides.
 */
export abstract class HostObject {
  /** The server's name of the class, as in Office.js: `Range`, `WorksheetCollection`, … */
  abstract readonly hostType: string;

  /**
   * How a collection finds this object again, for classes which show no `id`: names and settings
   * give the key for `getItem`, table rows and the like the position for `getItemAt`.
   */
  get hostKey(): string | number | undefined {
    return undefined;
  }
}

/** Something happened that the add-in may have asked to hear of. */
export interface HostEvent {
  kind: EventKind;
  /** Ids of the objects that the event is told of: a sheet's id, a table's id, … `Workbook` = of all. */
  targets: string[];
  /** The event arguments in their Office.js names, without `type` and without `getRange`. */
  args: Record<string, unknown>;
  /** The range that `args.getRange(context)` leads to. */
  range?: HostObject;
}

/** Numbers of the events on the wire. */
export const EventKind = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowSorted: 19,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;
export type EventKind = (typeof EventKind)[keyof typeof EventKind];

/** The root object of every request. */
export abstract class HostWorkbook extends HostObject {
  readonly hostType = 'Workbook';
  protected customFunctionHost: CustomFunctionHost | undefined;
  readonly #listeners = new Set<(event: HostEvent) => void>();
  #settings: Readonly<Record<string, string>> = {};

  /** Resolves when nothing is left to calculate. Awaited before the host answers what it read. */
  async settle(): Promise<void> {
    // A workbook without formula engine is always settled.
  }

  /** Whether what is left to calculate waits for the add-in's functions; one that cannot tell says so. */
  awaitsFunctions(): boolean {
    return true;
  }

  /** Called after the last action of each request, also of one that failed. */
  requestEnded(): void {
    // Nothing ends with a request unless a workbook says so (suspended calculation does).
  }

  /**
   * `Office.context.document.settings`: key → JSON text. A workbook with a `settings` collection
   * overrides both accessors, so that they show the same.
   */
  get documentSettings(): Readonly<Record<string, string>> {
    return this.#settings;
  }
  set documentSettings(settings: Readonly<Record<string, string>>) {
    this.#settings = settings;
  }

  /** Called by the Excel objects where something happened. */
  emit(event: HostEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }

  /** @returns A function that ends the subscription. */
  subscribe(listener: (event: HostEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Makes the add-in's custom functions known to the formula engine, if there is one. */
  attachCustomFunctions(host: CustomFunctionHost): void {
    this.customFunctionHost = host;
  }
}

/** One parameter of a custom function, as in functions.json. */
export interface FunctionParameter {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
}

/** One custom function, as in functions.json. */
export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  helpUrl?: string;
  parameters: FunctionParameter[];
  result?: { type?: string; dimensionality?: string };
  options?: {
    stream?: boolean;
    cancelable?: boolean;
    volatile?: boolean;
    requiresAddress?: boolean;
    requiresParameterAddresses?: boolean;
  };
}

/** A scalar as Excel hands it to a custom function; `null` = left out, or blank. */
export type FunctionScalar = string | number | boolean | null;
/** One argument: a scalar, the rows of a range, or the list of what a repeating parameter took. */
export type FunctionArgument = FunctionScalar | FunctionArgument[];

export interface CustomFunctionCall {
  /** The function's id in functions.json; letter case does not matter. */
  name: string;
  args: FunctionArgument[];
  /** The calling cell, such as `Sheet1!A1`. */
  address: string;
}

/** One cell of what a function gives back; `null` = blank. */
export type FunctionCellValue = FunctionScalar | { error: string; message?: string };

export type CustomFunctionResult =
  | { ok: true; value: FunctionScalar | FunctionCellValue[][] }
  | { ok: false; error: string; message?: string };

/** The add-in's side of the custom functions, as the formula engine sees it. */
export interface CustomFunctionHost {
  readonly metadata: readonly FunctionMetadata[];
  /**
   * All calls go to the add-in in one message; results stand in the order of the calls.
   * @param signal Cancels what is still running; the promise then rejects with its reason.
   */
  invoke(
    calls: readonly CustomFunctionCall[],
    signal?: AbortSignal,
  ): Promise<CustomFunctionResult[]>;
}
