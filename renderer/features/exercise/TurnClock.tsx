import { useEffect } from 'react';
import { useWords } from '../../kit/state/language';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { Tag } from '../../kit/ui/Tag';
import { changeTable, table } from './exercise-state';

const SECOND_MS = 1000;

/** The table's clock: real minutes, which can be stopped. A turn whose time is over can still be decided. */
export function TurnClock({ minutes }: { readonly minutes: number }) {
  const { t } = useWords();
  const { seconds, isPaused } = useStore(table);
  const left = minutes * 60 - seconds;
  useEffect(() => {
    if (isPaused || left <= 0) return;
    const timer = setTimeout(() => changeTable({ seconds: seconds + 1 }), SECOND_MS);
    return () => clearTimeout(timer);
  }, [isPaused, left, seconds]);
  return (
    <>
      <span data-testid="exercise-clock">
        <Tag tone={left <= 0 ? 'warn' : 'line'}>
          {left <= 0
            ? t('exercise.timeOver')
            : t('exercise.left', { left: clockText(left), of: clockText(minutes * 60) })}
        </Tag>
      </span>
      <Button
        disabled={left <= 0}
        aria-pressed={isPaused}
        aria-keyshortcuts="P"
        title="P"
        onClick={() => changeTable({ isPaused: !isPaused })}
        data-testid="exercise-pause"
      >
        {t(isPaused ? 'exercise.resume' : 'exercise.pause')}
      </Button>
    </>
  );
}

function clockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
