import type { CountryId } from '../../model/country';
import type { SupplyEvent } from '../../model/tables/event';
import type { Observation } from '../../model/tables/observation';

/** The place of a period on an axis of years: a month stands at its middle, a half of a year and a longer span at theirs. */
export function yearAt({ period, year }: Pick<Observation, 'period' | 'year'>): number {
  const [from, to] = period.split('/');
  if (from !== undefined && to !== undefined)
    return (yearAt({ period: from, year }) + yearAt({ period: to, year: Number(to.slice(0, 4)) })) / 2;
  const month = /^\d{4}-(\d{2})$/.exec(period)?.[1];
  if (month !== undefined) return year + (Number(month) - 0.5) / 12;
  const half = /^\d{4}-H([12])$/.exec(period)?.[1];
  return half === undefined ? year : year + (half === '1' ? 0.25 : 0.75);
}

/** The place of a day. */
export function dayAt(date: string): number {
  return Number(date.slice(0, 4)) + (Number(date.slice(5, 7)) - 1 + Number(date.slice(8, 10)) / 31) / 12;
}

export interface PartnerLine {
  readonly countryId: CountryId;
  readonly points: readonly (Observation & { readonly at: number })[];
}

/** One line a partner, the largest first by its newest figures; a line speaks of whole years, or of parts of them. */
export function partnerLines(
  observations: readonly Observation[],
  seriesId: string,
  most: number,
): { readonly lines: readonly PartnerLine[]; readonly others: number } {
  const byPartner = new Map<CountryId, (Observation & { at: number })[]>();
  for (const row of observations) {
    if (row.seriesId !== seriesId || row.countryId === null) continue;
    const points = byPartner.get(row.countryId) ?? [];
    points.push({ ...row, at: yearAt(row) });
    byPartner.set(row.countryId, points);
  }
  const lines = [...byPartner].map(([countryId, points]) => ({
    countryId,
    points: points.sort((a, b) => a.at - b.at),
  }));
  const size = ({ points }: PartnerLine): number => Math.max(...points.map(({ value }) => value ?? 0));
  lines.sort((a, b) => size(b) - size(a));
  return { lines: lines.slice(0, most), others: Math.max(0, lines.length - most) };
}

/** Controls since two years before the lines begin: those that came after their end show what the figures do not reach. */
export function controlsAround(
  controls: readonly SupplyEvent[],
  lines: readonly PartnerLine[],
): readonly SupplyEvent[] {
  const at = lines.flatMap(({ points }) => points.map((point) => point.at));
  const first = Math.min(...at) - 2;
  return controls.filter(({ date }) => dayAt(date) >= first);
}
