// What came of a step: a message bar, and the findings with the cells they are about.
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { pane, paneSentences } from '../../messages/pane';
import type { Outcome } from '../state';
import { Place } from './Place';

/** More than these would push the page out of sight. */
const SHOWN = 3;

const useStyles = makeStyles({
  findings: { margin: '4px 0 0', paddingInlineStart: '16px' },
  close: { minHeight: '44px' },
});

interface Props {
  outcome: Outcome;
  onDismiss: () => void;
}

export function OutcomeMessage({ outcome, onDismiss }: Props) {
  const styles = useStyles();
  const { intent, text, findings } = outcome;
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{intent === 'error' ? pane.failed : pane.done}</MessageBarTitle>
        {text !== pane.done && text}
        {findings.length > 0 && (
          <ul className={styles.findings}>
            {findings.slice(0, SHOWN).map(({ sheet, cell, message }, index) => (
              <li key={index}>
                {sheet !== null && <Place sheet={sheet} cell={cell} />} {message}
              </li>
            ))}
            {findings.length > SHOWN && <li>{paneSentences.more(findings.length - SHOWN)}</li>}
          </ul>
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button appearance="transparent" className={styles.close} onClick={onDismiss}>
          {pane.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
