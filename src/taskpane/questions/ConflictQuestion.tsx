// Cells that the plan and a form have both edited: both values, and whose holds, one by one or for
// all that are left.
import { Body1, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { paneSentences } from '../../messages/pane';
import { conflictQuestion as texts } from '../../messages/pane-jobs';
import type { ConflictChoice, PlacedConflict } from '../../workbook/operations';
import type { QuestionOf } from '../ask';
import { ConfirmDialog } from '../components/ConfirmDialog';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '8px', overflowWrap: 'anywhere' },
  values: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0 },
  side: {
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  value: { margin: 0 },
});

const shown = (value: PlacedConflict['yours']): string =>
  value === '' ? texts.blank : String(value);

export function ConflictQuestion({ question }: { question: QuestionOf<'conflicts'> }) {
  const styles = useStyles();
  const { conflicts, onAnswer } = question;
  const [choices, setChoices] = useState<readonly ConflictChoice[]>([]);
  const left = conflicts.slice(choices.length);
  const [present] = left;
  if (!present) return null;
  const decide = (decided: readonly PlacedConflict[], choice: ConflictChoice['choice']) => {
    const next = [
      ...choices,
      ...decided.map(({ idBaris, column, yours, theirs }) => ({
        idBaris,
        column,
        yours,
        theirs,
        choice,
      })),
    ];
    if (next.length === conflicts.length) onAnswer(next);
    else setChoices(next);
  };
  return (
    <ConfirmDialog
      isOpen
      title={texts.title(choices.length + 1, conflicts.length)}
      answers={[
        { label: texts.useYours, onChoose: () => decide([present], 'yours') },
        { label: texts.useTheirs, onChoose: () => decide([present], 'theirs') },
        ...(left.length > 1
          ? [
              { label: texts.restYours(left.length), onChoose: () => decide(left, 'yours') },
              { label: texts.restTheirs(left.length), onChoose: () => decide(left, 'theirs') },
            ]
          : []),
      ]}
      cancel={texts.later}
      onCancel={() => onAnswer(choices)}
    >
      <div className={styles.content} aria-live="polite">
        <Body1>{texts.text}</Body1>
        <Subtitle2 as="h3">{present.header}</Subtitle2>
        <Caption1>{paneSentences.place(present.sheet, present.cell)}</Caption1>
        <dl className={styles.values}>
          <div className={styles.side}>
            <dt>
              <Caption1>{texts.yours}</Caption1>
            </dt>
            <dd className={styles.value}>{shown(present.yours)}</dd>
          </div>
          <div className={styles.side}>
            <dt>
              <Caption1>{texts.theirs}</Caption1>
            </dt>
            <dd className={styles.value}>{shown(present.theirs)}</dd>
          </div>
        </dl>
      </div>
    </ConfirmDialog>
  );
}
