// The texts of a table's header row, which name its columns.

/**
 * The texts made complete and unique, as Excel does: `Column2` for a blank one, `JP2` for a second `JP`.
 * A blank one takes no name that another column has.
 */
export function completeHeaders(shown: readonly string[]): string[] {
  const given = new Set(shown.map((text) => text.toLowerCase()));
  const taken = new Set<string>();
  const free = (base: string, first: number): string => {
    const name = `${base}${String(first)}`;
    const key = name.toLowerCase();
    return given.has(key) || taken.has(key) ? free(base, first + 1) : name;
  };
  return shown.map((text, index) => {
    const isFree = text !== '' && !taken.has(text.toLowerCase());
    const name = isFree ? text : text === '' ? free('Column', index + 1) : free(text, 2);
    taken.add(name.toLowerCase());
    return name;
  });
}
