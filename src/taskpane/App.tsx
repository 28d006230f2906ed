// The pane's one page: what this workbook is, the one next step, and what came of the last one.
import {
  Body1,
  Button,
  makeStyles,
  ProgressBar,
  Spinner,
  Title3,
  tokens,
} from '@fluentui/react-components';
import { useCallback, useEffect, useReducer, useState } from 'react';
import { listen } from '../commands/notices';
import { pane, steps } from '../messages/pane';
import { describeWorkbook, watchWorkbook } from '../workbook/operations';
import { FreezeDialog } from './components/FreezeDialog';
import { LastVerification } from './components/LastVerification';
import { OutcomeMessage } from './components/OutcomeMessage';
import { WorkbookCard } from './components/WorkbookCard';
import { INITIAL_STATE, NEXT_STEP, reduce, stateOf, type StepId } from './state';
import { doStep, outcomeOfNotice, type Choice } from './work';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: '20px',
  },
  actions: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  button: { minHeight: '44px' },
});

export function App() {
  const styles = useStyles();
  const [state, dispatch] = useReducer(reduce, INITIAL_STATE);
  const [isAsking, setAsking] = useState(false);

  const read = useCallback(async () => {
    try {
      dispatch({ type: 'read', workbook: await describeWorkbook() });
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      dispatch({ type: 'ended', outcome: { intent: 'error', text, findings: [] } });
    }
  }, []);

  useEffect(() => {
    void read();
    const stopped = watchWorkbook(() => void read());
    return () => void stopped.then((stop) => stop());
  }, [read]);

  useEffect(
    () =>
      listen((notice) => {
        if (notice.kind === 'confirm') setAsking(true);
        else dispatch({ type: 'ended', outcome: outcomeOfNotice(notice) });
        void read();
      }),
    [read],
  );

  const work = async (step: StepId, choice?: Choice) => {
    setAsking(false);
    dispatch({ type: 'begun', step });
    const advance = (share: number, text: string) => dispatch({ type: 'advanced', share, text });
    const outcome = await doStep(step, advance, choice);
    dispatch({ type: 'ended', outcome });
    await read();
  };

  const { workbook, doing, progress, outcome } = state;
  const next = workbook ? NEXT_STEP[stateOf(workbook)] : null;
  const others = (Object.keys(steps) as StepId[]).filter((step) => step !== next);

  return (
    <main className={styles.page} aria-busy={doing !== null}>
      <Title3 as="h1">{pane.title}</Title3>
      <div aria-live="polite">
        {outcome && (
          <OutcomeMessage outcome={outcome} onDismiss={() => dispatch({ type: 'dismissed' })} />
        )}
        {doing && (
          <>
            <Body1>{progress?.text ?? steps[doing].doing}</Body1>
            <ProgressBar
              aria-label={steps[doing].doing}
              {...(progress && { value: progress.share })}
            />
          </>
        )}
      </div>
      {workbook ? <WorkbookCard workbook={workbook} /> : <Spinner label={pane.reading} />}
      {workbook && next && (
        <section className={styles.actions} aria-label={pane.nextStep}>
          <Button
            appearance="primary"
            size="large"
            className={styles.button}
            disabled={doing !== null}
            onClick={() => void work(next)}
          >
            {steps[next].label}
          </Button>
          {others.map((step) => (
            <Button
              key={step}
              appearance="subtle"
              className={styles.button}
              disabled={doing !== null}
              onClick={() => (step === 'bekukan' ? setAsking(true) : void work(step))}
            >
              {steps[step].label}
            </Button>
          ))}
        </section>
      )}
      {workbook?.verifikasi && <LastVerification verifikasi={workbook.verifikasi} />}
      <FreezeDialog
        isOpen={isAsking}
        onCancel={() => setAsking(false)}
        onChoose={(choice) => void work('bekukan', choice)}
      />
    </main>
  );
}
