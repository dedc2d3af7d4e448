import type { Bounds, PathPoint, TargetProgress, TargetState } from '@shared/model/dependence';
import { evaluate } from '@shared/model/expression';
import { figureBetween } from '@shared/model/indicator';
import { notKnown } from '@shared/model/missing-figures';
import type { Target } from '@shared/model/tables/target';
import { missing, reaches } from '@shared/model/target-terms';
import { requireNumber } from '../indicators/require-figures';

/** The line that a target draws. */
export interface TargetLine {
  readonly rule: Target['rule'];
  /** Percent or days, as the path. */
  readonly value: number;
  /** Year by whose end it is to be met; null for a target without a date. */
  readonly dueYear: number | null;
}

/**
 * Holds a target against a path by year: distance now, the year in which the path meets it, and its dated state.
 * The path is today's plan (shares by year with projects as they start), not a forecast; it is not drawn beyond its
 * last year. Source: docs/engine.md 15.1.
 * @param path points by year, any order, one a year
 * @param yearInView the year that counts as now
 * @throws Refusal when a figure is not a number
 */
export function targetProgress(
  line: TargetLine,
  path: readonly PathPoint[],
  yearInView: number,
): TargetProgress {
  requireNumber(line.value, 'target.value');
  const years = [...path].sort((a, b) => a.year - b.year);
  for (const { year, low, high } of years) {
    requireNumber(low, `path.${year}`);
    requireNumber(high, `path.${year}`);
  }
  const now = notKnown(years.find(({ year }) => year === yearInView));
  const ahead = years.filter(({ year }) => year >= yearInView);
  return {
    state: stateOf(line, now, ahead, yearInView),
    now:
      now === null
        ? { kind: 'missing', of: [{ input: 'shares', who: null }] }
        : figureBetween(now.low, now.high),
    distance: now === null ? null : distanceOf(line, now),
    metInYear: notKnown(ahead.find((point) => meets(line, point) === true)?.year),
    mayBeMetInYear: notKnown(ahead.find((point) => meets(line, point) !== false)?.year),
    pathEnds: notKnown(years.at(-1)?.year),
  };
}

/** Whether a figure meets a line: true or false for certain, null where its bounds lie on both sides. */
export function meets(line: TargetLine, { low, high }: Bounds): boolean | null {
  const inside = (value: number) => evaluate((end, to) => reaches(line.rule, end, to), value, line.value);
  const ends = [inside(low), inside(high)];
  return ends[0] === ends[1] ? (ends[0] ?? false) : null;
}

function stateOf(
  line: TargetLine,
  now: PathPoint | null,
  ahead: readonly PathPoint[],
  yearInView: number,
): TargetState {
  const verdict = now === null ? null : meets(line, now);
  if (verdict === true) return 'met';
  const due = line.dueYear ?? Number.POSITIVE_INFINITY;
  if (due < yearInView) return verdict === false ? 'missed' : 'open';
  const inTime = ahead.filter(({ year }) => year <= due).map((point) => meets(line, point));
  if (inTime.includes(true)) return 'on_path';
  const seesDue = line.dueYear === null || (ahead.at(-1)?.year ?? Number.NEGATIVE_INFINITY) >= due;
  return inTime.includes(null) || !seesDue || now === null ? 'open' : 'not_on_path';
}

/** What is still missing to a line. */
function distanceOf({ rule, value }: TargetLine, bounds: Bounds): Bounds {
  const from = (end: number) => evaluate((figure, line) => missing(rule, figure, line), end, value);
  const [near, far] = [from(bounds.low), from(bounds.high)];
  return rule === 'at_least' ? { low: far, high: near } : { low: near, high: far };
}
