// One function: what it does, its arguments, and an example to insert.
import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { help } from '../../messages/pane-help';
import type { ExcelDescription } from '../../workbook/operations';
import { spellFormula, type FunctionHelp } from './functions';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    paddingBlock: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflowWrap: 'anywhere' },
  parameters: { margin: 0 },
  parameter: { marginInlineStart: '12px' },
  example: {
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  button: { minHeight: '44px', alignSelf: 'flex-start' },
});

interface Props {
  function: FunctionHelp;
  excel: ExcelDescription;
  onInsert: (example: string) => void;
}

export function FunctionCard({ function: described, excel, onInsert }: Props) {
  const styles = useStyles();
  const { name, description, parameters, example, result } = described;
  const shown =
    example !== null && spellFormula(example, excel.argumentSeparator, excel.decimalSeparator);
  return (
    <section className={styles.card} aria-label={name}>
      <Subtitle2 as="h2" className={styles.name}>
        {name}
      </Subtitle2>
      <Body1>{description}</Body1>
      <details>
        <summary>{help.arguments}</summary>
        <dl className={styles.parameters}>
          {parameters.map((parameter) => (
            <div key={parameter.name}>
              <dt>
                <strong>{parameter.name}</strong> {parameter.isOptional && help.optional}
              </dt>
              <dd className={styles.parameter}>{parameter.description}</dd>
            </div>
          ))}
        </dl>
      </details>
      {example !== null && (
        <>
          <Caption1>{help.example}</Caption1>
          <span className={styles.example}>
            {shown}
            {result !== null && ` → ${result}`}
          </span>
          <Button
            className={styles.button}
            aria-label={help.insertOf(name)}
            onClick={() => onInsert(example)}
          >
            {help.insert}
          </Button>
        </>
      )}
    </section>
  );
}
