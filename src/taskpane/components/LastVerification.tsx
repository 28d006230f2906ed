// The result of the last verification, as its sheet says it.
import { Body1, Button, Caption1, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { pane, paneSentences } from '../../messages/pane';
import { documents } from '../../messages/pane-documents';
import { showOwnSheet, type LastVerifikasi } from '../../workbook/operations';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '4px' },
  button: { minHeight: '44px', marginTop: '4px' },
});

export function LastVerification({ verifikasi }: { verifikasi: LastVerifikasi }) {
  const styles = useStyles();
  const { tanggal, status, lulus, tidakLulus, perluTelaah, memenuhi, pegawai } = verifikasi;
  return (
    <section className={styles.section} aria-label={pane.lastVerification}>
      <Subtitle2 as="h2">{pane.lastVerification}</Subtitle2>
      <Body1>{paneSentences.counts(lulus, tidakLulus, perluTelaah)}</Body1>
      <Body1>{paneSentences.persons(memenuhi, pegawai)}</Body1>
      <Caption1>{paneSentences.dated(tanggal, status)}</Caption1>
      <Button className={styles.button} onClick={() => void showOwnSheet('verifikasi')}>
        {documents.open}
      </Button>
    </section>
  );
}
