// All certain mends of what is shown, listed before they are applied.
import { Button, makeStyles } from '@fluentui/react-components';
import { memo, useState } from 'react';
import { paneSentences } from '../../messages/pane';
import { check } from '../../messages/pane-check';
import type { Finding, FindingGroup } from '../../workbook/operations';
import { ConfirmDialog } from '../components/ConfirmDialog';
import { mendText } from './FindingItem';

/** The list in the question stays readable. */
const LISTED = 10;

const useStyles = makeStyles({
  button: { minHeight: '44px', alignSelf: 'flex-start' },
  list: { paddingInlineStart: '16px', overflowWrap: 'anywhere' },
});

interface Props {
  groups: readonly FindingGroup[];
  isMending: boolean;
  onMend: (findings: readonly Finding[]) => void;
}

/** Only drawn again for other findings, as the cards of their persons are. */
export const MendAll = memo(function MendAll({ groups, isMending, onMend }: Props) {
  const styles = useStyles();
  const [isAsking, setAsking] = useState(false);
  const certain = groups
    .flatMap(({ findings }) => findings)
    .filter(({ mend, sheet, cell }) => mend !== undefined && sheet !== null && cell !== null);
  if (certain.length < 2) return null;
  return (
    <>
      <Button
        className={styles.button}
        disabledFocusable={isMending}
        onClick={() => setAsking(true)}
      >
        {check.mendAll(certain.length)}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={check.mendQuestion.title(certain.length)}
        answers={[
          {
            label: check.mendQuestion.confirm,
            onChoose: () => {
              setAsking(false);
              onMend(certain);
            },
          },
        ]}
        onCancel={() => setAsking(false)}
      >
        {check.mendQuestion.text}
        <ul className={styles.list}>
          {certain.slice(0, LISTED).map((finding) => (
            <li key={`${finding.sheet} ${finding.cell} ${finding.code}`}>
              {check.line(
                paneSentences.place(finding.sheet ?? '', finding.cell),
                mendText(finding),
              )}
            </li>
          ))}
          {certain.length > LISTED && <li>{check.moreMends(certain.length - LISTED)}</li>}
        </ul>
      </ConfirmDialog>
    </>
  );
});
