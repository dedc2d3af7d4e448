import { addDays } from '@shared/base/calendar';
import type { ExerciseState } from '@shared/features/exercise/contract';
import { dayMessage } from '@shared/features/exercise/exercise-report';
import { formatted } from '@shared/report/report-message';
import { useFormatter } from '../../kit/report/use-formatter';

/** Part of the whole that a day with its date needs beside the next one. */
const WITH_DATE = 0.13;

/** The turns on their days: solid those that are decided, in colour the one that is played, hollow those to come. */
export function Timeline({ exercise }: { readonly exercise: ExerciseState }) {
  const formatter = useFormatter();
  const { turn, turns, firstDay } = exercise;
  const last = Math.max(1, turns.at(-1)?.day ?? 1);
  const part = (at: number) => (turns[at]?.day ?? last) / last;
  const percent = (of: number) => `${100 * of}%`;
  return (
    <div className="exr-time ld-relative ld-ink-above" data-testid="exercise-timeline">
      <i className="exr-course" style={{ width: '100%' }} />
      <i className="exr-course is-done" style={{ width: percent(part(turn)) }} />
      <ol>
        {turns.map(({ day }, at) => {
          const place = at === 0 ? 'is-first' : at === turns.length - 1 ? 'is-last' : '';
          const standing = at === turn ? 'is-now ld-accent' : at < turn ? 'is-done' : 'ld-ink-3';
          const isRoomy = at === turns.length - 1 || part(at + 1) - part(at) >= WITH_DATE;
          return (
            <li
              key={day}
              className={`exr-turn ${standing} ${place}`}
              style={{ left: percent(part(at)) }}
              aria-current={at === turn ? 'step' : undefined}
            >
              <span className="ld-strong">
                {at === 0 ? formatted(dayMessage(day), formatter) : formatter.f.whole(day)}
              </span>
              {isRoomy && (
                <span className="ld-caption"> {formatter.f.tableDate(addDays(firstDay, day))}</span>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
