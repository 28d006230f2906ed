// What is typed into a field until its cell holds it: nothing is shown as written before it is.
import { useState } from 'react';
import { fill } from '../../messages/pane-fill';
import type { RowField, WriteResult } from '../../workbook/operations';
import { failureOf } from '../outcome';

export type WriteField = (field: RowField, text: string) => Promise<WriteResult>;

export interface Draft {
  readonly text: string;
  readonly isWriting: boolean;
  /** Why it was not written. */
  readonly refusal: string | null;
  readonly type: (text: string) => void;
  /** Writes what was typed, or the text given. */
  readonly commit: (text?: string) => Promise<void>;
}

export function useDraft(field: RowField, onWrite: WriteField): Draft {
  const [typed, setTyped] = useState<string | null>(null);
  const [isWriting, setWriting] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  const commit = async (text = typed ?? field.shown) => {
    if (text === field.shown) {
      setTyped(null);
      setRefusal(null);
      return;
    }
    setTyped(text);
    setWriting(true);
    try {
      const result = await onWrite(field, text);
      if (result.kind === 'written') setTyped(null);
      setRefusal(
        result.kind === 'written'
          ? null
          : result.kind === 'refused'
            ? result.message
            : fill.changed(result.now),
      );
    } catch (error) {
      setRefusal(failureOf(error).text);
    }
    setWriting(false);
  };

  return { text: typed ?? field.shown, isWriting, refusal, type: setTyped, commit };
}
