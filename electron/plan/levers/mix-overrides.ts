import { numberAt } from '@shared/base/element-at';
import type { Mix } from '@shared/model/lever';
import { inMix, inYear } from '@shared/model/missing-figures';
import type { Reference } from '@shared/model/plan';
import { planUnder, type ResolvedScenario } from '@shared/model/resolution';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Override, OverrideField } from '@shared/model/tables/override';
import type { Stock, StockTier } from '@shared/model/tables/stock';
import type { MaterialModel } from '@shared/model/what-if';
import { applyMix, type MixProblem, windowYears } from '../../engine/solve';
import { buildModel } from '../model/build-model';
import { datedDifferences } from './dated-overrides';
import type { OverrideValue } from './override-value';

/** A mix takes effect in a few rounds: a year that gets its first share needs the others of its set beside it. */
const MOST_ROUNDS = 5;
/** New stock goes to the nation first; a tier that is full passes it on. */
const FILLING_ORDER = ['national', 'private', 'firm'] as const satisfies readonly StockTier[];

/**
 * The overrides that make a scenario run as the model with the mix in it. They are found by building the scenario's own
 * model with what has been found so far and saying what still differs, so that figures that the plan carries from
 * other years or works out by itself stay what they were.
 * @throws Error when a difference stays: overrides and model disagree, which is a defect
 */
export function mixOverrides(
  asked: ResolvedScenario,
  reference: Reference,
  problem: MixProblem,
  mix: Mix,
): OverrideValue[] {
  const target = applyMix(problem, mix).materials;
  const ids = target.map(({ materialId }) => materialId);
  const years = windowYears(problem.model);
  const found = new Map<string, OverrideValue>();
  const add = (override: OverrideValue) => found.set(`${override.field} ${override.key}`, override);
  for (const override of stockOverrides(asked, problem, mix)) add(override);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const built = buildModel(withOverrides(asked, [...found.values()]), reference, ids).model.materials;
    const differences = target.flatMap((material) => {
      const now = built.find(({ materialId }) => materialId === material.materialId);
      if (now === undefined) return [];
      return [...differencesOf(asked, material, now, years), ...datedDifferences(asked, material, now)];
    });
    if (differences.length === 0) return [...found.values()];
    differences.forEach(add);
  }
  throw new Error('the overrides of a mix do not give its model');
}

/** A scenario with further overrides in force. */
export function withOverrides(
  asked: ResolvedScenario,
  overrides: readonly OverrideValue[],
): ResolvedScenario {
  const byField = new Map<OverrideField, Map<string, Override>>();
  for (const override of overrides) {
    const byKey = byField.get(override.field) ?? new Map<string, Override>();
    byField.set(override.field, byKey);
    byKey.set(override.key, { ...override, id: override.key, scenarioId: asked.scenario.id, reason: null });
  }
  return { ...asked, plan: planUnder(asked.plan, byField) };
}

/** Shares and supply of the year before count too: a licence that is already in force has held goods of it back. */
function differencesOf(
  { window }: ResolvedScenario,
  target: MaterialModel,
  now: MaterialModel,
  years: readonly number[],
): OverrideValue[] {
  const { materialId } = target;
  const set = { economyId: window.economyId, materialId, stage: window.stage };
  const before = numberAt(years, 0) - 1;
  const differences: OverrideValue[] = [];
  const add = (field: OverrideField, key: string, value: number) => differences.push({ field, key, value });
  const compare = (field: OverrideField, key: string, wanted: number, is: number) => {
    if (wanted !== is) add(field, key, wanted);
  };
  const percents = new Map(now.suppliers.map(({ supplierId, percent }) => [supplierId, percent]));
  for (const year of [before, ...years]) {
    for (const { supplierId, percent } of target.suppliers) {
      const [wanted, is] = [inYear(percent, year), inYear(percents.get(supplierId), year)];
      if (wanted !== is) add('share.percent', keyOf(TABLES.share, { ...set, year, supplierId }), wanted);
    }
    const total = keyOf(TABLES.totalSupply, { ...set, year });
    compare('totalSupply.tonnes', total, inYear(target.totalSupply, year), inYear(now.totalSupply, year));
    if (year === before) continue;
    const relief = keyOf(TABLES.relief, { ...set, year });
    compare('relief.recycling', relief, inYear(target.recycling, year), inYear(now.recycling, year));
    compare('relief.substitution', relief, inYear(target.substitution, year), inYear(now.substitution, year));
  }
  return differences;
}

function stockOverrides(asked: ResolvedScenario, problem: MixProblem, mix: Mix): OverrideValue[] {
  return problem.levers.flatMap((lever) => {
    const amount = inMix(mix, lever.id);
    if (lever.kind !== 'stock' || amount === 0) return [];
    const { economyId } = asked.window;
    const held = asked.plan.stocks.filter(
      (stock) => stock.economyId === economyId && stock.materialId === lever.materialId,
    );
    const place = { economyId, materialId: lever.materialId, tier: 'national' } as const;
    if (held.length === 0) return [{ field: 'stock.tonnes', key: keyOf(TABLES.stock, place), value: amount }];
    return filled(held, amount).map(
      ([stock, value]): OverrideValue => ({ field: 'stock.tonnes', key: keyOf(TABLES.stock, stock), value }),
    );
  });
}

/** Tiers with what new stock they take, in their filling order; what none has space for goes to the first one. */
function filled(held: readonly Stock[], amount: number): [Stock, number][] {
  const inOrder = FILLING_ORDER.flatMap((tier) => held.filter((stock) => stock.tier === tier));
  let left = amount;
  const taken = inOrder.map((stock): [Stock, number] => {
    const headroom = Math.max(0, (stock.maximum ?? Number.POSITIVE_INFINITY) - stock.tonnes);
    const taking = Math.min(left, headroom);
    left -= taking;
    return [stock, stock.tonnes + taking];
  });
  return taken
    .map(([stock, value], index): [Stock, number] => [stock, index === 0 ? value + left : value])
    .filter(([stock, value]) => value !== stock.tonnes);
}
