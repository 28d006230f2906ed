// The two names of Excel's runtime that a custom function uses, for tests without Excel. The genuine
// runtime takes part in the tests of the simulator.

/** What a custom function throws. */
export class ExcelError {
  constructor(
    readonly code: string,
    readonly message = '',
  ) {}
}

/** Gives the functions under test the global that Excel gives them. */
export function installCustomFunctions(): void {
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: ExcelError,
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    },
  });
}

/** What a cell with the function shows: its value, or the error with its message. */
export function evaluate<T>(run: () => T): T | { error: string; message: string } {
  try {
    return run();
  } catch (thrown) {
    if (thrown instanceof ExcelError) return { error: thrown.code, message: thrown.message };
    throw thrown;
  }
}
