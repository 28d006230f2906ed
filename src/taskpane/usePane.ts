// The pane's state with what changes it: reads of the workbook, notices of the ribbon, steps.
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { listen } from '../commands/notices';
import {
  describeExcel,
  describeWorkbook,
  readFormReadings,
  watchWorkbook,
} from '../workbook/operations';
import {
  INITIAL_STATE,
  reduce,
  type Outcome,
  type PaneState,
  type StepId,
  type ViewId,
} from './state';
import { doStep, failureOf, outcomeOfNotice, type Choice } from './work';

export interface Pane {
  readonly state: PaneState;
  /** The question before formulas are frozen is open. */
  readonly isAsking: boolean;
  readonly open: (view: ViewId) => void;
  readonly tell: (outcome: Outcome | null) => void;
  readonly skipWelcome: () => void;
  readonly read: () => Promise<void>;
  /** Begins a step: shows its screen, asks first, or does it. */
  readonly begin: (step: StepId) => void;
  readonly freeze: (choice: Choice) => void;
  readonly cancelFreeze: () => void;
  /** Breaks off the step that runs. */
  readonly stop: () => void;
}

/** Doubtful readings matter as long as the form is not adopted: adoption settles them. */
async function readUnsure(hasNewForm: boolean) {
  return hasNewForm ? (await readFormReadings()).filter(({ sure }) => !sure) : [];
}

export function usePane(): Pane {
  const [state, dispatch] = useReducer(reduce, INITIAL_STATE);
  const [isAsking, setAsking] = useState(false);
  const stopping = useRef(new AbortController());

  const tell = useCallback((outcome: Outcome | null) => {
    dispatch({ type: 'ended', outcome });
  }, []);

  const read = useCallback(async () => {
    try {
      const workbook = await describeWorkbook();
      const unsure = await readUnsure(workbook.forms.some(({ adopted }) => !adopted));
      dispatch({ type: 'read', workbook, unsure });
    } catch (error) {
      tell(failureOf(error));
    }
  }, [tell]);

  useEffect(() => {
    void read();
    void describeExcel().then(
      (excel) => dispatch({ type: 'excelRead', excel }),
      () => undefined,
    );
    const stopped = watchWorkbook(() => void read());
    return () => {
      void stopped.then((stop) => stop());
    };
  }, [read]);

  useEffect(
    () =>
      listen((notice) => {
        if (notice.kind === 'confirm') setAsking(true);
        else tell(outcomeOfNotice(notice));
        void read();
      }),
    [read, tell],
  );

  const run = useCallback(
    async (step: Exclude<StepId, 'pastikan'>, choice?: Choice) => {
      stopping.current = new AbortController();
      const { signal } = stopping.current;
      dispatch({ type: 'begun', step });
      const advance = (share: number, text: string) => dispatch({ type: 'advanced', share, text });
      tell(await doStep(step, advance, signal, choice));
      await read();
    },
    [read, tell],
  );

  return {
    state,
    isAsking,
    tell,
    read,
    open: (view) => dispatch({ type: 'opened', view }),
    skipWelcome: () => dispatch({ type: 'welcomed' }),
    begin: (step) => {
      if (step === 'pastikan') dispatch({ type: 'opened', view: 'susunan' });
      else if (step === 'bekukan') setAsking(true);
      else void run(step);
    },
    freeze: (choice) => {
      setAsking(false);
      void run('bekukan', choice);
    },
    cancelFreeze: () => setAsking(false),
    stop: () => stopping.current.abort(),
  };
}
