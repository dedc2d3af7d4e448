import { STAGES, type Stage } from '@shared/base/stage';
import type { FeedModel, SupplierModel } from '@shared/model/what-if';
import { refuse, requireAmount, requireWholeDays } from '../require-figures';

/** Percentages may add up to a hair more or less than 100 after normalisation in doubles. */
const PERCENT_TOLERANCE = 1e-6;

/**
 * Checks the chain of feeds behind a supplier: parts of at most 100 %, an availability for what they leave open, and no
 * place that feeds itself.
 * @throws Refusal (refusal.model.*) with the field, the first thing found wrong
 */
export function requireFeeds(supplier: SupplierModel, stage: Stage, field: string): void {
  requireChain({ ...supplier, stage, percent: 100, leadDays: 0 }, field, []);
}

function requireChain(fed: FeedModel, field: string, behind: readonly string[]): void {
  const { feeds, feedRestPercent } = fed;
  if (feedRestPercent !== undefined) requireAmount(feedRestPercent, `${field}.feedRestPercent`, 100);
  if (feeds === undefined || feeds.length === 0) return;
  const path = [...behind, placeOf(fed)];
  let sum = 0;
  for (const [index, feed] of feeds.entries()) {
    const at = `${field}.feeds[${index}]`;
    requireAmount(feed.percent, `${at}.percent`, 100 + PERCENT_TOLERANCE);
    requireWholeDays(feed.leadDays, `${at}.leadDays`);
    if (!STAGES.includes(feed.stage)) refuse('refusal.model.stage', `${at}.stage`, { value: feed.stage });
    const place = placeOf(feed);
    if (path.includes(place)) {
      refuse('refusal.model.feedLoop', at, { place, path: [...path, place].join(' < ') });
    }
    sum += feed.percent;
    requireChain(feed, at, path);
  }
  if (sum > 100 + PERCENT_TOLERANCE)
    refuse('refusal.model.feedsOver', `${field}.feeds`, { sum: rounded(sum) });
  if (sum < 100 - PERCENT_TOLERANCE && feedRestPercent === undefined) {
    refuse('refusal.model.feedRest', `${field}.feedRestPercent`, {
      sum: rounded(sum),
      rest: rounded(100 - sum),
    });
  }
}

/** A plant by its id, a country by itself and its stage: "CHN separation". */
function placeOf({ countryId, stage, supplierId }: FeedModel): string {
  return supplierId ?? `${countryId} ${stage}`;
}

function rounded(value: number): number {
  return Number(value.toFixed(6));
}
