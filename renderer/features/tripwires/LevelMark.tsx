import { levelMessage } from '@shared/features/tripwires/watch-report';
import { ALERT, isAtLeast, WATCH_LEVELS, type WatchLevel } from '@shared/model/tripwire-terms';
import { formatted } from '@shared/report/report-message';
import { useFormatter } from '../../kit/report/use-formatter';

interface LevelMarkProps {
  readonly level: WatchLevel | null;
  readonly isReplaced: boolean;
}

/** Four blocks, filled up to the level, with its word: amber from alert, red for crisis alone. */
export function LevelMark({ level, isReplaced }: LevelMarkProps) {
  const formatter = useFormatter();
  const look = level === null || !isAtLeast(level, ALERT) ? '' : level === 'crisis' ? ' ld-err' : ' ld-warn';
  return (
    <span className={`ld-tripwires-level ld-inline-flex ld-items-center ld-gap-6${look}`}>
      <span className="ld-row ld-gap-4" aria-hidden="true">
        {WATCH_LEVELS.map((one) => (
          <i key={one} className={level !== null && isAtLeast(level, one) ? 'is-on' : ''} />
        ))}
      </span>{' '}
      {formatted(levelMessage({ level, isReplaced }), formatter)}
    </span>
  );
}
