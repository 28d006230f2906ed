// What is being done and what came of the last step; read aloud as it changes.
import { Body1, Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { steps } from '../../messages/pane';
import { documents } from '../../messages/pane-documents';
import { canStop } from '../documents/jobs';
import type { Pane } from '../usePane';
import { OutcomeMessage } from './OutcomeMessage';

const useStyles = makeStyles({
  news: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    // Below the header, which stays.
    scrollMarginTop: '160px',
  },
  stop: { minHeight: '44px', alignSelf: 'flex-start' },
});

export default function News({ pane }: { pane: Pane }) {
  const styles = useStyles();
  const { doing, isStopping, progress, outcome } = pane.state;
  const box = useRef<HTMLDivElement>(null);
  const isUrgent = doing !== null || (outcome !== null && outcome.intent !== 'success');
  // The button that was pressed may stand far below; what only went well need not take the user away.
  useEffect(() => {
    if (isUrgent) box.current?.scrollIntoView({ block: 'nearest' });
  }, [isUrgent, outcome]);
  return (
    <div ref={box} className={styles.news}>
      {outcome && <OutcomeMessage outcome={outcome} onDismiss={() => pane.tell(null)} />}
      {doing && !pane.question && (
        <>
          <Body1>{progress?.text ?? steps[doing].doing}</Body1>
          <ProgressBar
            aria-label={steps[doing].doing}
            {...(progress && { value: progress.share })}
          />
          {canStop(doing) && (
            <Button className={styles.stop} disabledFocusable={isStopping} onClick={pane.stop}>
              {isStopping ? documents.stopping : documents.stop}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
