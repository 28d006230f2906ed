// The pane's state with what changes it: reads of the workbook, notices of the ribbon, steps.
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { listen } from '../notices';
import { pane } from '../messages/pane';
import {
  describeExcel,
  describeWorkbook,
  OperationError,
  readFormReadings,
  watchWorkbook,
} from '../workbook/operations';
import { createAsk, type Question } from './ask';
import { failureOf, outcomeOfNotice } from './outcome';
import {
  INITIAL_STATE,
  reduce,
  type Outcome,
  type PaneState,
  type StepId,
  type ViewId,
} from './state';
import { isWelcomed, rememberWelcome } from './welcomed';
import type { DoneStep } from './work';

export interface Pane {
  readonly state: PaneState;
  /** What the step that runs has to know before it goes on. */
  readonly question: Question | null;
  readonly open: (view: ViewId) => void;
  readonly tell: (outcome: Outcome | null) => void;
  readonly skipWelcome: () => void;
  readonly read: () => Promise<void>;
  /** Begins a step: shows its screen, or does it. */
  readonly begin: (step: StepId) => void;
  /** Breaks off the step that runs. */
  readonly stop: () => void;
}

/** What shows the questions of a step. */
export const loadQuestions = () =>
  import(/* webpackChunkName: 'pane-dialog' */ './questions/QuestionDialog');

/** What the steps do comes with the first of them, and what they ask: a question nobody sees would hang. */
async function loadWork() {
  const [work] = await Promise.all([
    import(/* webpackChunkName: 'pane-work' */ './work'),
    loadQuestions(),
  ]);
  return work;
}

/** Doubtful readings matter as long as the form is not adopted: adoption settles them. */
async function readUnsure(hasNewForm: boolean) {
  return hasNewForm ? (await readFormReadings()).filter(({ sure }) => !sure) : [];
}

export function usePane(): Pane {
  const [state, dispatch] = useReducer(reduce, INITIAL_STATE, (initial) => ({
    ...initial,
    isWelcomed: isWelcomed(),
  }));
  const [question, setQuestion] = useState<Question | null>(null);
  const ask = useMemo(() => createAsk(setQuestion), []);
  const stopping = useRef(new AbortController());
  const steps = useRef(0);
  const readings = useRef(0);
  const byOthers = useRef(false);

  const tell = useCallback((outcome: Outcome | null) => {
    dispatch({ type: 'told', outcome });
  }, []);

  const reread = useCallback(
    async (hadOthers: boolean) => {
      byOthers.current ||= hadOthers;
      readings.current += 1;
      const own = readings.current;
      // The latest reading wins, whichever comes back last.
      const isLatest = () => own === readings.current;
      try {
        const workbook = await describeWorkbook();
        const unsure = await readUnsure(workbook.forms.some(({ adopted }) => !adopted));
        if (!isLatest()) return;
        dispatch({ type: 'read', workbook, unsure, byOthers: byOthers.current });
        byOthers.current = false;
      } catch (error) {
        if (isLatest()) tell(failureOf(error));
      }
    },
    [tell],
  );
  const read = useCallback(() => reread(false), [reread]);

  useEffect(() => {
    void read();
    void describeExcel().then(
      (excel) => dispatch({ type: 'excelRead', excel }),
      () => undefined,
    );
    const stopped = watchWorkbook((hadOthers) => void reread(hadOthers));
    stopped.catch((error: unknown) => tell(failureOf(error)));
    return () => {
      // Handlers that cannot be removed end with the page.
      stopped.then((stop) => stop()).catch(() => undefined);
    };
  }, [read, reread, tell]);

  // Buttons that only lead somewhere do not wait for it: what Excel says against it is told here.
  useEffect(() => {
    const onRejection = (event: PromiseRejectionEvent) => {
      if (!(event.reason instanceof OperationError)) return;
      event.preventDefault();
      tell(failureOf(event.reason));
    };
    window.addEventListener('unhandledrejection', onRejection);
    return () => window.removeEventListener('unhandledrejection', onRejection);
  }, [tell]);

  const run = useCallback(
    async (step: DoneStep) => {
      stopping.current = new AbortController();
      const { signal } = stopping.current;
      steps.current += 1;
      const own = steps.current;
      // The ribbon may begin another step meanwhile: the pane then shows that one.
      const isShown = () => own === steps.current;
      dispatch({ type: 'begun', step });
      const progress = (share: number, text: string) => {
        if (isShown()) dispatch({ type: 'advanced', share, text });
      };
      const outcome = await loadWork().then(
        ({ doStep }) => doStep(step, { ask, progress, signal }),
        (): Outcome => ({ intent: 'error', text: pane.notLoaded, findings: [] }),
      );
      if (isShown()) dispatch({ type: 'ended', outcome });
      else if (outcome) tell(outcome);
      await read();
    },
    [ask, read, tell],
  );

  useEffect(
    () =>
      listen((notice) => {
        if (notice.kind === 'confirm') {
          void run('bekukan');
          return;
        }
        tell(outcomeOfNotice(notice));
        void read();
      }),
    [read, run, tell],
  );

  return {
    state,
    question,
    tell,
    read,
    open: (view) => dispatch({ type: 'opened', view }),
    skipWelcome: () => {
      rememberWelcome();
      dispatch({ type: 'welcomed' });
    },
    begin: (step) => {
      if (step === 'pastikan') dispatch({ type: 'opened', view: 'susunan' });
      else void run(step);
    },
    stop: () => {
      stopping.current.abort();
      dispatch({ type: 'stopping' });
    },
  };
}
