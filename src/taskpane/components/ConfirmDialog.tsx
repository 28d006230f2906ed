// Asks before something is replaced, and names what goes.
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { pane } from '../../messages/pane';
import type { Answer } from '../ask';

const useStyles = makeStyles({
  surface: { maxWidth: 'calc(100vw - 16px)', boxSizing: 'border-box' },
  button: { minHeight: '44px' },
});

interface Props {
  isOpen: boolean;
  title: string;
  children: ReactNode;
  /** The first is what most people want. */
  answers: readonly Answer[];
  /** The answers wait for something to be filled in. */
  isIncomplete?: boolean;
  /** What the button that goes back says. */
  cancel?: string;
  onCancel: () => void;
}

export function ConfirmDialog({
  isOpen,
  title,
  children,
  answers,
  isIncomplete = false,
  cancel = pane.cancel,
  onCancel,
}: Props) {
  const styles = useStyles();
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => !open && onCancel()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions fluid>
            {answers.map(({ label, onChoose }, index) => (
              <Button
                key={label}
                className={styles.button}
                appearance={index === 0 ? 'primary' : 'secondary'}
                disabledFocusable={isIncomplete}
                // The second press of a double click is meant for this question, not for the next.
                onClick={({ detail }) => detail < 2 && onChoose()}
              >
                {label}
              </Button>
            ))}
            <Button className={styles.button} onClick={onCancel}>
              {cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
