// JP and gap of the row as it stands.
import { Body1, Caption1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { fill } from '../../messages/pane-fill';
import type { SelectedRow } from '../../workbook/operations';

const useStyles = makeStyles({
  figures: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px', margin: 0 },
  figure: {
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  value: { margin: 0 },
});

function JpText({ jp }: { jp: SelectedRow['jp'] }) {
  if (jp === null) return <Body1>{fill.noJp}</Body1>;
  if ('message' in jp) return <Body1>{jp.message}</Body1>;
  return <Subtitle1>{fill.jpValue(jp.value)}</Subtitle1>;
}

export function LiveFigures({ row: { jp, kesenjangan } }: { row: SelectedRow }) {
  const styles = useStyles();
  return (
    <dl className={styles.figures} aria-live="polite">
      <div className={styles.figure}>
        <dt>
          <Caption1>{fill.jp}</Caption1>
        </dt>
        <dd className={styles.value}>
          <JpText jp={jp} />
        </dd>
      </div>
      <div className={styles.figure}>
        <dt>
          <Caption1>{fill.gap}</Caption1>
        </dt>
        <dd className={styles.value}>
          {kesenjangan === null ? (
            <Body1>{fill.noGap}</Body1>
          ) : (
            <Subtitle1>{kesenjangan}</Subtitle1>
          )}
        </dd>
      </div>
    </dl>
  );
}
