import type { SolveProblem } from '@shared/model/goal';
import type { Lever, Mix, OfftakeLever } from '@shared/model/lever';
import type { SupplierId } from '@shared/model/supplier';
import type { ByYear, MaterialModel, SupplierModel, WhatIfModel } from '@shared/model/what-if';
import { displacedIn, rampIn, setYearOf, sharesIn, windowYears } from './lever-years';

type MixProblem = Pick<SolveProblem, 'model' | 'levers' | 'giveWay'>;

/**
 * The model as it is once a mix is in place: more stock at the opening, more recycling and substitution, and offtakes
 * that take the place of what the countries of the question deliver, in proportion. The total supply stays as it was.
 * @param mix in the levers' own units
 * @returns a new model; the one given is unchanged
 */
export function applyMix({ model, levers, giveWay }: MixProblem, mix: Mix): WhatIfModel {
  const years = windowYears(model);
  return {
    ...model,
    materials: model.materials.map((material) => {
      const own = levers.filter((lever) => lever.materialId === material.materialId);
      return own.reduce<MaterialModel>(
        (changed, lever) => {
          const amount = mix[lever.id] ?? 0;
          return amount === 0 ? changed : applyLever(changed, lever, amount, years);
        },
        withOfftakes(material, own, mix, years, giveWay),
      );
    }),
  };
}

/** One lever on one material; offtakes come together, in withOfftakes(). */
function applyLever(
  material: MaterialModel,
  lever: Lever,
  amount: number,
  years: readonly number[],
): MaterialModel {
  switch (lever.kind) {
    case 'stock':
      return { ...material, stock: { ...material.stock, opening: material.stock.opening + amount } };
    case 'recycling':
      return {
        ...material,
        recycling: raised(material.recycling, years, (year) => amount * rampIn(lever.ramp, year)),
      };
    case 'saving':
      return {
        ...material,
        substitution: raised(material.substitution, years, (year) => amount * rampIn(lever.ramp, year)),
      };
    case 'offtake':
      return material;
  }
}

function raised(figures: ByYear, years: readonly number[], more: (year: number) => number): ByYear {
  return {
    ...figures,
    ...Object.fromEntries(years.map((year) => [year, (figures[year] ?? 0) + more(year)])),
  };
}

function withOfftakes(
  material: MaterialModel,
  levers: readonly Lever[],
  mix: Mix,
  years: readonly number[],
  giveWay: SolveProblem['giveWay'],
): MaterialModel {
  const offtakes = levers.filter(
    (lever): lever is OfftakeLever => lever.kind === 'offtake' && (mix[lever.id] ?? 0) > 0,
  );
  if (offtakes.length === 0) return material;
  const percents = new Map(
    years.map((year) => [
      year,
      sharesWithOfftakes(
        sharesIn(material, year),
        offtakes,
        mix,
        setYearOf(material, year),
        material.totalSupply[year] ?? 0,
        giveWay,
      ),
    ]),
  );
  const suppliers = material.suppliers.map(
    (supplier): SupplierModel => ({
      ...supplier,
      percent: {
        ...supplier.percent,
        ...Object.fromEntries(years.map((year) => [year, percents.get(year)?.get(supplier.supplierId) ?? 0])),
      },
    }),
  );
  return { ...material, suppliers };
}

/**
 * One set of shares with offtakes in it. What gives way shrinks in proportion; offtakes that together are more than
 * that (in a year in which the question was not asked) are cut to it in proportion.
 * @param shares percent by supplier
 * @param setYear the year of the set, by which the ramps go
 * @param totalSupply tonnes REO of that year
 * @returns percent by supplier
 */
export function sharesWithOfftakes(
  shares: readonly { supplierId: SupplierId; countryId: SupplierModel['countryId']; percent: number }[],
  offtakes: readonly OfftakeLever[],
  mix: Mix,
  setYear: number,
  totalSupply: number,
  giveWay: SolveProblem['giveWay'],
): Map<string, number> {
  const room = displacedIn(shares, giveWay);
  const wanted = offtakes
    .filter(({ supplierId }) => shares.some((share) => share.supplierId === supplierId))
    .map((lever) => ({
      lever,
      percent: totalSupply > 0 ? (100 * (mix[lever.id] ?? 0) * rampIn(lever.ramp, setYear)) / totalSupply : 0,
    }));
  const sum = wanted.reduce((total, { percent }) => total + percent, 0);
  const part = sum > room.percent ? room.percent / sum : 1;
  const kept = room.fromCountries ? 1 - (sum * part) / room.percent : 1;
  return new Map(
    shares.map((share) => {
      const before = giveWay.includes(share.countryId) ? share.percent * kept : share.percent;
      const more = wanted
        .filter(({ lever }) => lever.supplierId === share.supplierId)
        .reduce((total, { percent }) => total + percent * part, 0);
      return [share.supplierId, before + more];
    }),
  );
}
