import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';

/** The straight model that can be solved: the tiers of stock taken together, each year with shares of its own. */
export function solverModel(model: WhatIfModel): WhatIfModel {
  return {
    ...model,
    materials: model.materials.map(
      ({ stocks: _tiers, ...material }): MaterialModel => ({ ...material, carriedShares: {} }),
    ),
  };
}
