import type { Notice } from '@shared/base/refusal';
import type { EventRates, MonteCarloResult, NamedRates } from '@shared/model/uncertainty';

/** What has to be said beside a sampled result: which sources have no rate of their own, and where the figures used come from. */
export function samplingRemarks(
  { sources }: Pick<MonteCarloResult, 'sources'>,
  given: EventRates | NamedRates | null,
): Notice[] {
  const assumed = sources.filter((source) => source.assumed).length;
  if (assumed === 0) return [];
  const counted = sources.length - assumed;
  if ((given === null || given === 'register') && counted > 0) {
    return [{ code: 'monteCarlo.remark.counted', params: { counted, assumed, sources: sources.length } }];
  }
  const isGiven = given !== null && typeof given !== 'string';
  const code = isGiven ? 'monteCarlo.remark.general' : 'monteCarlo.remark.illustrative';
  return [{ code, params: { assumed, sources: sources.length } }];
}
