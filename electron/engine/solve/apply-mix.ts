import { addDays, isoDate } from '@shared/base/calendar';
import type { CountryId } from '@shared/model/country';
import { type DatedMix, NOTHING_DATED } from '@shared/model/dated-mix';
import type { SolveProblem } from '@shared/model/goal';
import { amountIn, instalmentsOf } from '@shared/model/instalments';
import type { FlowLever, Lever, Mix, OfftakeLever } from '@shared/model/lever';
import { placeId } from '@shared/model/lever-place';
import type { MaterialId } from '@shared/model/material';
import { inMix, inYear, sumUnder, textOf } from '@shared/model/missing-figures';
import type { SupplierId } from '@shared/model/supplier';
import type { ByYear, MaterialModel, SupplierModel, WhatIfModel } from '@shared/model/what-if';
import { beforeYear, shipmentsBefore } from './before-year';
import { rampIn, type SharedOut, setYearOf, sharesIn, windowYears } from './lever-years';
import { percentsOf } from './places';
import { suppliersCalled } from './suppliers-called';
import { withOpening } from './with-opening';

/** What a mix is applied to. */
export type MixProblem = Pick<SolveProblem, 'model' | 'levers' | 'giveWay'>;

/**
 * The model as it is once a mix is in place: more stock at the opening, more recycling and substitution, and offtakes in the
 * places that the mix names. The total supply stays as it was.
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
          const amount = amountIn(mix, lever.id);
          return amount === 0 ? changed : applyLever(changed, lever, mix, model, years);
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
  mix: Mix,
  { start, days }: Pick<WhatIfModel, 'start' | 'days'>,
  years: readonly number[],
): MaterialModel {
  const amount = inMix(mix, lever.id);
  const end = addDays(start, days);
  switch (lever.kind) {
    case 'stock': {
      const opened = withOpening(material, amount);
      const bought = instalmentsOf(mix, lever.id);
      return bought.length === 0 ? opened : withDated(opened, { bought });
    }
    case 'spot':
    case 'swap':
      return withDated(material, { bought: instalmentsOf(mix, lever.id) });
    case 'orderedSaving': {
      const [from = start] = [textOf(lever.from), start].sort().slice(-1);
      return from < end
        ? withDated(material, { savings: [{ from: isoDate(from), to: end, amount }] })
        : material;
    }
    case 'recycling':
      return {
        ...withRate(material, 'recycling', lever, amount),
        recycling: raised(material.recycling, years, (year) => amount * rampIn(lever.ramp, year)),
      };
    case 'saving':
      return {
        ...withRate(material, 'savings', lever, amount),
        substitution: raised(material.substitution, years, (year) => amount * rampIn(lever.ramp, year)),
      };
    case 'offtake':
      return material;
  }
}

/** A material with more that has a day. */
function withDated(material: MaterialModel, more: Partial<DatedMix>): MaterialModel {
  const { bought, recycling, savings, priceRises } = material.dated ?? NOTHING_DATED;
  return {
    ...material,
    dated: {
      bought: [...bought, ...(more.bought ?? [])],
      recycling: [...recycling, ...(more.recycling ?? [])],
      savings: [...savings, ...(more.savings ?? [])],
      priceRises,
    },
  };
}

/** A material with what a lever gives within the year before it goes by the year. */
function withRate(
  material: MaterialModel,
  of: 'recycling' | 'savings',
  lever: FlowLever,
  amount: number,
): MaterialModel {
  const days = beforeYear(lever);
  if (days === null) return material;
  const { from, to, part } = days;
  return withDated(material, { [of]: [{ from, to, amount: amount * part }] });
}

function raised(figures: ByYear, years: readonly number[], more: (year: number) => number): ByYear {
  return {
    ...figures,
    ...Object.fromEntries(years.map((year) => [year, inYear(figures, year) + more(year)])),
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
    (lever): lever is OfftakeLever => lever.kind === 'offtake' && inMix(mix, lever.id) > 0,
  );
  const { materialId } = material;
  const isNamed = years.some((year) =>
    material.suppliers.some(({ countryId }) => inMix(mix, placeId({ materialId, year, countryId })) > 0),
  );
  if (offtakes.length === 0 && !isNamed) return material;
  const percents = new Map(
    years.map((year) => [
      year,
      sharesWithOfftakes(sharesIn(material, year), offtakes, mix, giveWay, {
        materialId,
        year,
        rampYear: setYearOf(material, year),
        totalSupply: inYear(material.totalSupply, year),
      }),
    ]),
  );
  const suppliers = material.suppliers.map(
    (supplier): SupplierModel => ({
      ...withShipments(supplier, offtakes, mix),
      percent: {
        ...supplier.percent,
        ...Object.fromEntries(years.map((year) => [year, sumUnder(percents.get(year), supplier.supplierId)])),
      },
    }),
  );
  return { ...material, suppliers };
}

/** A supplier with what offtakes ship within the year before they go by the year. */
export function withShipments(
  supplier: SupplierModel,
  offtakes: readonly OfftakeLever[],
  mix: Mix,
): SupplierModel {
  const more = offtakes
    .filter(({ supplierId }) => supplierId === supplier.supplierId)
    .flatMap((lever) => shipmentsBefore(lever, inMix(mix, lever.id)));
  return more.length === 0 ? supplier : { ...supplier, receipts: [...(supplier.receipts ?? []), ...more] };
}

/** One set of shares, and how much of an offtake is there in it. */
interface SetOfYear {
  readonly materialId: MaterialId;
  readonly year: number;
  /** The year by which the ramps go. */
  readonly rampYear: number;
  /** Tonnes REO of that year. */
  readonly totalSupply: number;
}

/**
 * One set of shares with offtakes in it: what the mix says they take the place of shrinks, each country's suppliers in
 * proportion, and the rest that is allocated to nobody is filled. What a mix leaves open takes the place of what is left of
 * the countries that give way, in proportion; offtakes beyond that (in a year in which the question was not asked) are cut.
 * @param shares percent by supplier
 * @returns percent by supplier
 */
export function sharesWithOfftakes(
  shares: readonly SharedOut[],
  offtakes: readonly OfftakeLever[],
  mix: Mix,
  giveWay: SolveProblem['giveWay'],
  { materialId, year, rampYear, totalSupply }: SetOfYear,
): Map<string, number> {
  const percentOf = (tonnes: number) => (totalSupply > 0 ? (100 * tonnes) / totalSupply : 0);
  const wanted = offtakes
    .filter(({ supplierId }) => suppliersCalled(shares, supplierId).length > 0)
    .map((lever) => ({ lever, percent: percentOf(inMix(mix, lever.id) * rampIn(lever.ramp, rampYear)) }));
  const sum = wanted.reduce((total, { percent }) => total + percent, 0);
  const byCountry = percentsOf(shares);
  const away = new Map<CountryId, number>();
  for (const [countryId, percent] of byCountry)
    if (countryId !== null)
      away.set(countryId, Math.min(percent, percentOf(inMix(mix, placeId({ materialId, year, countryId })))));
  const said = [...away.values()].reduce((total, percent) => total + percent, sumUnder(byCountry, null));
  const left = giveWay.map((id) => [id, sumUnder(byCountry, id) - sumUnder(away, id)] as const);
  const headroom = left.reduce((total, [, percent]) => total + percent, 0);
  const unsaid = Math.max(0, sum - said);
  for (const [id, percent] of left)
    if (headroom > 0) away.set(id, sumUnder(away, id) + Math.min(1, unsaid / headroom) * percent);
  const part = unsaid > headroom ? (said + headroom) / sum : 1;
  const more = new Map<SupplierId, number>();
  for (const { lever, percent } of wanted)
    more.set(lever.supplierId, sumUnder(more, lever.supplierId) + percent * part);
  return new Map(
    shares.map(({ supplierId, countryId, percent }) => {
      const whole = sumUnder(byCountry, countryId);
      const kept = whole > 0 ? 1 - sumUnder(away, countryId) / whole : 1;
      return [supplierId, percent * kept + sumUnder(more, supplierId)];
    }),
  );
}
