// Shows how a list would be read, column by column, to be confirmed or corrected.
import { Body1, Field, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { imporQuestion as texts } from '../../messages/impor';
import { mapping as words } from '../../messages/pane';
import type { ImportList } from '../../workbook/operations';
import type { QuestionOf } from '../ask';
import { Choices } from '../components/Choices';
import { ConfirmDialog } from '../components/ConfirmDialog';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '12px', overflowWrap: 'anywhere' },
});

/** Fields by the letters of their columns; blank: not read. */
type Chosen = Readonly<Record<string, string>>;

const proposed = (list: ImportList | undefined): Chosen =>
  Object.fromEntries(list?.columns.map(({ column, field }) => [column, field ?? '']) ?? []);

export function MappingQuestion({ question }: { question: QuestionOf<'mapping'> }) {
  const styles = useStyles();
  const { reading, onAnswer, onCancel } = question;
  const { lists, fields } = reading;
  const [sheet, setSheet] = useState(lists[0]?.sheet ?? '');
  const list = lists.find((candidate) => candidate.sheet === sheet);
  const [chosen, setChosen] = useState(() => proposed(list));
  if (!list) return null;
  const named = Object.entries(chosen).filter(([, field]) => field !== '');
  const doubled = fields.find(([key]) => named.filter(([, field]) => field === key).length > 1);
  const confirm = () => {
    const columns = Object.fromEntries(named.map(([column, field]) => [field, column]));
    onAnswer({ sheet, headerRow: list.headerRow, columns });
  };
  return (
    <ConfirmDialog
      isOpen
      title={texts.mappingTitle}
      answers={[{ label: texts.confirm, onChoose: confirm }]}
      isIncomplete={doubled !== undefined || named.length === 0}
      onCancel={onCancel}
    >
      <div className={styles.content}>
        <Body1>{texts.mappingText}</Body1>
        {lists.length > 1 && (
          <Field label={texts.list}>
            <Choices
              options={lists.map((other) => [other.sheet, texts.listed(other.sheet, other.rows)])}
              value={sheet}
              onChoose={(name) => {
                setSheet(name);
                setChosen(proposed(lists.find((other) => other.sheet === name)));
              }}
            />
          </Field>
        )}
        {list.columns.map(({ column, header, field, sure }) => (
          <Field
            key={column}
            label={words.column(column, header)}
            {...(!sure && chosen[column] === field && { hint: texts.unsure })}
          >
            <Choices
              options={[['', words.notRead], ...fields]}
              value={chosen[column] ?? ''}
              onChoose={(key) => setChosen({ ...chosen, [column]: key })}
            />
          </Field>
        ))}
        {doubled && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{words.doubled(doubled[1])}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </ConfirmDialog>
  );
}
