import type { FoundLeak, OriginGap, TradeWatch, WatchedFlow } from '@shared/features/trade-watch/contract';
import type { Series } from '@shared/model/tables/series';
import { leakBounds, originGap } from '../../../electron/engine/look-through/origin-gap';
import { country } from '../../ids';

function gap(
  id: string,
  shipped: readonly [number, number],
  mined: number,
  bought: number | null,
): OriginGap {
  const [low, high] = shipped;
  const minedHere = { low: mined * 0.8, high: mined * 0.9 };
  return {
    countryId: country(id),
    year: 2024,
    month: null,
    exports: low,
    shipped: { low, high },
    minedHere,
    bought,
    censor: low === high ? 'none' : 'above',
    mined: mined === 0 ? null : { tonnes: mined, basis: 'reo', year: 2024 },
    boughtFrom: bought === null ? [] : [{ countryId: country('AUS'), amount: bought }],
    gap: originGap({ low, high }, minedHere, bought ?? 0),
    before: null,
    mark: 'known',
    sourceId: 'usgs',
  };
}

function leak(was: FoundLeak['was'], after: FoundLeak['after']): FoundLeak {
  const percent = leakBounds(was, after, 9900);
  if (percent === null) throw new Error('it shipped something');
  return {
    controllerId: country('CHN'),
    percent,
    base: 9900,
    baseYear: 2023,
    year: 2024,
    grew: was !== null,
    after,
    was,
    partners: [],
  };
}

function flow(id: string, gaps: readonly OriginGap[], found: FoundLeak | null): WatchedFlow {
  const series: Series = {
    id,
    nameEn: `Imports ${id}`,
    nameJa: `輸入${id}`,
    definitionEn: 'Imports.',
    definitionJa: '輸入。',
    kind: 'imports',
    reporterId: country('JPN'),
    material: 'Dy',
    stage: 'metal',
    unit: 'tonnes',
    massBasis: 'gross',
    weightedBy: null,
  };
  return {
    series,
    years: 2,
    controls: [],
    gaps,
    monthGaps: [],
    minesId: null,
    notCompared: [],
    partial: null,
    leak: found,
  };
}

/** Two flows: gaps and a leak that grew in one, a leak without a figure of before in the other. */
export const exampleTrade: TradeWatch = {
  economyId: country('JPN'),
  flows: [
    flow(
      'a',
      [gap('AUS', [2560.33, 2560.33], 690, null), gap('CHN', [500, 800], 0, 120)],
      leak({ low: 90, high: 100 }, { low: 6100, high: 6800 }),
    ),
    flow('b', [gap('AUS', [40, 40], 100, 5)], leak(null, { low: 10, high: 4950 })),
  ],
};
