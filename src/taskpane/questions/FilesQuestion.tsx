// Asks for files of this computer, one or many.
import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { questions } from '../../messages/pane-jobs';
import type { QuestionOf } from '../ask';
import { ConfirmDialog } from '../components/ConfirmDialog';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '8px', overflowWrap: 'anywhere' },
  button: { minHeight: '44px', alignSelf: 'flex-start' },
});

export function FilesQuestion({ question }: { question: QuestionOf<'files'> }) {
  const styles = useStyles();
  const { title, text, accept, single, onAnswer, onCancel } = question;
  const input = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  return (
    <ConfirmDialog
      isOpen
      title={title}
      answers={[{ label: questions.readFiles, onChoose: () => onAnswer(files) }]}
      isIncomplete={files.length === 0}
      onCancel={onCancel}
    >
      <div className={styles.content}>
        <Body1>{text}</Body1>
        <input
          ref={input}
          type="file"
          hidden
          multiple={!single}
          accept={accept}
          onChange={({ target }) => setFiles([...(target.files ?? [])])}
        />
        <Button className={styles.button} onClick={() => input.current?.click()}>
          {questions.pickFiles}
        </Button>
        <Body1 role="status">
          {files.length === 0 ? questions.noFiles : questions.files(files.map(({ name }) => name))}
        </Body1>
      </div>
    </ConfirmDialog>
  );
}
