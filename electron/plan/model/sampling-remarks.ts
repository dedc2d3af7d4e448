import type { Notice } from '@shared/base/refusal';
import { actAsOne } from '@shared/model/one-stock';
import type { EventRates, MonteCarloResult } from '@shared/model/uncertainty';
import type { WhatIfModel } from '@shared/model/what-if';

/** What has to be said beside a sampled result: whose rates it rests on, and what it takes together. */
export function samplingRemarks(
  model: WhatIfModel,
  result: MonteCarloResult,
  given: EventRates | null,
): Notice[] {
  return [...rateRemarks(result, given), ...tierRemarks(model), ...allocationRemarks(model)];
}

/** Which sources have no rate of their own, and where the figures used for them come from. */
function rateRemarks({ sources }: MonteCarloResult, given: EventRates | null): Notice[] {
  const assumed = sources.filter((source) => source.assumed).length;
  if (assumed === 0) return [];
  const code = given === null ? 'monteCarlo.remark.illustrative' : 'monteCarlo.remark.general';
  return [{ code, params: { assumed, sources: sources.length } }];
}

/** The daily run keeps tiers with limits of their own apart; a sampled run has one stock a material. */
function tierRemarks({ materials }: WhatIfModel): Notice[] {
  return materials
    .filter(({ stocks }) => stocks !== undefined && !actAsOne(stocks))
    .map(({ materialId }) => ({ code: 'monteCarlo.remark.tiersAsOne', params: { material: materialId } }));
}

/** What a material is short of is the same under every rule; only who goes without differs, which a sampled run does not follow. */
function allocationRemarks({ allocation = 'proportional' }: WhatIfModel): Notice[] {
  return allocation === 'proportional' ? [] : [{ code: 'monteCarlo.remark.proportional', params: {} }];
}
