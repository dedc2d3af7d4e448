import type { MaterialModel, UseModel, WhatIfModel } from '@shared/model/what-if';

/** A model in which nothing is shared out among suppliers, each material has one stock, an even need and no orders, and lines run at any load. */
export function ofOneStock(model: WhatIfModel): WhatIfModel {
  const { together: _together, lines: _lines, ...rest } = model;
  return {
    ...rest,
    shocks: model.shocks.flatMap((shock) => {
      if (shock.kind === 'quota') return [];
      return shock.kind === 'licence' ? { ...shock, endUses: { uses: [], tiers: [] } } : shock;
    }),
    materials: model.materials.map(
      ({
        stocks: _tiers,
        replenishment: _orders,
        earlier: _stages,
        prices: _prices,
        ...material
      }): MaterialModel => ({
        ...material,
        uses: material.uses.map(({ season: _season, carriesOver: _owed, ...use }): UseModel => use),
      }),
    ),
  };
}
