// Waits for what comes by itself: no test knows how long a slow machine takes.

/** Waits until what is read is as expected; fails with the difference if it stays otherwise. */
export async function expectSoon<T>(
  read: () => T | Promise<T>,
  expected: T,
  patience = 30_000,
): Promise<void> {
  const end = Date.now() + patience;
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
