// The simulator's page as the tests drive it, and how they wait for what they expect of it.
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';

export {
  type PageOptions,
  type PagePreparation,
  SimulatorPage,
  Stage,
} from '../../src/simulator/browser/simulator-page';

export const root = path.join(__dirname, '..', '..');

/** Waits until what is read is as expected; fails with the difference if it stays otherwise. */
export async function expectSoon<T>(
  read: () => Promise<T>,
  expected: T,
  patience = 10_000,
): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await read();
    if (isDeepStrictEqual(value, expected)) return;
    if (Date.now() > end) {
      expect(value).toEqual(expected);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
