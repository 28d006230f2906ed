// Opens the built add-in in the Node simulator, with its operations at hand.
import path from 'node:path';
import { openSimulator, type Simulator, type SimulatorOptions } from '../simulator/headless';

/** `dist-dev`, beside the folder of the built command line. */
const built = path.resolve(__dirname, '..');

/** A workbook (blank without `file`) with the add-in running in it; `Bangkom` is there for `evaluate`. */
export async function openAddin(options: Omit<SimulatorOptions, 'addin'> = {}): Promise<Simulator> {
  const addin = path.join(built, 'addin');
  const simulator = await openSimulator({ ...options, addin });
  await simulator.run(path.join(addin, 'operations.js'));
  return simulator;
}
