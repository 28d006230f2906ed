// Writes of which Excel may refuse some: one request for all, and one for each only after a refusal.

/** Something that could not be written, and what Excel answered. */
export interface Failed<T> {
  readonly item: T;
  readonly error: unknown;
}

/** Writes all that Excel takes and gives the rest. `write` may do its part twice. */
export async function writeEach<T>(
  context: Excel.RequestContext,
  items: readonly T[],
  write: (item: T) => Promise<void> | void,
): Promise<readonly Failed<T>[]> {
  try {
    for (const item of items) await write(item);
    await context.sync();
    return [];
  } catch {
    // Only single requests tell which it was.
  }
  const failed: Failed<T>[] = [];
  for (const item of items) {
    try {
      await write(item);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- what is refused takes no other with it
      await context.sync();
    } catch (error) {
      failed.push({ item, error });
    }
  }
  return failed;
}
