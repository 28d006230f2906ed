// The first screen: what the add-in does, in three points.
import { Body1, Button, Caption1, makeStyles, Subtitle1 } from '@fluentui/react-components';
import { steps, welcome } from '../../messages/pane';
import type { Pane } from '../usePane';
import { WorkbookText } from './WorkbookText';

const useStyles = makeStyles({
  welcome: { display: 'flex', flexDirection: 'column', gap: '8px' },
  points: { margin: 0, paddingInlineStart: '20px' },
  point: { marginBottom: '8px' },
  skip: {
    minHeight: '44px',
    minWidth: 0,
    alignSelf: 'flex-start',
    marginInlineStart: '-12px',
  },
  button: { minHeight: '44px', alignSelf: 'flex-start' },
});

export function Welcome({ pane }: { pane: Pane }) {
  const styles = useStyles();
  return (
    <section className={styles.welcome} aria-label={welcome.title}>
      <WorkbookText pane={pane} />
      <Subtitle1 as="h2">{welcome.title}</Subtitle1>
      <ol className={styles.points}>
        {welcome.points.map((point) => (
          <li key={point} className={styles.point}>
            <Body1>{point}</Body1>
          </li>
        ))}
      </ol>
      <Button
        className={styles.button}
        disabledFocusable={pane.state.doing !== null}
        onClick={() => pane.begin('contoh')}
      >
        {steps.contoh.label}
      </Button>
      <Caption1>{welcome.sampleNote}</Caption1>
      <Button appearance="subtle" className={styles.skip} onClick={pane.skipWelcome}>
        {welcome.skip}
      </Button>
    </section>
  );
}
