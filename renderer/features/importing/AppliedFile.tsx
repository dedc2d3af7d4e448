import type { ReactNode } from 'react';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { NoteBar } from '../../kit/ui/NoteBar';
import { chooseFile } from './import-actions';

interface AppliedFileProps {
  /** What happened, in a sentence. */
  readonly sentence: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly undone: boolean;
  readonly undoLabel: string;
  /** Why it cannot be undone here; null when it can. */
  readonly undoneElsewhere: string | null;
  readonly onUndo: () => void;
  /** Begins the names by which tests find the parts. */
  readonly testId: 'import' | 'round-trip';
  /** What stands before the undo. */
  readonly children?: ReactNode;
}

/** A file that is in: what happened, and what can be done then: take it back, or take in another one. */
export function AppliedFile(props: AppliedFileProps) {
  const { sentence, facts, undone, undoLabel, undoneElsewhere, onUndo, testId, children } = props;
  const { t } = useWords();
  return (
    <div className="ld-stack ld-gap-16" data-testid={`${testId}-applied`}>
      <NoteBar isNews tone={undone ? 'plain' : 'info'}>
        {sentence}
      </NoteBar>
      <dl className="ld-facts imp-facts ld-one ld-gap-0 ld-ink-above">
        {facts.map(([name, value]) => (
          <div className="ld-columns ld-rule-below ld-pad-top-8 ld-pad-bottom-8" key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="ld-row ld-wrap">
        {children}
        <Button
          icon="undo"
          disabled={undoneElsewhere !== null}
          title={undoneElsewhere ?? undefined}
          onClick={onUndo}
          data-testid={`${testId}-undo`}
        >
          {undoLabel}
        </Button>
        <Button icon="import" onClick={() => void chooseFile()} data-testid="import-another">
          {t('importing.another')}
        </Button>
      </div>
    </div>
  );
}
