// Forms of development that answer the need of the row, to be taken over into Bentuk.
import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fill } from '../../messages/pane-fill';
import type { SelectedRow } from '../../workbook/operations';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  text: {
    minWidth: 0,
    overflowWrap: 'anywhere',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '2px',
  },
  button: { minHeight: '44px', flexShrink: 0 },
});

interface Props {
  row: SelectedRow;
  /** Gives why the form could not be taken over; null where it was. */
  onChoose: (label: string) => Promise<string | null>;
}

export function Recommended({ row: { recommended, fields }, onChoose }: Props) {
  const styles = useStyles();
  const [refusal, setRefusal] = useState<string | null>(null);
  const present = fields.find(({ key }) => key === 'bentuk');
  if (recommended.length === 0 || !present) return null;
  return (
    <section aria-label={fill.recommended}>
      <Subtitle2 as="h4">{fill.recommended}</Subtitle2>
      <ul className={styles.list}>
        {recommended.map(({ label, hasil, tambahan }) => (
          <li key={label} className={styles.item}>
            <span className={styles.text}>
              {label}
              {tambahan && <Caption1>({fill.optional})</Caption1>}
              {hasil !== null && <Caption1>{hasil}</Caption1>}
            </span>
            {present.shown === label ? (
              <Caption1>✓ {fill.chosen}</Caption1>
            ) : (
              <Button
                className={styles.button}
                aria-label={fill.choose(label)}
                onClick={() => void onChoose(label).then(setRefusal)}
              >
                {fill.use}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {refusal !== null && <Body1 role="alert">{refusal}</Body1>}
    </section>
  );
}
