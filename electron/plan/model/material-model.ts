import { dayNumber } from '@shared/base/calendar';
import { derivedFrom } from '@shared/base/derived';
import { numberAt } from '@shared/base/element-at';
import { ownMass } from '@shared/base/mass-basis';
import type { MessageKey } from '@shared/base/message';
import type { Notice } from '@shared/base/refusal';
import type { Stage } from '@shared/base/stage';
import { byId } from '@shared/model/catalogue';
import { inYear, nothingWithout } from '@shared/model/missing-figures';
import type { Reference } from '@shared/model/plan';
import { demandsOf, rowsOfPlace, sharesOfSupply } from '@shared/model/plan-rows';
import type { ResolvedScenario } from '@shared/model/resolution';
import type { Shock } from '@shared/model/shock';
import type { Material } from '@shared/model/tables/material';
import type { Share, ShareSetKey } from '@shared/model/tables/share';
import type { TotalSupply } from '@shared/model/tables/total-supply';
import type { ByYear, MaterialModel, UseModel } from '@shared/model/what-if';
import { addedUp, isFullOn } from '../../engine/run';
import { datedOf } from './dated-model';
import { earlierStages } from './earlier-stage-models';
import { withFeedsBehind } from './feeds-behind';
import { priceRemarks } from './price-remarks';
import { pricesOf, underRules } from './release-models';
import { tiersOf } from './stock-tier-models';
import { suppliersOf } from './supplier-models';
import { usesOf } from './use-models';
import { fillYears, isWithinReach, nearestYear } from './year-figures';
import { yearStretches } from './year-stretches';

interface Built {
  /** Null when the material cannot be run; the remarks say why. */
  readonly model: MaterialModel | null;
  readonly remarks: readonly Notice[];
}

/** A material before anything is known of shocks, and the year whose shares tell what lies behind its suppliers. */
interface Undisturbed extends Built {
  readonly set: ShareSetKey | null;
}
const undisturbed = derivedFrom<Undisturbed>();

/** One material of a resolved scenario as the engine wants it; masses in the tonnes of its own basis. */
export function materialModel(
  resolved: ResolvedScenario,
  reference: Reference,
  material: Material,
  years: readonly number[],
  shocks: readonly Shock[],
): Built {
  const { plan, window } = resolved;
  const name = [window.economyId, window.stage, material.id, window.start, ...years].join('|');
  const here = { economyId: window.economyId, materialId: material.id, stage: window.stage };
  const rests = [
    sharesOfSupply(plan, here),
    rowsOfPlace(plan.totals, here),
    rowsOfPlace(plan.reliefs, here),
    rowsOfPlace(plan.stocks, here),
    rowsOfPlace(plan.receipts, here),
    rowsOfPlace(plan.purchases, here),
    rowsOfPlace(plan.datedReliefs, here),
    rowsOfPlace(plan.releases, here),
    ...reference.uses.map(({ id }) => demandsOf(plan, id, material.id)),
    plan.ramps,
  ];
  const built = undisturbed(reference, name, rests, () =>
    withoutShocks(resolved, reference, material, years),
  );
  if (built.model === null || built.set === null) return built;
  const fed = withFeedsBehind(built.model.suppliers, reference, plan, built.set, shocks);
  const { model } = built;
  return {
    model: withFed(fed.suppliers, '', [model], () => ({ ...model, suppliers: fed.suppliers })),
    remarks: [...built.remarks, ...fed.remarks],
  };
}

/** The very same model again between two edits, so that it is validated once. */
const withFed = derivedFrom<MaterialModel>();

type Here = Omit<ShareSetKey, 'year'>;
type Remark = (code: MessageKey, params?: Notice['params']) => Notice;

function withoutShocks(
  resolved: ResolvedScenario,
  reference: Reference,
  material: Material,
  years: readonly number[],
): Undisturbed {
  const { plan, window } = resolved;
  const here = { economyId: window.economyId, materialId: material.id, stage: window.stage };
  const remark: Remark = (code, params = {}) => ({ code, params: { material: material.id, ...params } });

  const shares = sharesOfSupply(plan, here);
  const totals = rowsOfPlace(plan.totals, here).filter(({ stage }) => stage === window.stage);
  const uses = usesOf(resolved, reference, material, years);
  if (uses.length === 0) return { model: null, set: null, remarks: [remark('whatIf.remark.noDemand')] };
  const earlierUses = usesOf(resolved, reference, material, years, 'mining').length - uses.length;
  const shareYears = [...new Set(shares.map((share) => share.year))].sort((a, b) => a - b);
  const firstYear = numberAt(years, 1); // the first one lies before the window
  const lacks = whyNotRun(shareYears, firstYear, totals, material, remark);
  if (lacks !== null) return { model: null, set: null, remarks: lacks };

  const relief = rowsOfPlace(plan.reliefs, here);
  const zeroed = (known: Map<number, number>) =>
    fillYears(known, years)?.values ?? Object.fromEntries(years.map((year) => [year, 0]));
  const recycling = zeroed(new Map(relief.map((row) => [row.year, row.recyclingTonnes])));
  const substitution = zeroed(new Map(relief.map((row) => [row.year, row.substitutionPercent])));

  const held = heldHere(resolved, reference, here, uses, remark);
  const earlier = heldEarlier(resolved, reference, material, years, remark);
  const dated = datedOf(plan, here);
  const setYear = Object.fromEntries(years.map((year) => [year, nearestYear(shareYears, year) ?? year]));
  const totalSupply = Object.fromEntries(
    years.map((year) => {
      const declared = totals.find((total) => total.year === year);
      const tonnes = declared === undefined ? null : ownMass(declared, material);
      return [year, tonnes ?? defaultSupply(uses, substitution, recycling, year)];
    }),
  );
  const derivedSupply = yearsDerived(years, totals, shares, setYear);
  // Said only for the years that the window touches: the two beside it are there for goods under way.
  const windowYears = years.slice(1, -1);
  const carried = windowYears.filter((year) => setYear[year] !== year);
  const undeclared = windowYears.filter((year) => !totals.some((total) => total.year === year));
  const carriedShares = Object.fromEntries(carried.map((year) => [year, setYear[year] ?? year]));
  const suppliers = suppliersOf(resolved, shares, reference, material, setYear);
  const coming = suppliers.filter(
    ({ ramp, percent, leadTimeDays }) =>
      ramp !== undefined &&
      windowYears.some((year) => inYear(percent, year) > 0) &&
      !isFullOn(ramp, dayNumber(window.start) - leadTimeDays),
  );
  const model: MaterialModel = {
    materialId: material.id,
    suppliers,
    totalSupply,
    ...(derivedSupply.length === 0 ? {} : { derivedSupply }),
    recycling,
    substitution,
    uses,
    stock: addedUp(held.stocks),
    ...(held.stocks.length === 0 ? {} : { stocks: held.stocks }),
    ...(earlier.stages.length === 0 ? {} : { earlier: earlier.stages }),
    ...(held.prices.length === 0 ? {} : { prices: held.prices }),
    ...(dated === null ? {} : { dated }),
    carriedShares,
  };
  const recaptured = uses.filter(({ useId, valuePerTonne }) => {
    const use = byId(reference.uses, useId);
    return valuePerTonne !== undefined && nothingWithout(use?.recapturePercent) > 0;
  }).length;
  return {
    model,
    remarks: [
      ...(coming.length === 0 ? [] : [remark('whatIf.remark.ramp', { count: coming.length })]),
      ...yearStretches(carried, (year) => setYear[year] ?? year).map(({ year, last, said: from }) =>
        year === last
          ? remark('whatIf.remark.carriedShares', { year, from })
          : remark('whatIf.remark.carriedSharesOn', { year, last, from }),
      ),
      ...yearStretches(undeclared, () => null).map(({ year, last }) =>
        year === last
          ? remark('whatIf.remark.defaultSupply', { year })
          : remark('whatIf.remark.defaultSupplyOn', { year, last }),
      ),
      ...(earlierUses === 0 ? [] : [remark('whatIf.remark.earlierUses', { count: earlierUses })]),
      ...held.remarks,
      ...earlier.remarks,
      ...priceRemarks(window, model, recaptured),
    ],
    set: { ...here, year: setYear[firstYear] ?? firstYear },
  };
}

/** Why a material with a demand cannot be run; null where it can. */
function whyNotRun(
  shareYears: readonly number[],
  firstYear: number,
  totals: readonly TotalSupply[],
  material: Material,
  remark: Remark,
): readonly Notice[] | null {
  if (!isWithinReach(shareYears, firstYear)) {
    const newest = shareYears.at(-1) ?? firstYear;
    // Shares that only begin long after the window are no lack of it, and are not spoken of.
    return newest < firstYear ? [remark('whatIf.remark.tooOld', { year: firstYear, from: newest })] : [];
  }
  const unconvertible = totals.find((total) => ownMass(total, material) === null);
  if (unconvertible === undefined) return null;
  return [remark('whatIf.remark.basis', { year: unconvertible.year, basis: unconvertible.basis })];
}

/** The stocks of the stage that is run, under the rules of their release, with the prices that these wait for. */
function heldHere(
  { plan, window }: ResolvedScenario,
  reference: Reference,
  here: Here,
  uses: readonly UseModel[],
  remark: Remark,
) {
  const held = rowsOfPlace(plan.stocks, here);
  const rules = rowsOfPlace(plan.releases, here);
  const recipients = rowsOfPlace(reference.recipients, here);
  const members = rowsOfPlace(reference.stockMembers, here);
  const ofRun = held.filter(({ stage }) => stage === null || stage === window.stage);
  const stocks = underRules(tiersOf(ofRun), { rules, members, recipients }, uses);
  const ruled = stocks.filter((tier) => tier.release !== undefined || tier.members !== undefined);
  const waitsForPrice = ruled.some(({ release }) => release?.trigger.kind === 'price');
  const known = waitsForPrice ? pricesOf(reference.prices, here.materialId) : [];
  const isPriceMissing = waitsForPrice && known.length === 0;
  const ruledBefore = held.filter(
    (row) => !ofRun.includes(row) && [...rules, ...members].some(({ tier }) => tier === row.tier),
  );
  return {
    stocks,
    // Without any price none is ever high enough.
    prices: isPriceMissing ? [{ from: window.start, usdPerKg: 0 }] : known,
    remarks: [
      ...(ruled.length === 0 ? [] : [remark('whatIf.remark.releaseRules', { count: ruled.length })]),
      ...(isPriceMissing ? [remark('whatIf.remark.noReleasePrice')] : []),
      ...(ruledBefore.length === 0 ? [] : [remark('whatIf.remark.rulesNotReached')]),
    ],
  };
}

/** The stocks of the stages before the one that is run, each as far as its goods are for these uses. */
function heldEarlier(
  resolved: ResolvedScenario,
  reference: Reference,
  material: Material,
  years: readonly number[],
  remark: Remark,
) {
  const { plan, window } = resolved;
  const here = { economyId: window.economyId, materialId: material.id, stage: window.stage };
  const demandAt = (stage: Stage) => {
    const all = usesOf(resolved, reference, material, years, stage);
    return all.reduce((sum, use) => sum + inYear(use.demand, numberAt(years, 1)), 0);
  };
  const partFor = (stage: Stage) => {
    const all = demandAt(stage);
    return all === 0 ? 1 : demandAt(window.stage) / all;
  };
  const held = rowsOfPlace(plan.stocks, here);
  const conversions = rowsOfPlace(reference.conversions, here);
  const { stages, unreached } = earlierStages(held, conversions, window.stage, partFor);
  return {
    stages,
    remarks: [
      ...stages.map(({ stage }) =>
        remark('whatIf.remark.earlierStock', { stage, percent: Number((100 * partFor(stage)).toFixed(1)) }),
      ),
      ...unreached.map((stage) => remark('whatIf.remark.stockNotReached', { stage })),
    ],
  };
}

/** Years whose total follows from the need: nobody gave one, or a person worked it out so, and no share of it is so many tonnes. */
function yearsDerived(
  years: readonly number[],
  totals: readonly TotalSupply[],
  shares: readonly Share[],
  setYear: ByYear,
): number[] {
  return years.filter((year) => {
    const total = totals.find((one) => one.year === year);
    const isDerived = total === undefined || total.method === 'derived';
    return isDerived && !shares.some((share) => share.year === setYear[year] && share.enteredAs === 'tonnes');
  });
}

/** R by default: demand * (1 - substitution) - recycling, never below zero. */
function defaultSupply(
  uses: readonly UseModel[],
  substitution: ByYear,
  recycling: ByYear,
  year: number,
): number {
  const demand = uses.reduce((sum, use) => sum + inYear(use.demand, year), 0);
  return Math.max(0, demand * (1 - inYear(substitution, year) / 100) - inYear(recycling, year));
}
