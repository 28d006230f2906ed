// Loaded into the simulator's add-in page by the command line and by the tests: puts the operations
// where `simulator.evaluate` can call them. Not part of what an office installs.
import * as operations from '../workbook/operations';

export type Operations = typeof operations;

declare global {
  // `var` is the only declaration that makes a member of globalThis.
  var Bangkom: Operations;
}

globalThis.Bangkom = operations;
