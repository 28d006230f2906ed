// The way to the help on functions, at the foot of every tab.
import { Button, makeStyles } from '@fluentui/react-components';
import { pane as texts } from '../../messages/pane';
import type { Pane } from '../usePane';

const useStyles = makeStyles({
  link: {
    marginTop: 'auto',
    minHeight: '44px',
    alignSelf: 'flex-start',
    marginInlineStart: '-12px',
  },
});

export function HelpLink({ pane }: { pane: Pane }) {
  const styles = useStyles();
  return (
    <Button appearance="transparent" className={styles.link} onClick={() => pane.open('bantuan')}>
      {texts.help}
    </Button>
  );
}
