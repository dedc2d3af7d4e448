import { unreachable } from '@shared/base/refusal';
import { byId } from '@shared/model/catalogue';
import type { MaterialId } from '@shared/model/material';
import { type InputRef, inputKey, type MaterialInput } from '@shared/model/sensitivity';
import { withTurned } from '@shared/model/shock-turned';
import type { ByYear, MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { requireAmount } from '../indicators/require-figures';
import { unitOf, valueIn } from './inputs';
import { refuseInput } from './refuse';
import { shareSet } from './share-set';
import { stockOpened } from './stock-opened';
import { withSupplyFollowing } from './supply-follows';

/**
 * The model with one input turned to a value. A figure a year changes in all years by the same factor as in the first
 * year of the run; from 0 it becomes the value itself. Everything else stays, a declared total supply too; one that was worked
 * out from the need follows.
 * @throws Refusal `refusal.stress.unknownInput`, `refusal.model.*` for a value that the input cannot have, and
 *   `refusal.stress.noDemand` for a demand that is 0 and so belongs to no use
 */
export function withInput(model: WhatIfModel, ref: InputRef, value: number): WhatIfModel {
  const base = valueIn(model, ref);
  requireAmount(value, inputKey(ref), unitOf(ref) === 'percent' ? 100 : Number.POSITIVE_INFINITY);
  switch (ref.kind) {
    case 'demand':
      if (base === 0) return value === 0 ? model : refuseInput(ref);
      return changed(model, ref.materialId, (material) =>
        withSupplyFollowing(material, materialTurned(material, ref.kind, base, value)),
      );
    case 'stock':
    case 'recycling':
    case 'substitution':
      return changed(model, ref.materialId, (material) =>
        withSupplyFollowing(material, materialTurned(material, ref.kind, base, value)),
      );
    case 'share':
      return changed(model, ref.materialId, (material) =>
        shareSet(material, ref.supplierId, (percent) => atMost100(turnedYears(percent, base, value))),
      );
    case 'lead':
      return {
        ...model,
        materials: model.materials.map((material) => ({
          ...material,
          suppliers: material.suppliers.map((supplier) =>
            supplier.supplierId === ref.supplierId ? { ...supplier, leadTimeDays: value } : supplier,
          ),
        })),
      };
    default:
      return {
        ...model,
        shocks: model.shocks.map((shock) =>
          shock.id === ref.shockId ? withTurned(shock, ref.kind, value) : shock,
        ),
      };
  }
}

/** A material with a figure of its own turned from its value in the first year of the run, which is above 0 for a demand; its supply stays. */
export function materialTurned(
  material: MaterialModel,
  kind: MaterialInput,
  base: number,
  value: number,
): MaterialModel {
  const turned = (figures: ByYear): ByYear => turnedYears(figures, base, value);
  switch (kind) {
    case 'stock':
      return stockOpened(material, value);
    case 'demand':
      return { ...material, uses: material.uses.map((use) => ({ ...use, demand: turned(use.demand) })) };
    case 'recycling':
      return { ...material, recycling: turned(material.recycling) };
    case 'substitution':
      return { ...material, substitution: atMost100(turned(material.substitution)) };
    default:
      return unreachable(kind);
  }
}

/** Materials that an input can reach. */
export function touchedByInput(model: WhatIfModel, ref: InputRef): Set<MaterialId> {
  switch (ref.kind) {
    case 'stock':
    case 'demand':
    case 'recycling':
    case 'substitution':
    case 'share':
      return new Set([ref.materialId]);
    case 'lead':
      return new Set(
        model.materials
          .filter(({ suppliers }) => suppliers.some(({ supplierId }) => supplierId === ref.supplierId))
          .map(({ materialId }) => materialId),
      );
    default: {
      const shock = byId(model.shocks, ref.shockId);
      const all = model.materials.map(({ materialId }) => materialId);
      return new Set(
        shock === undefined || shock.materials.length === 0
          ? all
          : all.filter((id) => shock.materials.includes(id)),
      );
    }
  }
}

function changed(
  model: WhatIfModel,
  materialId: MaterialId,
  change: (material: MaterialModel) => MaterialModel,
): WhatIfModel {
  return {
    ...model,
    materials: model.materials.map((material) =>
      material.materialId === materialId ? change(material) : material,
    ),
  };
}

function turnedYears(figures: ByYear, base: number, value: number): ByYear {
  const turned: Record<number, number> = {};
  for (const year in figures) {
    const figure = figures[year];
    if (figure !== undefined) turned[year] = base === 0 ? value : (figure / base) * value;
  }
  return turned;
}

function atMost100(figures: ByYear): ByYear {
  return Object.fromEntries(Object.entries(figures).map(([year, figure]) => [year, Math.min(100, figure)]));
}
