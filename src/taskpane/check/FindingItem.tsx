// One finding: what is wrong, where (pressing selects the cell), and the mend where it is certain.
import { Badge, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { check } from '../../messages/pane-check';
import { paneSentences } from '../../messages/pane';
import { selectCell, type Finding } from '../../workbook/operations';
import { proposalOf } from './useMends';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  finding: {
    minHeight: '44px',
    padding: '8px',
    justifyContent: 'flex-start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  lines: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
  place: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  mend: { minHeight: '44px', alignSelf: 'flex-start', margin: '0 8px 8px' },
});

interface Props {
  finding: Finding;
  onMend: () => void;
}

/** A mend as one reads it; a cell can be mended by emptying it. */
export function mendText(finding: Finding): string {
  const value = proposalOf(finding);
  return value === '' ? check.blankValue : String(value ?? '');
}

export function FindingItem({ finding, onMend }: Props) {
  const styles = useStyles();
  const { severity, sheet, cell, message, mend } = finding;
  const isCertain = mend !== undefined;
  const place = sheet === null ? check.workbook : paneSentences.place(sheet, cell);
  const content = (
    <span className={styles.lines}>
      <Badge appearance="tint" color={severity === 'E' ? 'danger' : 'warning'}>
        {check.severity[severity]}
      </Badge>
      <span>{message}</span>
      <Caption1 className={styles.place}>{place}</Caption1>
    </span>
  );
  return (
    <li className={styles.item}>
      {sheet === null ? (
        <div className={styles.finding}>{content}</div>
      ) : (
        <Button
          appearance="subtle"
          className={styles.finding}
          onClick={() => void selectCell(sheet, cell)}
          title={check.goTo(place)}
        >
          {content}
        </Button>
      )}
      {proposalOf(finding) !== undefined && sheet !== null && cell !== null && (
        <Button
          className={styles.mend}
          aria-label={(isCertain ? check.mendAt : check.suggestAt)(place, mendText(finding))}
          onClick={onMend}
        >
          {(isCertain ? check.mend : check.suggest)(mendText(finding))}
        </Button>
      )}
    </li>
  );
}
