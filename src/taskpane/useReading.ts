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
  readonly again: () => Promise<void>;
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
  const latest = useRef(0);

  const again = useCallback(() => {
    latest.current += 1;
    const own = latest.current;
    const isLatest = () => own === latest.current;
    return source().then(
      (found) => {
        if (!isLatest()) return;
        setReading(({ value: before }) => ({ value: found, before, version, hasFailed: false }));
      },
      (error: unknown) => {
        if (!isLatest()) return;
        setReading((before) => ({ ...before, hasFailed: true }));
        tell(failureOf(error));
      },
    );
  }, [source, tell, version]);

  useEffect(() => {
    void again();
  }, [again]);

  return { ...reading, again };
}
