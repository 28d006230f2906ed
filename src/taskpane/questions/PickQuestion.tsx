// Asks to choose some of a list, which can be long and is searched by words.
import { Body1, Button, Checkbox, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { questions } from '../../messages/pane-jobs';
import type { QuestionOf } from '../ask';
import { ConfirmDialog } from '../components/ConfirmDialog';

/** Boxes shown at once; the search finds the others. */
const SHOWN = 50;

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '8px' },
  input: { minHeight: '44px', minWidth: 0 },
  boxes: {
    display: 'flex',
    flexDirection: 'column',
    maxHeight: '40vh',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
  },
  button: { minHeight: '44px', alignSelf: 'flex-start' },
});

export function PickQuestion({ question }: { question: QuestionOf<'pick'> }) {
  const styles = useStyles();
  const { title, text, label, confirm, options, onAnswer, onCancel } = question;
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const wanted = words.trim().toLowerCase();
  const found = options.filter((option) =>
    `${option.text} ${option.value}`.toLowerCase().includes(wanted),
  );
  const choose = (value: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(value);
    else next.delete(value);
    setChosen(next);
  };
  return (
    <ConfirmDialog
      isOpen
      title={title}
      answers={[
        {
          label: confirm,
          onChoose: () =>
            onAnswer(options.map(({ value }) => value).filter((value) => chosen.has(value))),
        },
      ]}
      isIncomplete={chosen.size === 0}
      onCancel={onCancel}
    >
      <div className={styles.content}>
        <Body1>{text}</Body1>
        {options.length > 8 && (
          <Field label={questions.search}>
            <Input
              type="search"
              size="large"
              className={styles.input}
              value={words}
              onChange={(_, { value }) => setWords(value)}
            />
          </Field>
        )}
        <Button
          className={styles.button}
          onClick={() => setChosen(new Set([...chosen, ...found.map(({ value }) => value)]))}
        >
          {questions.pickAll}
        </Button>
        <div className={styles.boxes} role="group" aria-label={label}>
          {found.slice(0, SHOWN).map((option) => (
            <Checkbox
              key={option.value}
              size="large"
              label={option.text}
              checked={chosen.has(option.value)}
              onChange={(_, { checked }) => choose(option.value, checked === true)}
            />
          ))}
          {found.length > SHOWN && <Body1>{questions.more(found.length - SHOWN)}</Body1>}
        </div>
        <Body1 role="status">{questions.chosen(chosen.size)}</Body1>
      </div>
    </ConfirmDialog>
  );
}
