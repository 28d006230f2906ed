// Waits for what comes by itself: no test knows how long a slow machine takes.

/** Only ends what hangs. */
const PATIENCE = 300_000;

/** Waits until what is read is as expected; fails with the difference if it stays otherwise. */
export async function expectSoon<T>(read: () => T | Promise<T>, expected: T): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const value = await read();
    try {
      expect(value).toEqual(expected);
      return;
    } catch (difference) {
      if (Date.now() > end) throw difference;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
