// What came of a step: a message bar, and the findings with the cells they are about.
import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { pane, paneSentences } from '../../messages/pane';
import { selectCell, type Finding } from '../../workbook/operations';
import type { Outcome } from '../state';

/** More than these would push the next step out of sight. */
const SHOWN = 5;

const useStyles = makeStyles({ findings: { margin: 0, paddingInlineStart: '16px' } });

function Place({ finding: { sheet, cell } }: { finding: Finding }) {
  if (sheet === null) return null;
  const place = paneSentences.place(sheet, cell);
  return (
    <Link
      as="button"
      onClick={() => void selectCell(sheet, cell)}
      aria-label={`${pane.goToCell}: ${place}`}
    >
      {place}
    </Link>
  );
}

export function OutcomeMessage({
  outcome,
  onDismiss,
}: {
  outcome: Outcome;
  onDismiss: () => void;
}) {
  const styles = useStyles();
  const { intent, text, findings } = outcome;
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{intent === 'error' ? pane.failed : pane.done}</MessageBarTitle>
        {text !== pane.done && text}
        {findings.length > 0 && (
          <ul className={styles.findings}>
            {findings.slice(0, SHOWN).map((finding, index) => (
              <li key={index}>
                <Place finding={finding} /> {finding.message}
              </li>
            ))}
            {findings.length > SHOWN && <li>{paneSentences.more(findings.length - SHOWN)}</li>}
          </ul>
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button appearance="transparent" onClick={onDismiss}>
          {pane.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
