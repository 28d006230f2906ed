// Asks for a line of text.
import { Body1, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { QuestionOf } from '../ask';
import { ConfirmDialog } from '../components/ConfirmDialog';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '12px' },
  input: { minHeight: '44px', minWidth: 0 },
});

export function TextQuestion({ question }: { question: QuestionOf<'text'> }) {
  const styles = useStyles();
  const { title, text, label, confirm, onAnswer, onCancel } = question;
  const [typed, setTyped] = useState('');
  const answer = typed.trim();
  return (
    <ConfirmDialog
      isOpen
      title={title}
      answers={[{ label: confirm, onChoose: () => onAnswer(answer) }]}
      isIncomplete={answer === ''}
      onCancel={onCancel}
    >
      <div className={styles.content}>
        <Body1>{text}</Body1>
        <Field label={label}>
          <Input
            size="large"
            className={styles.input}
            value={typed}
            onChange={(_, { value }) => setTyped(value)}
          />
        </Field>
      </div>
    </ConfirmDialog>
  );
}
