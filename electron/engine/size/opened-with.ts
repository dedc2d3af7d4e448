import { yearOf } from '@shared/base/calendar';
import { Refusal } from '@shared/base/refusal';
import type { MaterialId } from '@shared/model/material';
import { nothingWithout } from '@shared/model/missing-figures';
import type { MaterialModel, StockModel, WhatIfModel } from '@shared/model/what-if';
import { isCoupled } from '../run/lines/production-lines';
import { daysOfCover } from '../run/stock/cover';
import { annualNeed } from '../run/stock/stock-balance';

/**
 * The model with another opening stock of one material, alone unless its lines need others with it. Tiers keep their parts of
 * the opening, and the last one has it all where none had any; a maximum below an opening is raised to it.
 * @throws Refusal `refusal.reference.unknownMaterial` when the model has no such material
 */
export function openedWith(model: WhatIfModel, materialId: MaterialId, opening: number): WhatIfModel {
  const { stock, stocks, ...rest } = materialOf(model, materialId);
  const before = nothingWithout(stocks?.reduce((sum, tier) => sum + tier.opening, 0));
  const opened: MaterialModel = {
    ...rest,
    stock: holding(stock, opening),
    ...(stocks === undefined
      ? {}
      : {
          stocks: stocks.map((tier, at) => {
            const part = before > 0 ? tier.opening / before : Number(at === stocks.length - 1);
            return holding(tier, opening * part);
          }),
        }),
  };
  const others = model.materials.map((item) => (item.materialId === materialId ? opened : item));
  return { ...model, materials: isCoupled(model) ? others : [opened] };
}

function holding<Stock extends StockModel>(stock: Stock, opening: number): Stock {
  const { maximum } = stock;
  return { ...stock, opening, maximum: maximum === null ? null : Math.max(maximum, opening) };
}

/** @throws Refusal `refusal.reference.unknownMaterial` when the model has no such material */
export function materialOf(model: WhatIfModel, materialId: MaterialId): MaterialModel {
  const material = model.materials.find((item) => item.materialId === materialId);
  if (material !== undefined) return material;
  const params = { material: materialId };
  throw new Refusal('refusal.reference.unknownMaterial', params, { field: 'material' });
}

/** Days of cover of a stock of one material, by the need of the first year. */
export function coverOf(model: WhatIfModel, materialId: MaterialId, tonnes: number): number {
  const need = annualNeed(materialOf(model, materialId), yearOf(model.start));
  return tonnes === 0 ? 0 : daysOfCover(tonnes, need);
}
