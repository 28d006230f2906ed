// What all add-in pages of one workbook share: the order of their requests, the faults to inject,
// what was refused, and the figures of the traffic.
import type { HostWorkbook } from './host-object';

/** What a request meets instead of being done: refused at once, or after half of its actions. */
export interface Fault {
  /** The library's number, such as 5004 (a cell is being edited) or 5103 (request too large). */
  code: number;
  afterActions?: 'half';
}

/**
 * @param batchIndex Zero-based, counted over all requests to the workbook since the rule was set.
 * @param request Its number of actions, and the characters of its text (Excel on the web takes 5 MB).
 */
export type FaultRule = (
  batchIndex: number,
  request: { actions: number; length: number },
) => Fault | undefined;

export interface Statistics {
  /** Requests to the workbook. */
  batches: number;
  actions: number;
  /** Characters of the requests' texts. */
  requestLength: number;
  /** Characters of the answers' texts. */
  responseLength: number;
  largestRequest: number;
  largestResponse: number;
  /** Milliseconds from a request's arrival to its answer, calculation included. */
  hostTime: number;
  /** Calls of custom functions. */
  functionCalls: number;
}

const noTraffic = (): Statistics => ({
  batches: 0,
  actions: 0,
  requestLength: 0,
  responseLength: 0,
  largestRequest: 0,
  largestResponse: 0,
  hostTime: 0,
  functionCalls: 0,
});

export interface HostOptions {
  /**
   * Milliseconds that a request waits for custom functions before it is answered with what is there, so
   * that one which itself asks the workbook cannot block it for ever.
   */
  patience?: number;
  /**
   * Told of exceptions inside the simulator, which the add-in sees as GeneralException, and of those
   * that nobody in the add-in's page catches; `console.error` by default.
   */
  onFault?: (error: unknown) => void;
}

const DEFAULT_PATIENCE = 120_000;

export class Host {
  readonly onFault: (error: unknown) => void;
  readonly #patience: number;
  readonly #limitations = new Set<string>();
  #statistics = noTraffic();
  #faultRule: FaultRule | undefined;
  #batchIndex = 0;
  #tail: Promise<void> = Promise.resolve();
  #cellEdit: { readonly ended: Promise<void>; readonly end: () => void } | undefined;

  constructor(
    readonly workbook: HostWorkbook,
    { patience = DEFAULT_PATIENCE, onFault = console.error }: HostOptions = {},
  ) {
    this.#patience = patience;
    this.onFault = onFault;
  }

  /** What was asked for and refused because the simulator lacks it, such as `Range.sort`. */
  get limitations(): readonly string[] {
    return [...this.#limitations];
  }

  noteLimitation(what: string): void {
    this.#limitations.add(what);
  }

  get statistics(): Readonly<Statistics> {
    return { ...this.#statistics };
  }

  resetStatistics(): void {
    this.#statistics = noTraffic();
  }

  noteRequest(
    figures: Omit<Statistics, 'batches' | 'largestRequest' | 'largestResponse' | 'functionCalls'>,
  ) {
    const sum = this.#statistics;
    sum.batches++;
    sum.actions += figures.actions;
    sum.requestLength += figures.requestLength;
    sum.responseLength += figures.responseLength;
    sum.hostTime += figures.hostTime;
    sum.largestRequest = Math.max(sum.largestRequest, figures.requestLength);
    sum.largestResponse = Math.max(sum.largestResponse, figures.responseLength);
  }

  noteFunctionCalls(count: number): void {
    this.#statistics.functionCalls += count;
  }

  /** From now on `rule` decides what each request to the workbook meets; without it all is well. */
  setFault(rule: FaultRule | undefined): void {
    this.#faultRule = rule;
    this.#batchIndex = 0;
  }

  /** To be asked once for each request to the workbook. */
  nextFault(request: { actions: number; length: number }): Fault | undefined {
    return this.#faultRule?.(this.#batchIndex++, request);
  }

  /** While the user types into a cell, requests wait, if they may, or are refused. */
  setCellEdit(isEditing: boolean): void {
    this.#cellEdit?.end();
    this.#cellEdit = undefined;
    if (!isEditing) return;
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.#cellEdit = { ended, end };
  }

  /** Resolves at the end of the cell edit; undefined while no cell is edited. */
  get cellEdit(): Promise<void> | undefined {
    return this.#cellEdit?.ended;
  }

  /** Resolves when the requests that came so far are done. */
  idle(): Promise<void> {
    return this.#tail;
  }

  /** Requests to one workbook are done one after the other. */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#tail.then(work);
    this.#tail = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }

  /**
   * Waits for the workbook's calculation. It may take its time; only where it waits for functions of the
   * add-in, which may wait for the workbook, patience ends.
   */
  async settle(): Promise<void> {
    const settled = this.workbook.settle().then(() => true);
    while (!(await this.#isSettledInTime(settled))) if (this.workbook.awaitsFunctions()) return;
  }

  async #isSettledInTime(settled: Promise<boolean>): Promise<boolean> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tired = new Promise<boolean>((resolve) => {
      timer = setTimeout(resolve, this.#patience, false);
    });
    try {
      return await Promise.race([settled, tired]);
    } finally {
      clearTimeout(timer);
    }
  }
}
