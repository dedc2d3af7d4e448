import { RANKS } from '@shared/model/named-uses';
import { RANK_OF_REACH, type ReleaseReach, type ReleaseTerms } from '@shared/model/release-order';
import type { StockTier } from '@shared/model/tables/stock';
import type { ReleaseModel, StockTierModel, WhatIfModel } from '@shared/model/what-if';

/**
 * To whom a tier can be released beside what holds of it already: up to a rank where uses of it and behind it are there, to everybody
 * where a rule or members keep some from it. Empty where no material has the tier. Source: docs/engine.md 10.10.
 */
export function reachesOf({ materials }: Pick<WhatIfModel, 'materials'>, tier: StockTier): ReleaseReach[] {
  const holding = materials.filter(({ stocks }) => stocks?.some((one) => one.tier === tier) === true);
  const ranks = new Set(holding.flatMap(({ uses }) => uses.map((use) => use.tier)));
  const isHeld = holding.some(({ stocks }) =>
    stocks?.some((one) => one.tier === tier && (one.release !== undefined || one.members !== undefined)),
  );
  const splits = (reach: ReleaseReach) =>
    [...ranks].some((rank) => rank <= RANK_OF_REACH[reach]) &&
    [...ranks].some((rank) => rank > RANK_OF_REACH[reach]);
  return [...(isHeld ? (['everybody'] as const) : []), ...(['rank1', 'rank2'] as const).filter(splits)];
}

/** A model in which the tier of every material is released as ordered. */
export function withRelease(model: WhatIfModel, terms: ReleaseTerms, reach: ReleaseReach): WhatIfModel {
  const tiers = RANKS.filter((rank) => rank <= RANK_OF_REACH[reach]);
  const release: ReleaseModel = {
    trigger: triggerOf(terms),
    deliveryDays: terms.deliveryDays,
    ...(tiers.length === RANKS.length ? {} : { recipients: { uses: [], tiers } }),
  };
  const ordered = (one: StockTierModel) => (one.tier === terms.tier ? { ...one, release } : one);
  return {
    ...model,
    materials: model.materials.map((material) =>
      material.stocks === undefined ? material : { ...material, stocks: material.stocks.map(ordered) },
    ),
  };
}

function triggerOf({ trigger, date, coverDays }: ReleaseTerms): ReleaseModel['trigger'] {
  if (trigger === 'date') return { kind: 'date', date };
  return trigger === 'cover' && coverDays !== null
    ? { kind: 'cover', days: coverDays }
    : { kind: 'shortage' };
}
