// A drop-down list with its label: the browser's own, which every keyboard and screen reader knows.
import { makeStyles, Select } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { minWidth: 0 },
  select: { minHeight: '44px', width: '100%', textOverflow: 'ellipsis' },
});

interface Props<T extends string> {
  /** Values with their texts. */
  options: readonly (readonly [T, string])[];
  value: T;
  onChoose: (value: T) => void;
}

/** Stands inside a Field, which names and describes it. */
export function Choices<T extends string>({ options, value, onChoose }: Props<T>) {
  const styles = useStyles();
  return (
    <Select
      size="large"
      className={styles.root}
      select={{ className: styles.select }}
      value={value}
      onChange={(_, chosen) => {
        const found = options.find(([id]) => id === chosen.value);
        if (found) onChoose(found[0]);
      }}
    >
      {options.map(([id, text]) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </Select>
  );
}
