// A cell with several codes: one box for each code, with what it stands for.
import { Checkbox, Field, makeStyles, tokens, type FieldProps } from '@fluentui/react-components';
import { fill } from '../../messages/pane-fill';
import type { RowField } from '../../workbook/operations';
import type { Draft } from './useDraft';

const useStyles = makeStyles({
  codes: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  summary: { minHeight: '44px', padding: '12px', boxSizing: 'border-box', cursor: 'pointer' },
  boxes: { display: 'flex', flexDirection: 'column', padding: '0 4px 8px' },
});

const BETWEEN = '; ';
const codesIn = (text: string): string[] => text.split(/[,;]/).map((code) => code.trim());

interface Props {
  field: RowField;
  draft: Draft;
  validation: Partial<FieldProps>;
}

export function CodesInput({ field: { label, choices = [] }, draft, validation }: Props) {
  const styles = useStyles();
  const present = codesIn(draft.text);
  const choose = (code: string, isChosen: boolean) => {
    const codes = choices
      .map(({ value }) => value)
      .filter((value) => (value === code ? isChosen : present.includes(value)));
    void draft.commit(codes.join(BETWEEN));
  };
  return (
    <Field label={label} {...validation}>
      {() => (
        <details className={styles.codes}>
          <summary className={styles.summary} aria-label={`${label}: ${draft.text || fill.blank}`}>
            {draft.text || fill.blank}
          </summary>
          <div className={styles.boxes} role="group" aria-label={label}>
            {choices.map(({ value, text }) => (
              <Checkbox
                key={value}
                size="large"
                label={text === undefined ? value : `${value}: ${text}`}
                checked={present.includes(value)}
                onChange={(_, { checked }) => choose(value, checked === true)}
              />
            ))}
          </div>
        </details>
      )}
    </Field>
  );
}
