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

const useStyles = makeStyles({
  surface: { maxWidth: 'calc(100vw - 16px)', boxSizing: 'border-box' },
  button: { minHeight: '44px' },
});

/** One way to go on. */
export interface Answer {
  readonly label: string;
  readonly onChoose: () => void;
}

interface Props {
  isOpen: boolean;
  title: string;
  children: ReactNode;
  /** The first is what most people want. */
  answers: readonly Answer[];
  onCancel: () => void;
}

export function ConfirmDialog({ isOpen, title, children, answers, onCancel }: Props) {
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
                onClick={onChoose}
              >
                {label}
              </Button>
            ))}
            <Button className={styles.button} onClick={onCancel}>
              {pane.cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
