// Custom functions: sends the formula engine's calls to the add-in page, all in one message, and reads
// the results that its library sends back.
import type {
  CustomFunctionCall,
  CustomFunctionHost,
  CustomFunctionResult,
  FunctionCellValue,
  FunctionMetadata,
  FunctionScalar,
} from './host-object';
import type { RichApiMessage } from './events';
import { HostService } from './services';

const FUNCTION_CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const CANCELABLE = 1;
const STREAMING = 2;
/** Asks the library to wait 200 ms, not 500, between two deliveries of results. */
const SHORTER_PACE = 2;

/** The library's numbers for errors; it tells any other exception by a number not listed here. */
const ERRORS: ReadonlyMap<unknown, string> = new Map([
  [0, '#NUM!'],
  [1, '#N/A'],
  [5, '#DIV/0!'],
  [6, '#NUM!'],
  [7, '#VALUE!'],
  [8, '#NULL!'],
  [9, '#NAME?'],
  [10, '#NAME?'],
]);
/** Excel shows a function's own message for these two only. */
const WITH_MESSAGE = new Set(['#VALUE!', '#N/A']);

interface PendingCall {
  call: CustomFunctionCall;
  flags: number;
  sent: boolean;
  done(result: CustomFunctionResult): void;
}

/** The custom functions of one page. */
export class CustomFunctions implements CustomFunctionHost {
  readonly service: HostService = new CustomFunctionsService(this);
  readonly #byName: ReadonlyMap<string, FunctionMetadata>;
  readonly #pending = new Map<number, PendingCall>();
  #ready = false;
  #nextId = 1;

  /** @param send Takes messages once the page listens. */
  constructor(
    readonly metadata: readonly FunctionMetadata[],
    private readonly send: (messages: RichApiMessage[]) => void,
  ) {
    this.#byName = new Map(metadata.map((entry) => [entry.id.toUpperCase(), entry]));
  }

  /** @param signal Cancels what is still running; the promise then rejects with its reason. */
  invoke(
    calls: readonly CustomFunctionCall[],
    signal?: AbortSignal,
  ): Promise<CustomFunctionResult[]> {
    const first = this.#nextId;
    const results = calls.map(
      (call) =>
        new Promise<CustomFunctionResult>((done) => {
          const { options } = this.#byName.get(call.name.toUpperCase()) ?? {};
          const flags =
            (options?.cancelable === true ? CANCELABLE : 0) +
            (options?.stream === true ? STREAMING : 0);
          this.#pending.set(this.#nextId++, { call, flags, sent: false, done });
        }),
    );
    if (this.#ready) this.#sendPending();
    const all = Promise.all(results);
    return signal ? Promise.race([all, this.#cancelOn(signal, first, this.#nextId)]) : all;
  }

  /** The page's library can take calls from now on. */
  start(): void {
    this.#ready = true;
    this.#sendPending();
  }

  /** The page is loaded anew: what it did not answer is asked again once it is ready. */
  restart(): void {
    this.#ready = false;
    for (const pending of this.#pending.values()) pending.sent = false;
  }

  /** @param result `[id, succeeded, value, error number?]`. */
  receive(result: unknown): void {
    if (!Array.isArray(result)) return;
    const [id, succeeded, value, code] = result as unknown[];
    const pending = typeof id === 'number' ? this.#pending.get(id) : undefined;
    if (typeof id !== 'number' || !pending) return;
    this.#pending.delete(id);
    pending.done(succeeded === true ? readResult(value) : readError(code, value));
  }

  #sendPending(): void {
    const messages: RichApiMessage[] = [];
    for (const [id, pending] of this.#pending) {
      if (pending.sent) continue;
      pending.sent = true;
      const { name, args, address } = pending.call;
      const message = JSON.stringify([id, name, args, address, pending.flags]);
      messages.push([FUNCTION_CATEGORY, INVOKE, '', message, id, false]);
    }
    if (messages.length > 0) this.send(messages);
  }

  #cancelOn(signal: AbortSignal, first: number, end: number): Promise<never> {
    return new Promise((_, reject) => {
      const cancel = () => {
        const messages: RichApiMessage[] = [];
        for (let id = first; id < end; id++) {
          const pending = this.#pending.get(id);
          this.#pending.delete(id);
          if (pending?.sent !== true || pending.flags === 0) continue;
          const message = JSON.stringify({ invocationId: id });
          messages.push([FUNCTION_CATEGORY, CANCEL, '', message, id, false]);
        }
        if (messages.length > 0) this.send(messages);
        reject(signal.reason as Error);
      };
      if (signal.aborted) cancel();
      else signal.addEventListener('abort', cancel, { once: true });
    });
  }
}

/** What the library addresses as `Microsoft.ExcelServices.CustomFunctions`. */
class CustomFunctionsService extends HostService {
  readonly hostType = 'CustomFunctions';

  constructor(private readonly functions: CustomFunctions) {
    super();
  }

  setOsfControlContainerReadyForCustomFunctions(): void {
    this.functions.start();
  }

  getEnabledFeatures(): number[] {
    return [SHORTER_PACE];
  }

  setInvocationArrayResults(results: unknown[]): void {
    for (const result of results) this.functions.receive(result);
  }

  /** The form that is used when less than CustomFunctions 1.7 is announced. */
  setInvocationResults(results: Record<string, unknown>[]): void {
    for (const { id, failed, value, errorCode } of results) {
      this.functions.receive([id, failed !== true, value, errorCode]);
    }
  }
}

function readError(code: unknown, message: unknown): CustomFunctionResult {
  return failure(ERRORS.get(code) ?? '#VALUE!', message);
}

function failure(error: string, message: unknown): CustomFunctionResult {
  return typeof message === 'string' && message !== '' && WITH_MESSAGE.has(error)
    ? { ok: false, error, message }
    : { ok: false, error };
}

function readResult(value: unknown): CustomFunctionResult {
  if (Array.isArray(value)) {
    const rows = value.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(readCell));
    return { ok: true, value: rows };
  }
  const cell = readCell(value);
  return typeof cell === 'object' && cell !== null
    ? failure(cell.error, cell.message)
    : { ok: true, value: cell };
}

/** One value of a result: the library sends errors and formatted numbers as objects. */
function readCell(value: unknown): FunctionCellValue {
  if (value === null || value === undefined) return null;
  if (isScalar(value)) return value;
  const { type, basicValue, message } = value as Record<string, unknown>;
  if (type === 'Error' && typeof basicValue === 'string') {
    return typeof message === 'string' && WITH_MESSAGE.has(basicValue)
      ? { error: basicValue, message }
      : { error: basicValue };
  }
  return isScalar(basicValue) ? basicValue : { error: '#VALUE!' };
}

const isScalar = (value: unknown): value is Exclude<FunctionScalar, null> =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
