// What came of a step: a message bar, and the findings with the cells they are about.
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { pane, paneSentences } from '../../messages/pane';
import type { Finding } from '../../workbook/operations';
import type { Outcome } from '../state';
import { Place } from './Place';

/** More than these would push the page out of sight; the others open on request. */
const SHOWN = 3;
/** More than these nobody reads in a message. */
const MOST = 300;

const TITLES: Readonly<Record<Outcome['intent'], string>> = {
  success: pane.done,
  warning: pane.done,
  error: pane.failed,
  info: pane.stopped,
};

const useStyles = makeStyles({
  findings: { margin: '4px 0 0', paddingInlineStart: '16px' },
  summary: { minHeight: '44px', lineHeight: '44px', cursor: 'pointer' },
  close: { minHeight: '44px' },
});

interface Props {
  outcome: Outcome;
  onDismiss: () => void;
}

function FindingLine({ finding: { sheet, cell, file, message } }: { finding: Finding }) {
  // A place in another file cannot be shown from here.
  const isHere = sheet !== null && file === undefined;
  const place = [file, sheet !== null && !isHere ? paneSentences.place(sheet, cell) : undefined];
  return (
    <>
      {isHere ? <Place sheet={sheet} cell={cell} /> : place.filter(Boolean).join(' · ')} {message}
    </>
  );
}

/** A list that opens; of a very long one, how many lines are left out. */
function Details({ summary, lines }: { summary: string; lines: readonly ReactNode[] }) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{summary}</summary>
      <ul className={styles.findings}>
        {lines.slice(0, MOST).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
        {lines.length > MOST && <li>{paneSentences.unsaid(lines.length - MOST)}</li>}
      </ul>
    </details>
  );
}

export function OutcomeMessage({ outcome, onDismiss }: Props) {
  const styles = useStyles();
  const { intent, text, findings, lines = [] } = outcome;
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{TITLES[intent]}</MessageBarTitle>
        {text !== pane.done && text}
        {findings.length > 0 && (
          <ul className={styles.findings}>
            {findings.slice(0, SHOWN).map((finding, index) => (
              <li key={index}>
                <FindingLine finding={finding} />
              </li>
            ))}
          </ul>
        )}
        {findings.length > SHOWN && (
          <Details
            summary={paneSentences.more(findings.length - SHOWN)}
            lines={findings.slice(SHOWN).map((finding, index) => (
              <FindingLine key={index} finding={finding} />
            ))}
          />
        )}
        {lines.length > 0 && <Details summary={paneSentences.files(lines.length)} lines={lines} />}
      </MessageBarBody>
      <MessageBarActions>
        <Button appearance="transparent" className={styles.close} onClick={onDismiss}>
          {pane.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
