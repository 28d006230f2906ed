// A cell with several codes: one box for each code, with what it stands for.
import { Checkbox, Field, makeStyles, tokens, type FieldProps } from '@fluentui/react-components';
import { fill } from '../../messages/pane-fill';
import type { RowField } from '../../workbook/operations';
import { readCodes, withCode } from './codes';
import type { Draft } from './useDraft';

const useStyles = makeStyles({
  codes: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  summary: { minHeight: '44px', padding: '12px', boxSizing: 'border-box', cursor: 'pointer' },
  boxes: { display: 'flex', flexDirection: 'column', padding: '0 4px 8px' },
});

interface Props {
  field: RowField;
  draft: Draft;
  validation: Partial<FieldProps>;
}

export function CodesInput({ field: { label, choices = [] }, draft, validation }: Props) {
  const styles = useStyles();
  const { codes } = readCodes(draft.text, choices);
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
                checked={codes.includes(value)}
                onChange={(_, { checked }) => {
                  void draft.commit(withCode(draft.text, choices, value, checked === true));
                }}
              />
            ))}
          </div>
        </details>
      )}
    </Field>
  );
}
