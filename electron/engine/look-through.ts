/** What one supplier gives, in percent of the economy's supply, and where its input comes from. */
export interface Flow {
  /** Country of the last step. */
  readonly countryId: string;
  readonly percent: number;
  /** Origin of its input, percent of its feed; what is missing to 100 is not known. */
  readonly feeds: readonly { readonly countryId: string; readonly percent: number }[];
}

/**
 * Face value: share by country of the last step, percent of the supply, largest first, then by name.
 * The unallocated rest belongs to no country and is not in the list.
 */
export function directShares(
  flows: readonly Pick<Flow, 'countryId' | 'percent'>[],
): { countryId: string; percent: number }[] {
  const byCountry = new Map<string, number>();
  for (const { countryId, percent } of flows)
    byCountry.set(countryId, (byCountry.get(countryId) ?? 0) + percent);
  return [...byCountry]
    .map(([countryId, percent]) => ({ countryId, percent }))
    .sort((a, b) => b.percent - a.percent || a.countryId.localeCompare(b.countryId, 'en'));
}

/**
 * Share that touches a country at this step or the one before, percent of the supply. Where a feed is not known the
 * answer is a pair of bounds: the lower takes all unknown feed as clean, the upper as coming from that country
 * (two-stage look-through, o = r M, with bounds for unknown mixing). Always at least the face value.
 */
export function lookThroughShare(flows: readonly Flow[], countryId: string): { low: number; high: number } {
  let low = 0;
  let high = 0;
  for (const flow of flows) {
    if (flow.countryId === countryId) {
      low += flow.percent;
      high += flow.percent;
      continue;
    }
    const from = sumOf(flow.feeds.filter((feed) => feed.countryId === countryId));
    const unknown = Math.max(0, 100 - sumOf(flow.feeds));
    low += (flow.percent * from) / 100;
    high += (flow.percent * (from + unknown)) / 100;
  }
  return { low, high };
}

function sumOf(feeds: Flow['feeds']): number {
  return feeds.reduce((sum, feed) => sum + feed.percent, 0);
}
