import { endUsesOf } from '@shared/model/shock';
import type { WhatIfModel } from '@shared/model/what-if';
import { refuse } from './require-figures';

/**
 * Checks that all goods of a material are everybody's: answers backwards count them as one.
 * @throws Refusal refusal.model.endUsesPooled with the licence that asks for some end uses alone (docs/engine.md 3.9)
 */
export function requirePooled({ shocks }: Pick<WhatIfModel, 'shocks'>): void {
  for (const [index, shock] of shocks.entries())
    if (endUsesOf(shock) !== null)
      refuse('refusal.model.endUsesPooled', `shocks[${index}].endUses`, { shock: shock.label });
}
