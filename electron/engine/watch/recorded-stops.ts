import { addDays, daysBetween, type IsoDate } from '@shared/base/calendar';
import { earlier } from '@shared/base/day-order';
import type { MeasureKind } from '@shared/model/measures/measure-terms';
import type { MeasureRegister } from '@shared/model/plan';
import type { Measure } from '@shared/model/tables/measure';
import { type Asked, barsOf, measuresOn } from '../measures';
import { firstDay, type Month, monthAfter } from './months';

/** A measure that held goods back, or several that came together. */
export interface Stop {
  /** The day on which it was announced. */
  readonly notice: IsoDate;
  /** The first day on which it held. */
  readonly from: IsoDate;
  /** The measures that it is, the first one first. */
  readonly measures: readonly string[];
}

/** Kinds that hold goods back; a duty or a report does not. */
export const HOLDS: ReadonlySet<MeasureKind> = new Set(['ban', 'licence', 'quota', 'list', 'reported_stop']);
/** Measures that come within so many days of each other are one stop. */
const TOGETHER_DAYS = 60;

/** The days on which goods were held back by measures of the register: when each began, and over which days each lay. */
export interface HeldBack {
  readonly stops: readonly Stop[];
  readonly underMeasure: (month: Month) => boolean;
  readonly isHeldOn: (day: IsoDate) => boolean;
}

/**
 * What the register says of goods from a partner.
 * @param goods one for each material that a series counts. Source: docs/watch.md 4
 */
export function heldBack(register: MeasureRegister, goods: readonly Asked[]): HeldBack {
  const held = [...new Set(goods.flatMap((asked) => measuresOn(register, asked)))]
    .filter(({ kind }) => HOLDS.has(kind))
    .flatMap((measure) =>
      barsOf(register, measure)
        .filter(({ is }) => is === 'in force')
        .map(({ from, until }) => ({ measure, from, until })),
    )
    .sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  const spans = joined(held);
  const isHeld = (from: IsoDate, before: IsoDate): boolean =>
    spans.some((one) => one.from < before && (one.until === null || one.until >= from));
  // Every rule and row asks it of the same months.
  const known = new Map<Month, boolean>();
  const heldIn = (month: Month): boolean => {
    const is = known.get(month) ?? isHeld(firstDay(month), firstDay(monthAfter(month, 1)));
    known.set(month, is);
    return is;
  };
  return {
    stops: together(held),
    underMeasure: heldIn,
    isHeldOn: (day) => isHeld(day, addDays(day, 1)),
  };
}

interface Span {
  readonly from: IsoDate;
  /** The last day; null: it goes on. */
  readonly until: IsoDate | null;
}

/** The same days in as few spans as there can be: years of months are asked, and measures lie over each other. */
function joined(held: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const { from, until } of held) {
    const last = spans.at(-1);
    if (last === undefined || (last.until !== null && last.until < from)) spans.push({ from, until });
    else if (last.until !== null && (until === null || until > last.until))
      spans[spans.length - 1] = { from: last.from, until };
  }
  return spans;
}

interface Held {
  readonly measure: Pick<Measure, 'id' | 'announced'>;
  readonly from: IsoDate;
}

/** Measures by the day from which they hold, those that came within weeks of the last one as one stop. */
function together(held: readonly Held[]): Stop[] {
  const stops: Stop[] = [];
  for (const { measure, from } of held) {
    const notice = earlier(measure.announced ?? from, from);
    const last = stops.at(-1);
    if (last === undefined || daysBetween(last.from, from) > TOGETHER_DAYS)
      stops.push({ notice, from, measures: [measure.id] });
    else
      stops[stops.length - 1] = {
        ...last,
        notice: earlier(last.notice, notice),
        measures: [...last.measures, measure.id],
      };
  }
  return stops;
}
