// Loaded into the simulator's add-in page by the command line and by the tests: puts the operations
// where `simulator.evaluate` can call them. Not part of what an office installs.
import * as operations from '../workbook/operations';

export type Operations = typeof operations;

declare global {
  // webpack's own variable: where parts that are loaded later stand.
  var __webpack_public_path__: string;
  // `var` is the only declaration that makes a member of globalThis.
  var Bangkom: Operations;
}

// Beside the page: the simulator runs this script without the script element webpack looks for.
__webpack_public_path__ = '';
globalThis.Bangkom = operations;
