// What is typed into a field until its cell holds it: nothing is shown as written before it is.
import { useEffect, useRef, useState } from 'react';
import { fill } from '../../messages/pane-fill';
import type { RowField, WriteResult } from '../../workbook/operations';

/** What came of writing a field. */
export interface Written {
  /** Why nothing was written; null where it was. */
  readonly refusal: string | null;
  /** The field as it stands now. */
  readonly field: RowField;
}

/** The way of what is typed into a row. */
export interface Writer {
  /** Writes a text into a field's cell and reads the field again. */
  readonly write: (field: RowField, text: string) => Promise<Written>;
  /** Tells of a text that was not written, whose field is no longer shown. */
  readonly lose: (field: RowField, text: string, reason: string) => void;
}

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

export function useDraft(field: RowField, writer: Writer): Draft {
  const [typed, setTyped] = useState<string | null>(null);
  const [isWriting, setWriting] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const latest = useRef({ field, writer, typed, refusal });
  useEffect(() => {
    latest.current = { ...latest.current, writer, typed, refusal };
  });
  // Apart: drawn again before what was written is read, it would go back to the field from before.
  useEffect(() => {
    latest.current = { ...latest.current, field };
  }, [field]);
  const isShown = useRef(false);
  /** The text that is being written, or waits for it: Enter and leaving the field ask for the same. */
  const wanted = useRef<string | null>(null);
  const turn = useRef<Promise<void>>(Promise.resolve());

  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
      const { field: last, writer: present, typed: text, refusal: reason } = latest.current;
      // What is being written is told of when it is known what came of it.
      if (text === null || text === last.shown || text === wanted.current) return;
      present.lose(last, text, reason ?? fill.left);
    };
  }, []);

  const write = async (text: string) => {
    const { field: present, writer: own } = latest.current;
    let failure: string | null = null;
    if (text !== present.shown) {
      setWriting(true);
      const written = await own.write(present, text);
      setWriting(false);
      failure = written.refusal;
      // What waits its turn is compared with what was just written, drawn or not.
      latest.current = { ...latest.current, field: written.field };
    }
    // Where another row is drawn next, this field never is again: its text is in the cell all the same.
    if (failure === null && latest.current.typed === text) {
      latest.current = { ...latest.current, typed: null };
    }
    if (wanted.current === text) wanted.current = null;
    if (failure !== null && !isShown.current) own.lose(present, text, failure);
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
