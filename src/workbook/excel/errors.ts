// Office.js errors, translated into what the user can do about them.
import { sayOfficeError } from '../../messages/operations';

/** An operation that could not be done; `message` is Indonesian and can be shown as it is. */
export class OperationError extends Error {
  /** `code`: Office's error code, or one of our own; for logs and tests. */
  constructor(
    readonly code: string,
    message: string,
    options?: { cause: unknown },
  ) {
    super(message, options);
    this.name = 'OperationError';
  }
}

/** Any failure as an OperationError; what is none of Office's or ours is passed on unchanged. */
export function translateError(error: unknown): unknown {
  if (error instanceof OperationError) return error;
  if (error instanceof OfficeExtension.Error) {
    return new OperationError(error.code, sayOfficeError(error.code, error.message), {
      cause: error,
    });
  }
  return error;
}

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Excel.run of which every failure is worded for the user. */
export async function runExcel<T>(batch: Batch<T>, options: Excel.RunOptions = {}): Promise<T> {
  try {
    return await Excel.run(options, batch);
  } catch (error) {
    throw translateError(error);
  }
}

/**
 * The same for what the pane does by itself: while the user types into a cell it waits, where this Excel
 * can, instead of failing.
 */
export const runQuietly = <T>(batch: Batch<T>): Promise<T> =>
  runExcel(batch, { delayForCellEdit: true });
