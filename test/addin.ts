// Opens the built add-in in the Node simulator, as the command line does, for tests of Excel code.
import path from 'node:path';
import { openSimulator, type Simulator, type SimulatorOptions } from '../src/simulator/headless';
import type { Operations } from '../src/cli/operations';

declare global {
  // Inside `simulator.evaluate` the add-in's operations stand here.
  var Bangkom: Operations;
}

const ADDIN = path.join(__dirname, '../dist-dev/addin');

/** A workbook (blank without `file`) with the add-in running in it. */
export async function openAddin(options: Omit<SimulatorOptions, 'addin'> = {}): Promise<Simulator> {
  const simulator = await openSimulator({ ...options, addin: ADDIN });
  await simulator.run(path.join(ADDIN, 'operations.js'));
  return simulator;
}
