// Dokumen: the last verification and whether it holds, a preview, and what else can be made.
import { Body1, Button, makeStyles, Spinner, Subtitle2 } from '@fluentui/react-components';
import { documents } from '../../messages/pane-documents';
import { LastVerification } from '../components/LastVerification';
import { Drift } from '../documents/Drift';
import { JobList } from '../documents/JobList';
import { Preview } from '../documents/Preview';
import { usePreview } from '../documents/usePreview';
import type { Pane } from '../usePane';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '16px' },
  others: { display: 'flex', flexDirection: 'column', gap: '8px' },
  button: { minHeight: '44px' },
  outdated: { '&:empty': { display: 'none' } },
});

export default function DocumentsPage({ pane }: { pane: Pane }) {
  const styles = useStyles();
  const { preview, isOutdated, isRunning, run } = usePreview(pane);
  const { workbook, doing } = pane.state;
  if (!workbook) return null;
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
      <div className={styles.outdated} role="status">
        {isOutdated && !isRunning && <Body1>{documents.previewOutdated}</Body1>}
      </div>
      {preview && <Preview preview={preview} />}
      <section className={styles.others} aria-label={documents.others}>
        <Subtitle2 as="h2">{documents.others}</Subtitle2>
        <JobList pane={pane} />
      </section>
    </div>
  );
}
