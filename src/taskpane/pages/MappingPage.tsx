// How a doubtful form is read: each column and the field it is taken for, to be confirmed or corrected.
import {
  Body1,
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Title3,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { mapping as texts } from '../../messages/pane';
import {
  confirmMapping,
  mappingFields,
  type FormMapping,
  type FormReading,
} from '../../workbook/operations';
import { Choices } from '../components/Choices';
import { Place } from '../components/Place';
import { failureOf, outcomeOf } from '../outcome';
import type { Pane } from '../usePane';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '12px' },
  doubts: { margin: 0, paddingInlineStart: '16px' },
  button: { minHeight: '44px' },
});

type FieldKey = keyof FormMapping['columns'];

/** A doubt about a column stands at a cell of it. */
const isDoubtful = ({ doubts }: FormReading, column: string): boolean =>
  doubts.some(({ cell }) => cell.replace(/\d+$/, '') === column);

function MappingForm({ reading, pane }: { reading: FormReading; pane: Pane }) {
  const styles = useStyles();
  const fields = useMemo(() => mappingFields().columns, []);
  const options = useMemo(() => [['', texts.notRead] as const, ...fields], [fields]);
  const [chosen, setChosen] = useState<Readonly<Record<string, FieldKey | ''>>>(() =>
    Object.fromEntries(reading.columns.map(({ column, field }) => [column, field ?? ''])),
  );
  const [doubled, setDoubled] = useState<string | null>(null);

  const confirm = async () => {
    const columns: Partial<Record<FieldKey, string>> = {};
    for (const [column, field] of Object.entries(chosen)) {
      if (field === '') continue;
      if (columns[field] !== undefined) {
        setDoubled(fields.find(([key]) => key === field)?.[1] ?? field);
        return;
      }
      columns[field] = column;
    }
    setDoubled(null);
    try {
      const { labels } = reading;
      await confirmMapping(reading.sheet, reading.address, { columns, labels });
      pane.tell(outcomeOf([], texts.confirmed));
    } catch (error) {
      pane.tell(failureOf(error));
    }
    await pane.read();
  };

  return (
    <section className={styles.page} aria-label={reading.sheet}>
      <Body1>
        <Place sheet={reading.sheet} cell={reading.address} />
      </Body1>
      <ul className={styles.doubts}>
        {reading.doubts.map(({ cell, message }) => (
          <li key={`${cell} ${message}`}>{message}</li>
        ))}
      </ul>
      {reading.columns.map(({ column, header }) => (
        <Field
          key={column}
          label={texts.column(column, header)}
          {...(isDoubtful(reading, column) && {
            validationState: 'warning' as const,
            validationMessage: texts.unsure,
          })}
        >
          <Choices
            options={options}
            value={chosen[column] ?? ''}
            onChoose={(field) => setChosen({ ...chosen, [column]: field })}
          />
        </Field>
      ))}
      {doubled !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{texts.doubled(doubled)}</MessageBarBody>
        </MessageBar>
      )}
      <Button appearance="primary" className={styles.button} onClick={() => void confirm()}>
        {texts.confirm}
      </Button>
    </section>
  );
}

export default function MappingPage({ pane }: { pane: Pane }) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <Title3 as="h1">{texts.title}</Title3>
      <Body1>{texts.text}</Body1>
      {pane.state.unsure.map((reading) => (
        <MappingForm key={`${reading.sheet} ${reading.address}`} reading={reading} pane={pane} />
      ))}
    </div>
  );
}
