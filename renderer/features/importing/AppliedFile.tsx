import type { ReactNode } from 'react';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { chooseFile } from './import-actions';

interface AppliedButtonsProps {
  readonly undoLabel: string;
  /** Why it cannot be undone here; null when it can. */
  readonly undoneElsewhere: string | null;
  readonly undoTestId: string;
  readonly onUndo: () => void;
  /** What stands before the undo. */
  readonly children?: ReactNode;
}

/** What can be done once a file is in: take it back, or take in another one. */
export function AppliedButtons(props: AppliedButtonsProps) {
  const { undoLabel, undoneElsewhere, undoTestId, onUndo, children } = props;
  const { t } = useWords();
  return (
    <div className="ld-row imp-applied-buttons">
      {children}
      <Button
        icon="undo"
        disabled={undoneElsewhere !== null}
        title={undoneElsewhere ?? undefined}
        onClick={onUndo}
        data-testid={undoTestId}
      >
        {undoLabel}
      </Button>
      <Button icon="import" onClick={() => void chooseFile()} data-testid="import-another">
        {t('importing.another')}
      </Button>
    </div>
  );
}
