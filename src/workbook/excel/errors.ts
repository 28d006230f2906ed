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

/** Excel.run of which every failure is worded for the user. */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw translateError(error);
  }
}
