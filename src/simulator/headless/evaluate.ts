// Runs a caller's function inside the add-in page, as browser drivers do: its source goes in, its
// arguments and its result cross as JSON.
import type { PageWindow } from './window';

/** An error that was thrown inside the add-in page. */
export class PageError extends Error {
  override readonly name: string;
  /** Of an `OfficeExtension.Error`: Office's code, such as `ItemNotFound`. */
  readonly code?: string;
  /** Of an `OfficeExtension.Error`: `errorLocation`, `statement`, … */
  readonly debugInfo?: Record<string, unknown>;

  constructor({ name, message, stack, code, debugInfo }: ThrownInPage) {
    super(message);
    this.name = name;
    if (stack !== undefined) this.stack = stack;
    if (code !== undefined) this.code = code;
    if (debugInfo !== undefined) this.debugInfo = debugInfo;
  }
}

interface ThrownInPage {
  name: string;
  message: string;
  stack?: string;
  code?: string;
  debugInfo?: Record<string, unknown>;
}

type Outcome = { value?: unknown } | { thrown: ThrownInPage };

/** Stands around the function in the page; nothing but text leaves it. */
const wrap = (source: string) => `(async (argumentsText) => {
  try {
    return JSON.stringify({ value: await (${source})(...JSON.parse(argumentsText)) });
  } catch (error) {
    const { name, message, stack, code, debugInfo } = Object(error);
    const thrown = { name: name ?? 'Error', message: message ?? String(error), stack, code, debugInfo };
    return JSON.stringify({ thrown });
  }
})`;

/**
 * @param fn May use nothing of where it is written: only its source reaches the page.
 * @param args Values that JSON can hold.
 * @throws PageError What `fn` throws in the page.
 */
export async function evaluateInPage<R, A extends unknown[]>(
  page: PageWindow,
  fn: (...args: A) => R | Promise<R>,
  args: A,
): Promise<R> {
  const run = page.runText(wrap(fn.toString()), 'evaluate.js') as (text: string) => Promise<string>;
  const outcome = JSON.parse(await run(JSON.stringify(args))) as Outcome;
  if ('thrown' in outcome) throw new PageError(outcome.thrown);
  // The caller's type says what its function gives back; JSON has carried it over as plain data.
  return outcome.value as R;
}
