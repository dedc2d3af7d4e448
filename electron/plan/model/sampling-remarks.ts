import type { Notice } from '@shared/base/refusal';
import type { CountedRates, EventRates, MonteCarloResult } from '@shared/model/uncertainty';

/** What has to be said beside a sampled result: which sources have no rate of their own, and where the figures used come from. */
export function samplingRemarks(
  { sources }: Pick<MonteCarloResult, 'sources'>,
  given: EventRates | CountedRates | null,
): Notice[] {
  const assumed = sources.filter((source) => source.assumed).length;
  if (assumed === 0) return [];
  if (given === 'register') {
    const counted = sources.length - assumed;
    return [{ code: 'monteCarlo.remark.counted', params: { counted, assumed, sources: sources.length } }];
  }
  const code = given === null ? 'monteCarlo.remark.illustrative' : 'monteCarlo.remark.general';
  return [{ code, params: { assumed, sources: sources.length } }];
}
