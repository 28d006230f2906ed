// The findings of one person's form or rows, the first few at once.
import { Button, Caption1, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { memo, useState } from 'react';
import { check } from '../../messages/pane-check';
import type { Finding, FindingGroup } from '../../workbook/operations';
import { FindingItem } from './FindingItem';

/** Findings shown at once, and added by each press. */
const PAGE = 10;

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column' },
  list: { listStyle: 'none', margin: '8px 0 0', padding: 0 },
  more: { minHeight: '44px' },
});

interface Props {
  group: FindingGroup;
  onMend: (findings: readonly Finding[]) => void;
}

/** Only drawn again for other findings: whoever types into the filter would wait for every card. */
export const GroupCard = memo(function GroupCard({ group, onMend }: Props) {
  const { nama, sheet, findings } = group;
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const title = nama ?? sheet ?? check.workbook;
  const errors = findings.filter(({ severity }) => severity === 'E').length;
  const count = check.group(errors, findings.length - errors);
  const rest = findings.length - shown;
  return (
    <section className={styles.group} aria-label={title}>
      <Subtitle2 as="h2">{title}</Subtitle2>
      <Caption1>{nama !== null && sheet !== null ? `${sheet} · ${count}` : count}</Caption1>
      <ul className={styles.list}>
        {findings.slice(0, shown).map((finding) => (
          <FindingItem
            key={`${finding.cell} ${finding.code} ${finding.message}`}
            finding={finding}
            onMend={() => onMend([finding])}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button
          appearance="subtle"
          className={styles.more}
          onClick={() => setShown(shown + 2 * PAGE)}
        >
          {check.moreFindings(rest)}
        </Button>
      )}
    </section>
  );
});
