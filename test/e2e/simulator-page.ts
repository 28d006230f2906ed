// The simulator's page as the tests drive it, and how they wait for what they expect of it.
import path from 'node:path';
import type { SimulatorPage } from '../../src/simulator/browser/simulator-page';

export { expectSoon } from '../expect-soon';
export {
  type PageOptions,
  type PagePreparation,
  SimulatorPage,
  Stage,
} from '../../src/simulator/browser/simulator-page';

/**
 * Presses a button of the pane that begins a step, and waits until the step has ended: its sheets are
 * there before.
 */
export async function doInPane(opened: SimulatorPage, label: string): Promise<void> {
  await opened.pressInPane(label);
  await (await opened.addin()).locator('main[aria-busy=false]').waitFor();
  await opened.settle();
}

export const root = path.join(__dirname, '..', '..');
