import { addDays } from '@shared/base/calendar';
import { floatAt } from '@shared/base/element-at';
import type { SupplierId } from '@shared/model/supplier';
import type { DrawnInput } from '@shared/model/sure';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { withInput } from '../stress/apply-input';
import { sharesDrawn } from './shares-drawn';

/** A model whose inputs can be set to drawn values again and again. @returns from values in the order of `inputs` */
export function drawnModels(
  model: WhatIfModel,
  inputs: readonly DrawnInput[],
): (values: Float64Array) => WhatIfModel {
  const placed = inputs.map((input, at) => ({ input, at }));
  const ofShocks = placed.filter(({ input: { ref } }) => 'shockId' in ref);
  const ofMaterials = model.materials.map((material) => ({
    material,
    own: placed.filter(({ input }) => touches(material, input)),
  }));
  return (values) => {
    const drawn = (at: number) => floatAt(values, at);
    const materials = ofMaterials.map(({ material, own }) => {
      const factors = new Map<SupplierId, number>();
      // Each by itself in a model of one: what is not of the material need not be looked through.
      let one: WhatIfModel = { ...model, materials: [material], shocks: [] };
      for (const { input, at } of own) {
        const { ref, base } = input;
        if (ref.kind === 'share') factors.set(ref.supplierId, drawn(at) / base);
        else if (ref.kind === 'value') one = withValue(one, ref.useId, drawn(at) / base);
        else if (ref.kind !== 'length') one = withInput(one, ref, drawn(at));
      }
      return sharesDrawn(one.materials[0] ?? material, factors);
    });
    let whole: WhatIfModel = { ...model, materials };
    for (const { input, at } of ofShocks) {
      const { ref } = input;
      if (ref.kind === 'length') whole = withLength(whole, ref.shockId, drawn(at));
      else if (ref.kind !== 'value') whole = withInput(whole, ref, drawn(at));
    }
    return whole;
  };
}

function touches({ materialId, suppliers, uses }: MaterialModel, { ref }: DrawnInput): boolean {
  if (ref.kind === 'value') return uses.some(({ useId }) => useId === ref.useId);
  if (ref.kind === 'lead') return suppliers.some(({ supplierId }) => supplierId === ref.supplierId);
  return 'materialId' in ref && ref.materialId === materialId;
}

function withValue(model: WhatIfModel, useId: string, factor: number): WhatIfModel {
  const materials = model.materials.map((material) => ({
    ...material,
    uses: material.uses.map((use) =>
      use.useId === useId && use.valuePerTonne !== undefined
        ? { ...use, valuePerTonne: use.valuePerTonne * factor }
        : use,
    ),
  }));
  return { ...model, materials };
}

function withLength(model: WhatIfModel, shockId: string, days: number): WhatIfModel {
  const shocks = model.shocks.map((shock) =>
    shock.id === shockId ? { ...shock, end: addDays(shock.start, days) } : shock,
  );
  return { ...model, shocks };
}
