import type { IsoDate } from '@shared/base/calendar';
import type { Moment } from '@shared/model/what-if-result';
import { dayLabel } from '@shared/words/day-label';
import { useWords } from '../../kit/state/language';

/** When a line stands: from which day, and on how many days in all, drawn in one stretch. */
interface Standing {
  readonly from: number;
  readonly days: number;
}

interface ClockTrackProps {
  readonly start: IsoDate;
  readonly days: number;
  /** Where the square stands; null where nothing happens. */
  readonly moment: Moment | null;
  /** Day at which all is well again; the length of the window when it is not. */
  readonly until: number;
  /** Of a line, which is reduced in between: when it stands, null for never. Left out for a material, of which something is short. */
  readonly stands?: Standing | null;
  readonly ghost: Moment | null;
  /** How it moved against the ghost. */
  readonly move: string | null;
  /** What is said where nothing happens. */
  readonly still: string;
  /** Said behind the move. */
  readonly after: string | null;
}

/** The track of a row: a grey bar that runs, the square where it ends, what is short or reduced until it runs again, the hollow ghost. */
export function ClockTrack({
  start,
  days,
  moment,
  until,
  stands,
  ghost,
  move,
  still,
  after,
}: ClockTrackProps) {
  const { language } = useWords();
  const at = (day: number): string => `${(Math.min(days, Math.max(0, day)) / days) * 100}%`;
  const late = moment !== null && moment.day / days > 0.62;
  return (
    <span className="scn-track ld-relative ld-block" aria-hidden="true">
      <span
        className="ld-flow"
        style={{ left: 0, right: moment === null ? 0 : `calc(100% - ${at(moment.day)})` }}
      />
      {moment !== null && (
        <span
          className={`ld-gap ${stands === undefined ? 'ld-short' : 'ld-reduced'}`}
          style={{ left: at(moment.day), right: `calc(100% - ${at(until)})` }}
        />
      )}
      {stands !== undefined && stands !== null && (
        <span
          className="ld-gap ld-stands"
          style={{ left: at(stands.from), right: `calc(100% - ${at(stands.from + stands.days)})` }}
        />
      )}
      {moment !== null && until < days && <span className="ld-flow" style={{ left: at(until), right: 0 }} />}
      {moment !== null && ghost !== null && (
        <span
          className="scn-move"
          style={{
            left: at(Math.min(moment.day, ghost.day)),
            right: `calc(100% - ${at(Math.max(moment.day, ghost.day))})`,
          }}
        />
      )}
      {ghost !== null && <span className="ld-point is-ghost" style={{ left: at(ghost.day) }} />}
      {moment !== null && <span className="ld-point" style={{ left: at(moment.day) }} />}
      {moment !== null && until < days && <span className="ld-point" style={{ left: at(until) }} />}
      {moment === null ? (
        <span className="scn-words is-end ld-cap ld-ink-2 ld-nowrap">
          {still} {move !== null && <span className="ld-changed">{move}</span>}
        </span>
      ) : (
        <span
          className={`scn-words ld-cap ld-ink-2 ld-nowrap${late ? ' is-before' : ''}`}
          style={{ '--scn-at': at(moment.day) }}
        >
          <b className="ld-ink-1 ld-strong">{dayLabel(moment.date, language, Number(start.slice(0, 4)))}</b>
          {move !== null && <span className="ld-changed">{move}</span>}
          {after !== null && <span className="ld-caption">{after}</span>}
        </span>
      )}
    </span>
  );
}
