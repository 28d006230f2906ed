// Asks before formulas become values, and where.
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { freezeQuestion, pane } from '../../messages/pane';
import type { Choice } from '../work';

interface Props {
  isOpen: boolean;
  onCancel: () => void;
  onChoose: (choice: Choice) => void;
}

export function FreezeDialog({ isOpen, onCancel, onChoose }: Props) {
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => !open && onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{freezeQuestion.title}</DialogTitle>
          <DialogContent>{freezeQuestion.text}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => onChoose({ onCopy: true })}>
              {freezeQuestion.onCopy}
            </Button>
            <Button onClick={() => onChoose({ onCopy: false })}>{freezeQuestion.inPlace}</Button>
            <Button onClick={onCancel}>{pane.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
