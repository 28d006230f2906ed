// Something read from the workbook, read again whenever the workbook changes; the latest reading wins.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Pane } from './usePane';
import { failureOf } from './outcome';

export interface Reading<T> {
  /** undefined until it was read for the first time. */
  readonly value: T | undefined;
  /** What stood there before the last reading. */
  readonly before: T | undefined;
  /** The version of the workbook that was read. */
  readonly version: number;
  /** The last reading failed; the reason was told. */
  readonly hasFailed: boolean;
  /** Reads it again. Gives what is newest, also of a reading that began later; undefined: it failed. */
  readonly again: () => Promise<T | undefined>;
}

/** `source` must be the same function at every rendering. */
export function useReading<T>(
  source: () => Promise<T>,
  { state: { version }, tell }: Pane,
): Reading<T> {
  const [reading, setReading] = useState<Omit<Reading<T>, 'again'>>({
    value: undefined,
    before: undefined,
    version: -1,
    hasFailed: false,
  });
  const newest = useRef<Promise<T | undefined>>(undefined);

  const again = useCallback(() => {
    const own: Promise<T | undefined> = source().then(
      (found) => {
        if (newest.current !== own) return newest.current;
        setReading(({ value: before }) => ({ value: found, before, version, hasFailed: false }));
        return found;
      },
      (error: unknown) => {
        if (newest.current !== own) return newest.current;
        setReading((before) => ({ ...before, hasFailed: true }));
        tell(failureOf(error));
        return undefined;
      },
    );
    newest.current = own;
    return own;
  }, [source, tell, version]);

  useEffect(() => {
    void again();
  }, [again]);

  return { ...reading, again };
}
