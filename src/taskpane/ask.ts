// What a step asks its user before it goes on: each question is a dialog, its answer a promise.
import type {
  ConflictChoice,
  ImportMapping,
  ImportReading,
  PlacedConflict,
} from '../workbook/operations';

interface Named {
  readonly title: string;
  /** What it is about, and what goes if the answer is yes. */
  readonly text: string;
}

/** One way to go on. */
export interface Answer {
  readonly label: string;
  readonly onChoose: () => void;
}

/** A value to pick, as the user knows it. */
export interface Option {
  readonly value: string;
  readonly text: string;
}

/** A question that stands open; whoever shows it calls one of its functions once. */
export type Question = { readonly onCancel: () => void } & (
  | (Named & {
      readonly kind: 'choose';
      readonly items: readonly string[];
      readonly answers: readonly Answer[];
    })
  | (Named & {
      readonly kind: 'files';
      readonly accept: string;
      /** One file only. */
      readonly single?: true;
      readonly onAnswer: (files: readonly File[]) => void;
    })
  | (Named & {
      readonly kind: 'text';
      readonly label: string;
      readonly confirm: string;
      readonly onAnswer: (text: string) => void;
    })
  | (Named & {
      readonly kind: 'pick';
      readonly label: string;
      readonly confirm: string;
      readonly options: readonly Option[];
      readonly onAnswer: (values: readonly string[]) => void;
    })
  | {
      readonly kind: 'mapping';
      readonly reading: ImportReading;
      readonly onAnswer: (mapping: ImportMapping) => void;
    }
  | {
      readonly kind: 'conflicts';
      readonly conflicts: readonly PlacedConflict[];
      readonly onAnswer: (choices: readonly ConflictChoice[]) => void;
    }
);

export type QuestionOf<K extends Question['kind']> = Extract<Question, { kind: K }>;

type Asked<K extends Question['kind']> = Omit<QuestionOf<K>, 'kind' | 'onCancel' | 'onAnswer'>;

/** The first answer is what most people want; `items` name what goes. */
interface Choose<T extends string> extends Named {
  readonly items?: readonly string[];
  readonly answers: readonly (readonly [T, string])[];
}

/** The questions a step can ask; null is the answer of somebody who goes back. */
export interface Ask {
  /** One of a few ways to go on. */
  choose<T extends string>(question: Choose<T>): Promise<T | null>;
  /** Files of this computer, one or many. `accept` as in HTML: `.xlsx,.xls`. */
  files(question: Asked<'files'>): Promise<readonly File[] | null>;
  /** A line of text; never blank. */
  text(question: Asked<'text'>): Promise<string | null>;
  /** Some of a list, at least one. */
  pick(question: Asked<'pick'>): Promise<readonly string[] | null>;
  /** How a list is read: the reading that is proposed, confirmed or corrected. */
  mapping(reading: ImportReading): Promise<ImportMapping | null>;
  /** For each cell that two sides have edited, whose value holds; those left undecided are absent. */
  conflicts(conflicts: readonly PlacedConflict[]): Promise<readonly ConflictChoice[]>;
}

/** `show` is told the question that stands open, and null once it is answered. */
export function createAsk(show: (question: Question | null) => void): Ask {
  let cancel: (() => void) | null = null;
  /** Opens a question; one that still stands open is taken back. */
  function open<T>(cancelled: T, question: (settle: (value: T) => void) => Question): Promise<T> {
    cancel?.();
    return new Promise((resolve) => {
      const settle = (value: T): void => {
        cancel = null;
        show(null);
        resolve(value);
      };
      cancel = () => settle(cancelled);
      show(question(settle));
    });
  }
  return {
    choose: <T extends string>({ items = [], answers, ...named }: Choose<T>) =>
      open<T | null>(null, (settle) => ({
        kind: 'choose',
        ...named,
        items,
        answers: answers.map(([value, label]) => ({ label, onChoose: () => settle(value) })),
        onCancel: () => settle(null),
      })),
    files: (asked) =>
      open<readonly File[] | null>(null, (settle) => ({
        kind: 'files',
        ...asked,
        onAnswer: settle,
        onCancel: () => settle(null),
      })),
    text: (asked) =>
      open<string | null>(null, (settle) => ({
        kind: 'text',
        ...asked,
        onAnswer: settle,
        onCancel: () => settle(null),
      })),
    pick: (asked) =>
      open<readonly string[] | null>(null, (settle) => ({
        kind: 'pick',
        ...asked,
        onAnswer: settle,
        onCancel: () => settle(null),
      })),
    mapping: (reading) =>
      open<ImportMapping | null>(null, (settle) => ({
        kind: 'mapping',
        reading,
        onAnswer: settle,
        onCancel: () => settle(null),
      })),
    conflicts: (conflicts) =>
      open<readonly ConflictChoice[]>([], (settle) => ({
        kind: 'conflicts',
        conflicts,
        onAnswer: settle,
        onCancel: () => settle([]),
      })),
  };
}
