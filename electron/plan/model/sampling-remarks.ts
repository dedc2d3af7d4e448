import type { Notice } from '@shared/base/refusal';
import type { EventRates, MonteCarloResult } from '@shared/model/uncertainty';

/** What has to be said beside a sampled result: which sources have no rate of their own, and where the figures used come from. */
export function samplingRemarks(
  { sources }: Pick<MonteCarloResult, 'sources'>,
  given: EventRates | null,
): Notice[] {
  const assumed = sources.filter((source) => source.assumed).length;
  if (assumed === 0) return [];
  const code = given === null ? 'monteCarlo.remark.illustrative' : 'monteCarlo.remark.general';
  return [{ code, params: { assumed, sources: sources.length } }];
}
