// Narrows the findings: by gravity and by words.
import { Field, Input, makeStyles } from '@fluentui/react-components';
import { check } from '../../messages/pane-check';
import type { CheckByPerson } from '../../workbook/operations';
import { Choices } from '../components/Choices';
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
        <Choices
          options={options}
          value={filter.severity}
          onChoose={(severity) => onChange({ ...filter, severity })}
        />
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
