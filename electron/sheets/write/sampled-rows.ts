import { dateOfDay, dayNumber, type IsoDate } from '@shared/base/calendar';
import { boundWords, inPercent } from '@shared/model/chance';
import type { MaterialId } from '@shared/model/material';
import type { Estimate, FirstShortfall, MaterialUncertainty, RiskFigures } from '@shared/model/uncertainty';
import type { SampledScenario, ScenarioContent } from './content';

/** Columns of the figures of sampled runs, one row a material and one a use of it. */
export const SAMPLED_COLUMNS = [
  'material',
  'use',
  'chance',
  'chanceError',
  'early',
  'median',
  'late',
  'mean',
  'meanError',
  'valueAtRisk',
  'valueAtRiskError',
  'tailMean',
  'tailMeanError',
  'daysShort',
  'daysShortError',
] as const;
export type SampledColumn = (typeof SAMPLED_COLUMNS)[number];

/** Dates of a row; null where no run falls short. */
export const DATE_COLUMNS: readonly SampledColumn[] = ['early', 'median', 'late'];

/** What a column is counted in. */
export function sampledUnit(key: SampledColumn): 'percent' | 'mass' | 'days' | 'date' {
  if (key === 'chance' || key === 'chanceError') return 'percent';
  if (DATE_COLUMNS.includes(key)) return 'date';
  return key === 'daysShort' || key === 'daysShortError' ? 'days' : 'mass';
}

/** A row of figures: chances in percent, masses in tonnes REO, errors are standard errors in the unit of the figure. */
export interface SampledRow {
  readonly materialId: MaterialId;
  /** Null for the material itself. */
  readonly useId: string | null;
  readonly dates: readonly (IsoDate | null)[];
  /** What stands behind the dates and before them, by column; a chance of no run or of all has its bound in place of an error. */
  readonly figures: Readonly<Partial<Record<SampledColumn, number | string>>>;
}

/** The materials of the sampled runs, each with those of its uses that fall short in some run. */
export function sampledRows({ result }: SampledScenario): SampledRow[] {
  const origin = dayNumber(result.start);
  const dateOf = (day: number | null) => (day === null ? null : dateOfDay(origin + day));
  const datesOf = ({ early, median, late }: FirstShortfall) => [early, median, late].map(dateOf);
  return result.materials.flatMap((item) => [
    {
      materialId: item.materialId,
      useId: null,
      dates: datesOf(item),
      figures: { ...figuresOf(item.chance, item.totalShortfall), ...daysOf(item) },
    },
    ...item.uses
      .filter(({ chance }) => chance.value > 0)
      .map((use) => ({
        materialId: item.materialId,
        useId: use.useId,
        dates: datesOf(use),
        figures: figuresOf(use.chance, use.totalShortfall),
      })),
  ]);
}

function figuresOf(chance: Estimate, total: RiskFigures): SampledRow['figures'] {
  const { value, standardError, bound } = inPercent(chance);
  return {
    chance: value,
    chanceError: bound === undefined ? standardError : boundWords(bound),
    mean: total.expected.value,
    meanError: total.expected.standardError,
    valueAtRisk: total.valueAtRisk.value,
    valueAtRiskError: total.valueAtRisk.standardError,
    tailMean: total.tailMean.value,
    tailMeanError: total.tailMean.standardError,
  };
}

function daysOf({ daysShort }: MaterialUncertainty): SampledRow['figures'] {
  return { daysShort: daysShort.value, daysShortError: daysShort.standardError };
}

/** A day of the fans of one material: one quantile a level. */
export interface FanRow {
  readonly materialId: MaterialId;
  /** Days from the start. */
  readonly day: number;
  readonly date: IsoDate;
  /** Tonnes REO at the end of the day; null for a material whose secret stocks were left out. */
  readonly stock: readonly number[] | null;
  /** Tonnes REO a day. */
  readonly shortfall: readonly number[];
}

/** Longer runs are written by month: the last day of each. */
const MOST_DAYS = 400;

/** The fans of one material by day, of a run of more than 400 days by the last day of each month. */
export function fanRows({ stocksLeftOut }: ScenarioContent, { result }: SampledScenario): FanRow[][] {
  const origin = dayNumber(result.start);
  const dateOf = (day: number) => dateOfDay(origin + day);
  const endsMonth = (day: number) => dateOf(day).slice(0, 7) !== dateOf(day + 1).slice(0, 7);
  const every = Array.from({ length: result.days }, (_, day) => day);
  const last = result.days - 1;
  const days = every.length <= MOST_DAYS ? every : every.filter((day) => day === last || endsMonth(day));
  return result.materials.map((item) => {
    const open = !stocksLeftOut.includes(item.materialId);
    const at = (fan: MaterialUncertainty['stock'], day: number) => fan.map((level) => level[day] ?? 0);
    return days.map((day) => ({
      materialId: item.materialId,
      day,
      date: dateOf(day),
      stock: open ? at(item.stock, day) : null,
      shortfall: at(item.shortfall, day),
    }));
  });
}
