// The question that stands open, as a dialog.
import { makeStyles } from '@fluentui/react-components';
import { questions } from '../../messages/pane-jobs';
import type { Question, QuestionOf } from '../ask';
import { ConfirmDialog } from '../components/ConfirmDialog';
import { ConflictQuestion } from './ConflictQuestion';
import { FilesQuestion } from './FilesQuestion';
import { MappingQuestion } from './MappingQuestion';
import { PickQuestion } from './PickQuestion';
import { TextQuestion } from './TextQuestion';

/** More than these would push the answers out of sight. */
const LISTED = 12;

const useStyles = makeStyles({
  list: { margin: '8px 0 0', paddingInlineStart: '20px', overflowWrap: 'anywhere' },
});

function ChooseQuestion({ question }: { question: QuestionOf<'choose'> }) {
  const styles = useStyles();
  const { title, text, items, answers, onCancel } = question;
  return (
    <ConfirmDialog isOpen title={title} answers={answers} onCancel={onCancel}>
      {text}
      {items.length > 0 && (
        <ul className={styles.list}>
          {items.slice(0, LISTED).map((item) => (
            <li key={item}>{item}</li>
          ))}
          {items.length > LISTED && <li>{questions.more(items.length - LISTED)}</li>}
        </ul>
      )}
    </ConfirmDialog>
  );
}

export default function QuestionDialog({ question }: { question: Question }) {
  switch (question.kind) {
    case 'choose':
      return <ChooseQuestion question={question} />;
    case 'files':
      return <FilesQuestion question={question} />;
    case 'text':
      return <TextQuestion question={question} />;
    case 'pick':
      return <PickQuestion question={question} />;
    case 'mapping':
      return <MappingQuestion question={question} />;
    case 'conflicts':
      return <ConflictQuestion question={question} />;
  }
}
