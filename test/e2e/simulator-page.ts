// The simulator's page as the tests drive it, and how they wait for what they expect of it.
import path from 'node:path';

export { expectSoon } from '../expect-soon';
export {
  type PageOptions,
  type PagePreparation,
  SimulatorPage,
  Stage,
} from '../../src/simulator/browser/simulator-page';

export const root = path.join(__dirname, '..', '..');
