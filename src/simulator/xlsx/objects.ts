// Small changes of plain objects.

/** An object without the keys whose value is undefined. */
export function defined<T extends object>(value: {
  [K in keyof T]: T[K] | undefined;
}): T {
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries) as T;
}

/** A copy without some keys. */
export function without<T extends object, K extends string>(
  value: T,
  ...keys: readonly K[]
): Omit<T, K> {
  const left: ReadonlySet<string> = new Set(keys);
  return Object.fromEntries(Object.entries(value).filter(([key]) => !left.has(key))) as Omit<T, K>;
}

/** What a table has for a word of a file; nothing for words such as `constructor`, which every object has. */
export const lookUp = <T>(
  table: Readonly<Record<string, T>>,
  key: string | undefined,
): T | undefined => (key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined);
