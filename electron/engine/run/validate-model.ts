import { daysBetween, parseIsoDate } from '@shared/base/calendar';
import { derivedFrom } from '@shared/base/derived';
import { STAGES, type Stage } from '@shared/base/stage';
import type { DatedMix } from '@shared/model/dated-mix';
import { inYear } from '@shared/model/missing-figures';
import { kindOf, type Shock, termOf } from '@shared/model/shock';
import type { Measure } from '@shared/model/shock-parts/term';
import { LIMITS } from '@shared/model/stock-limits';
import type {
  ByYear,
  EarlierStageModel,
  MaterialModel,
  RampModel,
  ReleaseModel,
  ReplenishmentModel,
  StockModel,
  StockTierModel,
  UseModel,
  WhatIfModel,
} from '@shared/model/what-if';
import { MOST_DAYS, refuse, requireAmount, requireWholeDays } from './require-figures';
import { requireFeeds } from './supply/validate-feeds';
import { yearSpans } from './year-spans';

/** Shares may add up to a hair more than 100 after normalisation in doubles. */
const SHARE_TOLERANCE = 1e-6;
const MONTHS = 12;

/**
 * Checks everything a run rests on, so that no NaN, hole or negative mass travels into a result.
 * @throws Refusal (refusal.model.*) with the field in `place`, the first thing found wrong
 */
export function validateModel(model: WhatIfModel): void {
  if (!Number.isInteger(model.days) || model.days < 1 || model.days > MOST_DAYS) {
    refuse('refusal.model.window', 'days', { days: model.days, most: MOST_DAYS });
  }
  if (parseIsoDate(model.start) === null) refuse('refusal.model.date', 'start', { value: model.start });
  if (model.materials.length === 0) refuse('refusal.model.noMaterial', 'materials', {});
  for (const [index, shock] of model.shocks.entries()) {
    sound(shock, '', [], () => validateShock(shock, `shocks[${index}]`));
  }
  for (const line of model.lines ?? []) {
    requireAmount(line.minimumLoadPercent, `lines.${line.useId}.minimumLoadPercent`, 100);
    requireWholeDays(line.restartDays, `lines.${line.useId}.restartDays`);
  }
  requireCarryingAll(model);
  const years = yearSpans(model.start, 0, model.days).map(({ year }) => year);
  for (const material of model.materials) {
    sound(material, [model.stage, ...years].join('|'), [], () =>
      validateMaterial(material, years, model.stage),
    );
  }
}

/** That shocks, materials, lists of suppliers and figures a year are sound, and for what: the same ones are run again and again. */
const sound = derivedFrom<void>();

/** A line that needs its materials at once makes one product of them: it is made later, or is not. */
function requireCarryingAll({ together, materials }: WhatIfModel): void {
  if (together !== true) return;
  const first = new Map<string, boolean>();
  for (const { materialId, uses } of materials) {
    for (const { useId, carriesOver = false } of uses) {
      if (carriesOver !== (first.get(useId) ?? carriesOver))
        refuse('refusal.model.carriesInPart', `${materialId}.uses.${useId}.carriesOver`, { use: useId });
      first.set(useId, carriesOver);
    }
  }
}

function validateMaterial(material: MaterialModel, years: readonly number[], stage: Stage): void {
  const at = (field: string) => `${material.materialId}.${field}`;
  requireYears(material.totalSupply, years, at('totalSupply'));
  requireYears(material.recycling, years, at('recycling'));
  requireYears(material.substitution, years, at('substitution'), 100);
  for (const use of material.uses) validateUse(use, years, at(`uses.${use.useId}`));
  sound(material.suppliers, [material.materialId, stage, ...years].join('|'), [], () =>
    validateSuppliers(material, years, stage, at),
  );
  validateStock(material.stock, at('stock'));
  if (material.stocks !== undefined) validateTiers(material.stocks, material, at);
  for (const [index, { from, usdPerKg }] of (material.prices ?? []).entries()) {
    requireDate(from, at(`prices[${index}].from`));
    requireAmount(usdPerKg, at(`prices[${index}].usdPerKg`));
  }
  if (material.dated !== undefined) validateDated(material.dated, at);
  if (material.earlier !== undefined) validateEarlier(material.earlier, stage, at);
  if (material.replenishment !== undefined) validateRule(material.replenishment, at('replenishment'));
}

function validateDated(
  { bought, recycling, savings, priceRises }: DatedMix,
  at: (field: string) => string,
): void {
  for (const [index, { date, tonnes }] of bought.entries()) {
    requireDate(date, at(`dated.bought[${index}].date`));
    requireAmount(tonnes, at(`dated.bought[${index}].tonnes`));
  }
  for (const [name, rates, most] of [
    ['recycling', recycling, undefined],
    ['savings', savings, 100],
    ['priceRises', priceRises, undefined],
  ] as const)
    for (const [index, { from, to, amount }] of rates.entries()) {
      const field = at(`dated.${name}[${index}]`);
      requireDate(from, `${field}.from`);
      requireDate(to, `${field}.to`);
      requireAmount(amount, `${field}.amount`, most);
    }
}

function validateSuppliers(
  material: MaterialModel,
  years: readonly number[],
  stage: Stage,
  at: (field: string) => string,
): void {
  for (const supplier of material.suppliers) {
    const field = at(`suppliers.${supplier.supplierId}`);
    requireYears(supplier.percent, years, `${field}.percent`, 100, SHARE_TOLERANCE);
    requireWholeDays(supplier.leadTimeDays, `${field}.leadTimeDays`);
    if (supplier.capacity !== null) requireAmount(supplier.capacity, `${field}.capacity`);
    for (const [index, { date, tonnes }] of (supplier.receipts ?? []).entries()) {
      requireDate(date, `${field}.receipts[${index}].date`);
      requireAmount(tonnes, `${field}.receipts[${index}].tonnes`);
    }
    if (supplier.ramp !== undefined) requireRamp(supplier.ramp, `${field}.ramp`);
    requireFeeds(supplier, stage, field);
  }
  for (const year of givenYears(material)) {
    const sum = material.suppliers.reduce((total, { percent }) => total + inYear(percent, year), 0);
    if (sum > 100 + SHARE_TOLERANCE) {
      const params = { material: material.materialId, year, sum: Number(sum.toFixed(6)) };
      refuse('refusal.model.sharesOver', at(`suppliers.percent.${year}`), params);
    }
  }
}

function requireRamp(ramp: RampModel, field: string): void {
  if (ramp === 'never') return;
  const { plannedStart, notBefore, slipMonths, monthsToFull } = ramp;
  requireDate(plannedStart, `${field}.plannedStart`);
  if (notBefore !== null) requireDate(notBefore, `${field}.notBefore`);
  requireAmount(Math.abs(slipMonths), `${field}.slipMonths`);
  requireAmount(monthsToFull, `${field}.monthsToFull`);
}

function validateUse(use: UseModel, years: readonly number[], field: string): void {
  requireYears(use.demand, years, `${field}.demand`);
  if (use.floorPercent !== undefined) requireAmount(use.floorPercent, `${field}.floorPercent`, 100);
  if (use.valuePerTonne !== undefined) requireAmount(use.valuePerTonne, `${field}.valuePerTonne`);
  if (use.priceElasticity !== undefined) requireElasticity(use.priceElasticity, `${field}.priceElasticity`);
  if (use.season === undefined) return;
  for (const [month, factor] of use.season.entries()) requireAmount(factor, `${field}.season[${month}]`);
  const sum = use.season.reduce((total, factor) => total + factor, 0);
  if (use.season.length !== MONTHS || sum === 0) {
    refuse('refusal.model.season', `${field}.season`, { count: use.season.length });
  }
}

function validateStock(stock: StockModel, field: string): void {
  requireAmount(stock.opening, `${field}.opening`);
  for (const name of LIMITS) if (stock[name] !== null) requireAmount(stock[name], `${field}.${name}`);
  if (stock.maximum !== null && stock.minimum > stock.maximum) {
    const { minimum, maximum } = stock;
    refuse('refusal.model.minimumAboveMaximum', field, { minimum, maximum });
  }
}

/** The tiers must add up to the stock that everything else is told of. */
function validateTiers(
  stocks: readonly StockTierModel[],
  material: MaterialModel,
  at: (field: string) => string,
): void {
  const { stock, uses } = material;
  for (const [index, tier] of stocks.entries()) {
    const field = at(`stocks[${index}]`);
    validateStock(tier, field);
    if (tier.members !== undefined) requireUses(tier.members, uses, `${field}.members`);
    if (tier.release !== undefined) validateRelease(tier.release, material, `${field}.release`);
  }
  const sum = stocks.reduce((total, { opening }) => total + opening, 0);
  if (Math.abs(sum - stock.opening) > SHARE_TOLERANCE * Math.max(1, stock.opening)) {
    refuse('refusal.model.tierSum', at('stocks'), { sum, opening: stock.opening });
  }
}

function validateRelease(
  { trigger, deliveryDays, recipients, tonnes }: ReleaseModel,
  { uses, prices = [] }: MaterialModel,
  field: string,
): void {
  requireWholeDays(deliveryDays, `${field}.deliveryDays`);
  if (tonnes !== undefined) requireAmount(tonnes, `${field}.tonnes`);
  if (recipients !== undefined && recipients.tiers.length === 0)
    requireUses(recipients.uses, uses, `${field}.recipients`);
  if (recipients !== undefined && recipients.uses.length > 0)
    requireUses(recipients.uses, uses, `${field}.recipients.uses`);
  if (trigger.kind === 'date') requireDate(trigger.date, `${field}.trigger.date`);
  if (trigger.kind === 'cover') requireAmount(trigger.days, `${field}.trigger.days`);
  if (trigger.kind !== 'price') return;
  requireAmount(trigger.usdPerKg, `${field}.trigger.usdPerKg`);
  if (prices.length === 0) refuse('refusal.model.noPrices', `${field}.trigger`, {});
}

/** Uses that somebody lists: at least one, and each of the material. */
function requireUses(ids: readonly string[], uses: readonly UseModel[], field: string): void {
  if (ids.length === 0) refuse('refusal.model.nobody', field, {});
  const unknown = ids.find((id) => !uses.some(({ useId }) => useId === id));
  if (unknown !== undefined) refuse('refusal.model.unknownUse', field, { use: unknown });
}

/** Each stage before the one behind it, and something comes out of each. */
function validateEarlier(
  earlier: readonly EarlierStageModel[],
  stage: Stage,
  at: (field: string) => string,
): void {
  let behind = stage;
  for (const [index, one] of earlier.entries()) {
    const field = at(`earlier[${index}]`);
    if (STAGES.indexOf(one.stage) < 0 || STAGES.indexOf(one.stage) >= STAGES.indexOf(behind))
      refuse('refusal.model.earlierStage', `${field}.stage`, { value: one.stage, behind });
    behind = one.stage;
    validateStock(one.stock, `${field}.stock`);
    requireAmount(one.yieldPercent, `${field}.yieldPercent`, 100);
    if (one.yieldPercent === 0) refuse('refusal.model.noYield', `${field}.yieldPercent`, {});
    requireWholeDays(one.leadDays, `${field}.leadDays`);
    if (one.maximumPerDay !== null) requireAmount(one.maximumPerDay, `${field}.maximumPerDay`);
  }
}

function validateRule(rule: ReplenishmentModel, field: string): void {
  requireWholeDays(rule.leadTimeDays, `${field}.leadTimeDays`);
  for (const name of ['reorderAt', 'orderUpTo'] as const) {
    const level = rule[name];
    if (level.kind === 'tonnes') requireAmount(level.tonnes, `${field}.${name}.tonnes`);
    else requireWholeDays(level.days, `${field}.${name}.days`);
  }
}

function validateShock(shock: Shock, field: string): void {
  for (const [name, date] of [
    ['start', shock.start],
    ['end', shock.end],
  ] as const) {
    requireDate(date, `${field}.${name}`);
  }
  if (daysBetween(shock.start, shock.end) < 1) {
    refuse('refusal.model.shockDates', `${field}.end`, {
      shock: shock.label,
      start: { date: shock.start },
      end: { date: shock.end },
    });
  }
  requireWholeDays(shock.recoveryDays, `${field}.recoveryDays`);
  if (kindOf(shock).endsAtOnce && shock.recoveryDays !== 0) {
    refuse('refusal.model.noRamp', `${field}.recoveryDays`, { shock: shock.label });
  }
  validateTerms(shock, field);
}

function validateTerms(shock: Shock, field: string): void {
  for (const [name, term] of Object.entries(kindOf(shock).terms)) {
    const value = termOf(shock, name);
    if (typeof value === 'number') FIGURES[term.measure]?.(value, `${field}.${name}`);
    else if (term.measure === 'date' && value !== null) requireDate(value, `${field}.${name}`);
  }
}

/** What a run asks of a figure of a shock, by its measure; null for what is no figure. */
const FIGURES: Readonly<Record<Measure, ((value: number, field: string) => void) | null>> = {
  percent: (value, field) => requireAmount(value, field, 100),
  rate: requireAmount,
  mass: requireAmount,
  days: requireWholeDays,
  notPositive: requireElasticity,
  date: null,
  choice: null,
  supplier: null,
  firms: null,
  uses: null,
};

function requireElasticity(value: number, field: string): void {
  if (!(value <= 0) || !Number.isFinite(value)) refuse('refusal.model.elasticity', field, { value });
}

function requireDate(value: unknown, field: string): void {
  if (parseIsoDate(String(value)) === null) refuse('refusal.model.date', field, { value: String(value) });
}

/**
 * Every year of the window must be there; every other year that is there must be a proper figure too.
 * @param rounding so much above the most is none: a share of 100 that was worked out comes to a little more
 */
function requireYears(
  figures: ByYear,
  years: readonly number[],
  field: string,
  most = Number.MAX_VALUE,
  rounding = 0,
): void {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  sound(figures, most + rounding, [first, last], () => {
    for (const year of years) {
      if (figures[year] === undefined) refuse('refusal.model.missingYear', `${field}.${year}`, { year });
    }
    for (const year in figures) {
      const value = figures[year] ?? Number.NaN;
      // The name of the field is put together only for one that is refused.
      if (!(value >= 0 && value <= most + rounding)) requireAmount(value, `${field}.${year}`, most);
    }
  });
}

function givenYears(material: MaterialModel): number[] {
  return [...new Set(material.suppliers.flatMap(({ percent }) => Object.keys(percent).map(Number)))];
}
