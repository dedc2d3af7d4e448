import type { FoundLeak, OriginGap, Range } from '@shared/features/trade-watch/contract';
import type { CountryId } from '@shared/model/country';
import type { SupplyEvent } from '@shared/model/tables/event';
import { leakBounds } from '../../engine/look-through';
import { type FlowFigures, gapsOfYear } from './origin-gaps';

/**
 * What may leak past the newest control that lies between figures: the growth of the gaps of all others against what the
 * controller shipped before. Percents of a total say nothing of growth, since the total falls with the control. Where
 * that cannot be told, the gaps of the newest year before the newest control are the most that it can be.
 */
export function leakIn(
  figures: FlowFigures,
  controls: readonly (readonly [SupplyEvent, CountryId])[],
): FoundLeak | null {
  const years = [...figures.flow.keys()].sort((a, b) => a - b);
  const newest = years.at(-1);
  const isMass = figures.series.unit !== 'percent';
  if (newest === undefined) return null;
  for (const [event, controllerId] of isMass ? controls.toReversed() : []) {
    const before = years.filter((year) => year < Number(event.date.slice(0, 4))).at(-1);
    if (before === undefined || newest < yearAfter(event)) continue;
    const found = between(figures, controllerId, before, newest);
    if (found !== null) return found;
  }
  const [last, controllerId] = controls.at(-1) ?? [];
  if (last === undefined || controllerId === undefined) return null;
  const level = years.filter((year) => year < yearAfter(last)).at(-1);
  return level === undefined ? null : between(figures, controllerId, null, level);
}

/** Smaller ones than this part of what the controller shipped are counted, and not named. */
const LEAST_PART = 0.001;

/** A control of the second half of a year leaves most of that year before it. */
function yearAfter({ date }: SupplyEvent): number {
  return Number(date.slice(0, 4)) + (Number(date.slice(5, 7)) > 6 ? 1 : 0);
}

function between(
  figures: FlowFigures,
  controllerId: CountryId,
  before: number | null,
  year: number,
): FoundLeak | null {
  const baseYear = before ?? year;
  const base = figures.flow.get(baseYear)?.get(controllerId)?.value ?? 0;
  const now = others(figures, year, controllerId);
  const was = before === null ? null : others(figures, before, controllerId);
  const sums = { after: summed(now), was: was === null ? null : summed(was) };
  const percent = leakBounds(sums.was, sums.after, base);
  if (percent === null || now.length === 0) return null;
  return {
    controllerId,
    percent,
    base,
    baseYear,
    year,
    grew: before !== null,
    ...sums,
    partners: now
      .filter(({ gap }) => gap.high > base * LEAST_PART)
      .sort((a, b) => b.gap.high - a.gap.high)
      .map(({ countryId, gap }) => ({ countryId, gap })),
  };
}

function others(figures: FlowFigures, year: number, controllerId: CountryId): OriginGap[] {
  return [...gapsOfYear(figures, year).values()].flatMap((one) =>
    one === null || one.countryId === controllerId ? [] : [one],
  );
}

function summed(gaps: readonly OriginGap[]): Range {
  return {
    low: gaps.reduce((sum, { gap }) => sum + gap.low, 0),
    high: gaps.reduce((sum, { gap }) => sum + gap.high, 0),
  };
}
