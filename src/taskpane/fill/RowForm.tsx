// The form of a row: who and where, its figures, its fields in groups.
import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  Subtitle1,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { paneSentences } from '../../messages/pane';
import { fill } from '../../messages/pane-fill';
import { selectCell, type FieldGroup, type SelectedRow } from '../../workbook/operations';
import { FieldInput } from './FieldInput';
import { LiveFigures } from './LiveFigures';
import { Recommended } from './Recommended';
import type { Writer } from './useDraft';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '16px' },
  title: { display: 'flex', flexDirection: 'column' },
  moves: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  others: {
    padding: '8px 12px',
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    '&:empty': { display: 'none' },
  },
  move: { minHeight: '44px', flexGrow: 1 },
  group: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

function Moves({ row: { kind, sheet, previous, next, head } }: { row: SelectedRow }) {
  const styles = useStyles();
  const moves = [
    [previous, fill.previous],
    [next, kind === 'kepala' ? fill.firstRow : fill.next],
    [head, fill.head],
  ] as const;
  return (
    <div className={styles.moves}>
      {moves.map(
        ([cell, label]) =>
          cell !== null && (
            <Button
              key={label}
              className={styles.move}
              onClick={() => void selectCell(sheet, cell)}
            >
              {label}
            </Button>
          ),
      )}
    </div>
  );
}

interface Props {
  row: SelectedRow;
  /** What somebody else has just changed here. */
  changed: readonly string[];
  writer: Writer;
}

export function RowForm({ row, changed, writer }: Props) {
  const styles = useStyles();
  const { kind, sheet, nama, fields } = row;
  const bentuk = fields.find(({ key }) => key === 'bentuk');
  const groups = [...new Set(fields.map(({ group }) => group))];
  const fieldsOf = (wanted: FieldGroup) => fields.filter(({ group }) => group === wanted);
  return (
    <div className={styles.form}>
      <div className={styles.title} role="status">
        <Subtitle1 as="h2">{nama === '' ? fill.unnamed : nama}</Subtitle1>
        <Caption1>
          {fill.kinds[kind]}
          {kind !== 'kepala' && ` · ${fill.row(row.row)}`} · {paneSentences.place(sheet, null)}
        </Caption1>
      </div>
      <div className={styles.others} role="status">
        {changed.length > 0 && <Body1>{fill.byOthers(changed)}</Body1>}
      </div>
      <Moves row={row} />
      {kind !== 'kepala' && <LiveFigures row={row} />}
      {groups.map((group) => (
        <section key={group} className={styles.group} aria-label={fill.groups[group]}>
          <Subtitle2 as="h3">{fill.groups[group]}</Subtitle2>
          {fieldsOf(group).map((field) => (
            <FieldInput key={`${sheet}!${field.cell}`} field={field} writer={writer} />
          ))}
          {group === 'kompetensi' && bentuk && (
            <Recommended
              key={`${sheet}!${bentuk.cell}`}
              row={row}
              onChoose={async (label) => (await writer.write(bentuk, label)).refusal}
            />
          )}
        </section>
      ))}
    </div>
  );
}
