import { addDays, dayNumber, type IsoDate, isoDate } from '@shared/base/calendar';
import type { ListedMeasure } from '@shared/features/measures/contract';
import { useWords } from '../../kit/state/language';

/** The days that the lines of a table stand for: whole years. */
interface Span {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** So many years are drawn: what began before comes in from the left edge. */
const YEARS = 4;

/** The four years to the one behind the day that is asked. */
export function spanOf(on: IsoDate): Span {
  const last = Number(on.slice(0, 4));
  return { first: isoDate(`${last - YEARS + 1}-01-01`), last: isoDate(`${last}-12-31`) };
}

/** Where a day stands, percent of the width. */
function placeOf(day: IsoDate, { first, last }: Span): number {
  const part = (dayNumber(day) - dayNumber(first)) / (dayNumber(last) + 1 - dayNumber(first));
  return Math.min(1, Math.max(0, part)) * 100;
}

/** The years at the head of the lines. */
export function MeasureYears({ span }: { readonly span: Span }) {
  const years = Array.from({ length: YEARS }, (_, index) => Number(span.first.slice(0, 4)) + index);
  return (
    <div className="ld-measures-line ld-relative">
      {years.map((year, index) => (
        <span key={year} className="ld-measures-year" style={{ left: `${(index / YEARS) * 100}%` }}>
          {year}
        </span>
      ))}
    </div>
  );
}

const LOOKS = {
  announced: 'is-announced',
  'in force': 'is-in-force',
  suspended: 'is-suspended',
  unknown: 'is-unknown',
} as const;

/** When a measure is announced, in force, suspended, and since when nobody knows. Read aloud it is said in words. */
export function MeasureLine({ measure, span }: { readonly measure: ListedMeasure; readonly span: Span }) {
  const { t, f } = useWords();
  const said = measure.bars.map(({ is, from, until }) => {
    const key = BAR_WORDS[is];
    return until === null
      ? t('measures.bar.open', { state: t(key), from: f.date(from) })
      : t('measures.bar.span', { state: t(key), from: f.date(from), until: f.date(until) });
  });
  return (
    <div
      className="ld-measures-line ld-relative"
      role="img"
      aria-label={said.join(t('report.join'))}
      title={said.join('\n')}
    >
      {measure.bars.map(({ is, from, until }) => {
        const left = placeOf(from, span);
        const right = until === null ? 100 : placeOf(addDays(until, 1), span);
        const isBan = is === 'in force' && measure.kind === 'ban';
        return right <= left ? null : (
          <i
            key={`${is} ${from}`}
            className={`ld-measures-bar ${LOOKS[is]}${isBan ? ' is-ban' : ''}`}
            style={{ left: `${left}%`, width: `${right - left}%` }}
          />
        );
      })}
    </div>
  );
}

export const BAR_WORDS = {
  announced: 'measures.state.announced',
  'in force': 'measures.state.inForce',
  suspended: 'measures.state.suspended',
  unknown: 'measures.state.noWord',
} as const;
