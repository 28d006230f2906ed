// Narrows the findings: by gravity and by words.
import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { check } from '../../messages/pane-check';
import type { CheckByPerson } from '../../workbook/operations';
import type { FindingFilter, SeverityFilter } from './filter';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: '8px' },
  input: { minHeight: '44px' },
});

interface Props {
  result: CheckByPerson;
  filter: FindingFilter;
  onChange: (filter: FindingFilter) => void;
}

export function FilterBar({ result: { errors, warnings }, filter, onChange }: Props) {
  const styles = useStyles();
  const options: readonly (readonly [SeverityFilter, string])[] = [
    ['semua', check.all(errors + warnings)],
    ['E', check.errors(errors)],
    ['W', check.warnings(warnings)],
  ];
  return (
    <div className={styles.bar}>
      <Field label={check.filter}>
        <Select
          size="large"
          value={filter.severity}
          select={{ className: styles.input }}
          onChange={(_, { value }) => {
            const found = options.find(([id]) => id === value);
            if (found) onChange({ ...filter, severity: found[0] });
          }}
        >
          {options.map(([id, label]) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={check.search}>
        <Input
          type="search"
          size="large"
          className={styles.input}
          value={filter.words}
          onChange={(_, { value }) => onChange({ ...filter, words: value })}
        />
      </Field>
    </div>
  );
}
