import { floatAt } from '@shared/base/element-at';
import type { OfftakeLever } from '@shared/model/lever';
import { inYear } from '@shared/model/missing-figures';
import { kindOf } from '@shared/model/shock';
import type { SupplierId } from '@shared/model/supplier';
import type { ByYear, MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { ScratchPool } from '../run/scratch-pool';
import { supplyOf } from '../run/supply/supply-of';
import { withShipments } from './apply-mix';
import { goodsForSome } from './goods-of-sets';
import { rampIn, setYearOf, windowYears } from './lever-years';
import { suppliersCalled } from './suppliers-called';

/** What comes in of one material, as what it leaves of a gap; then of each set what comes for it and what it needs. Tonnes REO a day. */
type Deliveries = readonly Float64Array[];

/**
 * What is delivered without an offtake and with it beside all that is delivered; what it takes the place of is measured by
 * itself. Needs and recycling, which no offtake changes, are not in the gap.
 * @param model of one material
 * @param size tonnes REO a year at full ramp
 * @param counted the sets of uses that are told apart
 */
export function deliveriesBeside(
  model: WhatIfModel,
  material: MaterialModel,
  lever: OfftakeLever,
  size: number,
  counted: readonly (readonly boolean[])[],
): { readonly without: Deliveries; readonly beside: Deliveries } {
  const own = onlySupplier(model, material, lever.supplierId);
  return {
    without: deliveriesOf(model, own, counted),
    beside: deliveriesOf(model, onTop(model, own, lever, size), counted),
  };
}

function deliveriesOf(
  model: WhatIfModel,
  material: MaterialModel,
  counted: readonly (readonly boolean[])[],
): Deliveries {
  const of = { ...model, materials: [material] };
  const { arrivals } = supplyOf(of, material, scratch);
  const { all, sets } = goodsForSome(of, counted);
  const gap = arrivals.map((tonnes, day) => floatAt(all, day) - tonnes);
  return [gap, ...sets.flatMap(({ comes, needs }) => [comes, needs])];
}

/** What is read within a measure alone. */
const scratch = new ScratchPool();

/**
 * A material with one supplier alone. An offtake changes what that one delivers; with all of them, thousands of suppliers would
 * be run once for each of them. They stay where a shock shares out among suppliers what it lets through.
 */
function onlySupplier({ shocks }: WhatIfModel, material: MaterialModel, id: SupplierId): MaterialModel {
  if (shocks.some((shock) => kindOf(shock).shareOut !== null)) return material;
  return { ...material, suppliers: suppliersCalled(material.suppliers, id) };
}

/** A material with an offtake beside all that is delivered. */
function onTop(
  model: WhatIfModel,
  material: MaterialModel,
  lever: OfftakeLever,
  size: number,
): MaterialModel {
  const more = new Map(
    windowYears(model).map((year) => [year, size * rampIn(lever.ramp, setYearOf(material, year))]),
  );
  const supplyIn = (year: number) => inYear(material.totalSupply, year);
  const suppliers = material.suppliers.map((supplier) => ({
    ...withShipments(supplier, [lever], { [lever.id]: size }),
    percent: changedIn(supplier.percent, [...more], (percent, [year, tonnes]) => {
      const own = (percent / 100) * supplyIn(year) + (supplier.supplierId === lever.supplierId ? tonnes : 0);
      const all = supplyIn(year) + tonnes;
      return all > 0 ? (100 * own) / all : percent;
    }),
  }));
  const totalSupply = changedIn(material.totalSupply, [...more], (supply, [, tonnes]) => supply + tonnes);
  return { ...material, suppliers, totalSupply };
}

function changedIn(
  figures: ByYear,
  years: readonly (readonly [number, number])[],
  change: (figure: number, of: readonly [number, number]) => number,
): ByYear {
  return {
    ...figures,
    ...Object.fromEntries(years.map((of) => [of[0], change(inYear(figures, of[0]), of)])),
  };
}
