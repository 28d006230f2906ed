// What is typed into a field until its cell holds it: nothing is shown as written before it is.
import { useEffect, useRef, useState } from 'react';
import { fill } from '../../messages/pane-fill';
import type { RowField, WriteResult } from '../../workbook/operations';

/** Writes a text into a field's cell; null when it is written, else why not. */
export type WriteField = (field: RowField, text: string) => Promise<string | null>;

export interface Draft {
  readonly text: string;
  readonly isWriting: boolean;
  /** Why it was not written. */
  readonly refusal: string | null;
  readonly type: (text: string) => void;
  /** Writes what was typed, or the text given. */
  readonly commit: (text?: string) => Promise<void>;
}

/** Why nothing was written; null where it was. */
export const refusalOf = (result: WriteResult): string | null => {
  if (result.kind === 'written') return null;
  return result.kind === 'refused' ? result.message : fill.changed(result.now);
};

export function useDraft(field: RowField, onWrite: WriteField): Draft {
  const [typed, setTyped] = useState<string | null>(null);
  const [isWriting, setWriting] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const latest = useRef({ field, onWrite });
  useEffect(() => {
    latest.current = { field, onWrite };
  });
  /** The text that is being written, or waits for it: Enter and leaving the field ask for the same. */
  const wanted = useRef<string | null>(null);
  const turn = useRef<Promise<void>>(Promise.resolve());

  const write = async (text: string) => {
    const { field: present, onWrite: writeNow } = latest.current;
    let failure: string | null = null;
    if (text !== present.shown) {
      setWriting(true);
      failure = await writeNow(present, text);
      setWriting(false);
    }
    if (wanted.current === text) wanted.current = null;
    setRefusal(failure);
    // What was typed meanwhile stays.
    if (failure === null) setTyped((now) => (now === text ? null : now));
  };

  const commit = (text = typed ?? field.shown) => {
    if (wanted.current === text) return turn.current;
    wanted.current = text;
    setTyped(text);
    turn.current = turn.current.then(() => write(text));
    return turn.current;
  };

  return { text: typed ?? field.shown, isWriting, refusal, type: setTyped, commit };
}
