import { servesSome } from '@shared/model/one-stock';
import { owesAny } from '@shared/model/owed';
import { endUsesOf, kindOf } from '@shared/model/shock';
import type { WhatIfModel } from '@shared/model/what-if';
import type { Unproven } from '@shared/model/worst-shock';
import { isCoupled } from '../run/lines/production-lines';

/** What of a model may make more of a shock better for somebody; null where it never is. Source: docs/engine.md 6.7. */
export function unprovenOf(model: WhatIfModel): Unproven | null {
  const { materials, shocks } = model;
  if (isCoupled(model)) return 'lines-together';
  if (materials.some(({ replenishment }) => replenishment !== undefined)) return 'orders';
  if (shocks.some((shock) => !kindOf(shock).monotone)) return 'shared-out';
  if (shocks.some((shock) => endUsesOf(shock) !== null)) return 'end-uses';
  if (materials.some(owesAny)) return 'owed';
  if (materials.some(({ earlier }) => earlier !== undefined)) return 'stages';
  const ruled = materials.some(
    ({ stocks = [] }) => servesSome(stocks) || stocks.some(({ release }) => release !== undefined),
  );
  return ruled ? 'release-rules' : null;
}
