import type { ByYear } from '@shared/model/what-if';

/**
 * The figure of a year; after the last year given, that of the last one. The ledger looks beyond the window (what is at
 * sea when it ends), and so does a coverage rule (what will be needed).
 * @throws Error when the years before are missing: validateModel() refuses such a model first
 */
export function figureOfYear(figures: ByYear, year: number): number {
  const exact = figures[year];
  if (exact !== undefined) return exact;
  let last = Number.NEGATIVE_INFINITY;
  for (const given of Object.keys(figures)) last = Math.max(last, Number(given));
  const carried = year > last ? figures[last] : undefined;
  if (carried === undefined) throw new Error(`no figure for ${year}`);
  return carried;
}
