import type { SidedFigure } from '@shared/features/reconcile/contract';
import type { CountryId } from '@shared/model/country';
import type { Observation } from '@shared/model/tables/observation';
import type { Series } from '@shared/model/tables/series';

/** The figures of one series for one country, by year and then by period, each in the unit that is compared. */
export type Side = ReadonlyMap<number, ReadonlyMap<string, SidedFigure>>;

/** @param asPercent amounts are taken as parts of the total of the same period; those without a total fall out */
export function sideOf(
  series: Series,
  observations: readonly Observation[],
  countryId: CountryId | null,
  asPercent: boolean,
): Side {
  const own = observations.filter(({ seriesId, value }) => seriesId === series.id && value !== null);
  const totals = new Map(
    own.flatMap(({ countryId: of, period, value }) => (of === null ? [[period, value ?? 0] as const] : [])),
  );
  const side = new Map<number, Map<string, SidedFigure>>();
  for (const { period, year, value, censor } of own.filter((row) => row.countryId === countryId)) {
    const total = totals.get(period) ?? 0;
    const isPart = asPercent && series.unit !== 'percent';
    if (value === null || (isPart && total === 0)) continue;
    const periods = side.get(year) ?? new Map<string, SidedFigure>();
    side.set(year, periods);
    const shown = isPart ? (value / total) * 100 : value;
    periods.set(period, { period, value: shown, censor, addedUp: null });
  }
  return side;
}

/**
 * The figures of two series that stand beside each other in a year: those of the same period, or else what each says of
 * the year: its own figure, its parts added up where none lacks, or the newest of its parts.
 */
export function pairsIn(a: Side, b: Side, year: number, canAdd: boolean): [SidedFigure, SidedFigure][] {
  const [ofA, ofB] = [a.get(year), b.get(year)];
  if (ofA === undefined || ofB === undefined) return [];
  const same = [...ofA].flatMap(([period, figure]): [SidedFigure, SidedFigure][] => {
    const beside = ofB.get(period);
    return beside === undefined ? [] : [[figure, beside]];
  });
  if (same.length > 0) return same;
  const [one, other] = [ofYear(ofA, year, canAdd), ofYear(ofB, year, canAdd)];
  return one === null || other === null ? [] : [[one, other]];
}

function ofYear(
  periods: ReadonlyMap<string, SidedFigure>,
  year: number,
  canAdd: boolean,
): SidedFigure | null {
  const figures = [...periods.values()].sort((a, b) => a.period.localeCompare(b.period));
  const whole = figures.find(({ period }) => /^(?:FY|CY)?\s?\d{4}(?:年|年度)?$/i.test(period));
  if (whole !== undefined) return whole;
  for (const [pattern, parts] of [
    [/^\d{4}-\d\d$/, 12],
    [/^\d{4}-H[12]$/, 2],
  ] as const) {
    const found = figures.filter(({ period }) => pattern.test(period));
    if (!canAdd || found.length !== parts) continue;
    const value = found.reduce((sum, figure) => sum + figure.value, 0);
    const censor = found.find((figure) => figure.censor !== 'none')?.censor ?? 'none';
    return { period: String(year), value, censor, addedUp: parts };
  }
  return figures.at(-1) ?? null;
}
