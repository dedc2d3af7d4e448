import { addDays } from '@shared/base/calendar';
import { floatAt } from '@shared/base/element-at';
import type { MaterialInput } from '@shared/model/sensitivity';
import type { SupplierId } from '@shared/model/supplier';
import type { DrawnInput } from '@shared/model/sure';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { materialTurned, withInput } from '../stress/apply-input';
import { withSupplyFollowing } from '../stress/supply-follows';
import { sharesDrawn } from './shares-drawn';

/** What is drawn of a material, by what it is drawn of; each with its place among the drawn values. */
interface OfMaterial {
  readonly figures: readonly (Drawn & { readonly kind: MaterialInput })[];
  readonly shares: ReadonlyMap<SupplierId, Drawn>;
  readonly leads: ReadonlyMap<SupplierId, Drawn>;
  readonly values: ReadonlyMap<string, Drawn>;
}

interface Drawn {
  readonly at: number;
  readonly base: number;
}

/** A model whose inputs can be set to drawn values again and again. @returns from values in the order of `inputs` */
export function drawnModels(
  model: WhatIfModel,
  inputs: readonly DrawnInput[],
): (values: Float64Array) => WhatIfModel {
  const ofShocks = inputs
    .map((input, at) => ({ input, at }))
    .filter(({ input: { ref } }) => 'shockId' in ref);
  const ofMaterials = model.materials.map((material) => ({ material, own: ownInputs(material, inputs) }));
  return (values) => {
    const materials = ofMaterials.map(({ material, own }) => materialDrawn(material, own, values));
    let whole: WhatIfModel = { ...model, materials };
    for (const { input, at } of ofShocks) {
      const { ref } = input;
      if (ref.kind === 'length') whole = withLength(whole, ref.shockId, floatAt(values, at));
      else if (ref.kind !== 'value') whole = withInput(whole, ref, floatAt(values, at));
    }
    return whole;
  };
}

function ownInputs({ materialId }: MaterialModel, inputs: readonly DrawnInput[]): OfMaterial {
  const figures: (Drawn & { readonly kind: MaterialInput })[] = [];
  const [shares, leads] = [new Map<SupplierId, Drawn>(), new Map<SupplierId, Drawn>()];
  const values = new Map<string, Drawn>();
  for (const [at, { ref, base }] of inputs.entries()) {
    if (ref.kind === 'lead') leads.set(ref.supplierId, { at, base });
    else if (ref.kind === 'value') values.set(ref.useId, { at, base });
    else if ('materialId' in ref && ref.materialId === materialId) {
      if (ref.kind === 'share') shares.set(ref.supplierId, { at, base });
      else figures.push({ kind: ref.kind, at, base });
    }
  }
  return { figures, shares, leads, values };
}

function materialDrawn(material: MaterialModel, own: OfMaterial, values: Float64Array): MaterialModel {
  const factorOf = ({ at, base }: Drawn) => floatAt(values, at) / base;
  let drawn = material;
  for (const { kind, at, base } of own.figures)
    drawn = materialTurned(drawn, kind, base, floatAt(values, at));
  // Once all of them are turned: one after the other they might hold the supply at 0 half-way.
  drawn = withSupplyFollowing(material, drawn);
  const uses = drawn.uses.map((use) => {
    const value = own.values.get(use.useId);
    return value === undefined || use.valuePerTonne === undefined
      ? use
      : { ...use, valuePerTonne: use.valuePerTonne * factorOf(value) };
  });
  const suppliers = drawn.suppliers.map((supplier) => {
    const lead = own.leads.get(supplier.supplierId);
    return lead === undefined ? supplier : { ...supplier, leadTimeDays: floatAt(values, lead.at) };
  });
  const factors = new Map([...own.shares].map(([supplierId, share]) => [supplierId, factorOf(share)]));
  return sharesDrawn({ ...drawn, uses, suppliers }, factors);
}

function withLength(model: WhatIfModel, shockId: string, days: number): WhatIfModel {
  const shocks = model.shocks.map((shock) =>
    shock.id === shockId ? { ...shock, end: addDays(shock.start, days) } : shock,
  );
  return { ...model, shocks };
}
