// Dokumen: the last verification and whether it holds, a preview, and what else can be made.
import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  Spinner,
  Subtitle2,
} from '@fluentui/react-components';
import { steps } from '../../messages/pane';
import { documents } from '../../messages/pane-documents';
import { LastVerification } from '../components/LastVerification';
import { Drift } from '../documents/Drift';
import { Preview } from '../documents/Preview';
import { usePreview } from '../documents/usePreview';
import { NEXT_STEP, stateOf, type StepId } from '../state';
import type { Pane } from '../usePane';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '16px' },
  others: { display: 'flex', flexDirection: 'column', gap: '8px' },
  other: { display: 'flex', flexDirection: 'column', gap: '4px' },
  button: { minHeight: '44px' },
});

/** Steps that are always at hand, with what they are for. */
const OTHERS: readonly (readonly [StepId, string])[] = [
  ['verifikasi', documents.buildHint],
  ['lengkapi', documents.adoptHint],
  ['bekukan', documents.freezeHint],
  ['siapkan', documents.prepareHint],
];

export function DocumentsPage({ pane }: { pane: Pane }) {
  const styles = useStyles();
  const { preview, isRunning, run } = usePreview(pane);
  const { workbook, unsure, doing } = pane.state;
  if (!workbook) return null;
  const next = NEXT_STEP[stateOf(workbook, unsure)];
  return (
    <div className={styles.page}>
      {workbook.verifikasi ? (
        <>
          <Drift pane={pane} />
          <LastVerification verifikasi={workbook.verifikasi} />
        </>
      ) : (
        <Body1>{documents.never}</Body1>
      )}
      <Button
        className={styles.button}
        disabledFocusable={isRunning || doing !== null}
        onClick={() => void run()}
      >
        {documents.preview}
      </Button>
      {isRunning && <Spinner label={documents.previewing} />}
      {preview && <Preview preview={preview} />}
      <section className={styles.others} aria-label={documents.others}>
        <Subtitle2 as="h2">{documents.others}</Subtitle2>
        {OTHERS.filter(([step]) => step !== next).map(([step, hint]) => (
          <div key={step} className={styles.other}>
            <Button
              className={styles.button}
              disabledFocusable={doing !== null}
              onClick={() => pane.begin(step)}
            >
              {steps[step].label}
            </Button>
            <Caption1>{hint}</Caption1>
          </div>
        ))}
      </section>
    </div>
  );
}
