import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import './dialogs.css';

interface DialogFrameProps {
  readonly title: string;
  readonly onClose: () => void;
  /** The buttons, the main one first. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
  /** Called by Enter in a field and by the main button of type "submit". */
  readonly onSubmit?: () => void;
  readonly testId?: string;
}

/** A dialog of the house: title, content, buttons; Esc closes it, Enter does the main thing. */
export function DialogFrame({ title, onClose, actions, children, onSubmit, testId }: DialogFrameProps) {
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface data-testid={testId} aria-describedby={undefined}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onSubmit?.();
          }}
        >
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent>{children}</DialogContent>
            <DialogActions>{actions}</DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
