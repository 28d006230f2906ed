// Asks before formulas become values, and where.
import { freezeQuestion } from '../../messages/pane';
import type { Choice } from '../work';
import { ConfirmDialog } from './ConfirmDialog';

interface Props {
  isOpen: boolean;
  onCancel: () => void;
  onChoose: (choice: Choice) => void;
}

export function FreezeDialog({ isOpen, onCancel, onChoose }: Props) {
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={freezeQuestion.title}
      answers={[
        { label: freezeQuestion.onCopy, onChoose: () => onChoose({ onCopy: true }) },
        { label: freezeQuestion.inPlace, onChoose: () => onChoose({ onCopy: false }) },
      ]}
      onCancel={onCancel}
    >
      {freezeQuestion.text}
    </ConfirmDialog>
  );
}
