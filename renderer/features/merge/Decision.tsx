import { MERGE_SIDES, type MergeConflict, type MergeDecision } from '@shared/features/merge/contract';
import { useState } from 'react';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';

interface DecisionProps {
  readonly conflict: MergeConflict;
  readonly onDecide: (decision: MergeDecision) => void;
}

/** Mine, theirs, or another value where the conflict takes one. */
export function Decision({ conflict, onDecide }: DecisionProps) {
  const { t } = useWords();
  const { id, name, take, takesValue, value } = conflict;
  const [text, setText] = useState<string | null>(null);
  const keep = (): void => {
    if (text !== null && text.trim() !== '' && text !== value)
      onDecide({ conflict: id, take: 'value', value: text });
    setText(null);
  };
  return (
    <fieldset className="ld-row ld-gap-4 ld-wrap ld-groups" aria-label={t('merge.take', { name })}>
      {MERGE_SIDES.map((side) => (
        <Button
          key={side}
          small
          aria-pressed={take === side}
          onClick={() => onDecide({ conflict: id, take: side })}
          data-testid={`merge-${side}`}
        >
          {t(`merge.${side}`)}
        </Button>
      ))}
      {takesValue && (
        <input
          className="ld-small-input is-short"
          aria-label={t('merge.value.of', { name })}
          placeholder={t('merge.value')}
          value={text ?? (take === 'value' ? (value ?? '') : '')}
          onChange={(event) => setText(event.target.value)}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault(); // Enter in the box decides; it does not merge
            keep();
          }}
          data-testid="merge-value"
        />
      )}
    </fieldset>
  );
}
