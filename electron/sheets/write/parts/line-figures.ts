import { isoDate } from '@shared/base/calendar';
import { serialOfDate } from '@shared/base/day-serial';
import {
  atLeast,
  compare,
  constant,
  per,
  quoted,
  type Term,
  times,
  when,
  ZERO,
} from '@shared/model/expression';
import { type ClockLine, meanLoad } from '@shared/model/line-clock';
import type { Moment } from '@shared/model/what-if-result';
import { largeSum } from '@shared/words/yen-words';
import { ofMaterial, type ScenarioPart } from '../scenario-part';
import { inputs } from '../sheets/inputs';
import type { LineDaysRefs } from '../sheets/line-days';
import { stock } from '../sheets/stock';
import { inForceOn } from './dated-measures';
import { ROUNDING } from './rounding';

/** The figures of a line, in the order of their columns. */
export const LINE_FIGURES = [
  'stop',
  'standsFrom',
  'restart',
  'binding',
  'daysBelowFull',
  'daysStanding',
  'meanLoad',
  'lostDays',
  'lostValue',
  'comparedStop',
  'daysEarlier',
] as const;
export type LineFigure = (typeof LINE_FIGURES)[number];

/** What the run came to in each of them; null leaves a cell empty. */
export function ranFigures(part: ScenarioPart, line: ClockLine): Record<LineFigure, number | string | null> {
  const { t } = part.builder;
  const [none, notBack] = [t('workbook.none'), t('workbook.notInWindow')];
  const dateOf = (moment: Moment | null, otherwise: string) =>
    moment === null ? otherwise : serialOfDate(moment.date);
  const load = meanLoad(line);
  return {
    stop: dateOf(line.stop, none),
    standsFrom: dateOf(line.standsFrom, ''),
    restart: dateOf(line.restart, line.stop === null ? '' : notBack),
    binding: line.binding === null ? '' : part.names.material(line.binding),
    daysBelowFull: line.daysBelowFull,
    daysStanding: line.daysStanding,
    meanLoad: load === null ? '' : 100 * load,
    lostDays: line.lostDays,
    lostValue: line.lostValue === null ? null : line.lostValue / largeSum(part.builder.language),
    comparedStop: dateOf(line.comparedStop, none),
    daysEarlier: line.daysEarlier,
  };
}

/** Cells of the line's own row that its figures look at, and where it says which material is scarcest at the stop. */
interface LineCells {
  readonly stop: string;
  readonly daysBelowFull: string;
  readonly daysStanding: string;
  readonly lostDays: string;
  readonly comparedStop: string;
  /** What it goes without of each material on the day of the stop, and the names of these materials. */
  readonly scarcest: { readonly missing: string; readonly names: string };
}

/** Each figure as a formula over the days of the line; null for what is of another run, or not known. Source: docs/engine.md 5.2, 5.4. */
export function lineFormulas(
  part: ScenarioPart,
  days: LineDaysRefs,
  { stop, daysBelowFull, daysStanding, lostDays, comparedStop, scarcest }: LineCells,
): Record<LineFigure, string | null> {
  const { t } = part.builder;
  const [none, notBack] = [t('workbook.none'), t('workbook.notInWindow')];
  const { line, missing, below, lastBelow, start } = days;
  const never = `${lastBelow}=0`;
  const position = `MATCH(MAX(${scarcest.missing}),${scarcest.missing},0)`;
  return {
    stop: `IF(${never},${quoted(none)},${start}+COUNTIF(${below},0))`,
    // A line that stands misses all of the day: 1 to the last digit, since nothing of it is worked out.
    standsFrom: `IF(${daysStanding}=0,"",${start}+MATCH(1,${missing},0)-1)`,
    restart: `IF(${never},"",IF(${lastBelow}>${part.scenario.model.days - 1},${quoted(notBack)},${start}+${lastBelow}))`,
    binding: `IF(${never},"",INDEX(${scarcest.names},1,${position}))`,
    daysBelowFull: `COUNTIF(${missing},">0")`,
    // Put together from a number: a program of another language reads a decimal point in a text otherwise.
    daysStanding: `COUNTIF(${missing},">="&(1-${ROUNDING}))`,
    meanLoad: `IF(${daysBelowFull}=0,"",100*MAX(0,1-${lostDays}/${daysBelowFull}))`,
    lostDays: `SUM(${missing})`,
    lostValue:
      line.lostValue === null ? null : `(${lostValue(part, days)})/${largeSum(part.builder.language)}`,
    comparedStop: null,
    daysEarlier: `IF(AND(ISNUMBER(${stop}),ISNUMBER(${comparedStop})),${comparedStop}-${stop},"")`,
  };
}

/**
 * Yen by year, and within it by what is saved: the parts of its days that it misses, times the largest value of a day's need among
 * its materials.
 */
function lostValue(part: ScenarioPart, { parts, missing, years, dates }: LineDaysRefs): string {
  const { daysInYear } = part.refs(inputs);
  return stretchesOf(part, parts)
    .map(({ year, from, to }) => {
      const values = parts.flatMap(({ item, use }): Term<number>[] => {
        const { valuePerTonne } = item.model.uses[use] ?? {};
        const { demand, demandOfUse, needPerDay, dated } = ofMaterial(part.refs(stock), item);
        const own = demandOfUse[use];
        if (valuePerTonne === undefined || own === undefined) return [];
        const ofYear = needPerDay.in(year);
        const need =
          dated.savings === null || from === null
            ? ofYear
            : {
                formula: `MAX(0,${ofYear.formula}-${demand.in(year).formula}/${daysInYear.in(year).formula}*${inForceOn(dated.savings, String(from))}/100)`,
                value: ofYear.value,
              };
        const ofUse = per(times(constant(valuePerTonne), need, own.in(year)), demand.in(year));
        return [when(compare(demand.in(year), '=', ZERO), ZERO, ofUse)];
      });
      const days =
        from === null
          ? `SUMIF(${years},${year},${missing})`
          : `SUMPRODUCT((${dates}>=${from})*(${dates}<${to})*${missing})`;
      return `${days}*${atLeast(...values).formula}`;
    })
    .join('+');
}

/** Days of a year on which nothing that is saved begins or ends, as spreadsheets count them; null for the whole year. */
interface Stretch {
  readonly year: number;
  readonly from: number | null;
  readonly to: number | null;
}

function stretchesOf(part: ScenarioPart, parts: LineDaysRefs['parts']): Stretch[] {
  const turns = parts
    .flatMap(({ item }) => item.model.dated?.savings ?? [])
    .flatMap(({ from, to }) => [serialOfDate(from), serialOfDate(to)]);
  if (turns.length === 0) return part.years.map((year) => ({ year, from: null, to: null }));
  return part.years.flatMap((year) => {
    const [first, next] = [
      serialOfDate(isoDate(`${year}-01-01`)),
      serialOfDate(isoDate(`${year + 1}-01-01`)),
    ];
    const inside = [...new Set(turns)].filter((day) => day > first && day < next).sort((a, b) => a - b);
    const ends = [...inside, next];
    return [first, ...inside].map((from, at): Stretch => ({ year, from, to: ends[at] ?? next }));
  });
}
