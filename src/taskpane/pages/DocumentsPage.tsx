// Dokumen: the last verification, and what else can be made of the workbook.
import { Body1, Button, Caption1, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { steps } from '../../messages/pane';
import { documents } from '../../messages/pane-documents';
import { LastVerification } from '../components/LastVerification';
import { NEXT_STEP, stateOf, type StepId } from '../state';
import type { Pane } from '../usePane';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '16px' },
  others: { display: 'flex', flexDirection: 'column', gap: '8px' },
  other: { display: 'flex', flexDirection: 'column', gap: '4px' },
  button: { minHeight: '44px' },
});

/** Steps that are always at hand, with what they are for. */
const OTHERS: readonly (readonly [StepId, string | null])[] = [
  ['verifikasi', null],
  ['lengkapi', null],
  ['bekukan', documents.freezeHint],
  ['siapkan', documents.prepareHint],
];

export function DocumentsPage({ pane }: { pane: Pane }) {
  const styles = useStyles();
  const { workbook, unsure, doing } = pane.state;
  if (!workbook) return null;
  const next = NEXT_STEP[stateOf(workbook, unsure)];
  return (
    <div className={styles.page}>
      {workbook.verifikasi ? (
        <LastVerification verifikasi={workbook.verifikasi} />
      ) : (
        <Body1>{documents.never}</Body1>
      )}
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
            {hint !== null && <Caption1>{hint}</Caption1>}
          </div>
        ))}
      </section>
    </div>
  );
}
