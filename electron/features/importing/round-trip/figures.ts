import { serialOfDate } from '@shared/base/day-serial';
import { unreachable } from '@shared/base/refusal';
import type { FigureOrigin, RoundTripUnit } from '@shared/features/importing/round-trip/contract';
import { byId } from '@shared/model/catalogue';
import type { MaterialId } from '@shared/model/material';
import type { Plan, Reference, ScenarioBook } from '@shared/model/plan';
import { isRuleField, numberOfTerm, OPEN, RULE_TERMS, type RuleField } from '@shared/model/release-override';
import type { ResolvedScenario } from '@shared/model/resolution';
import type { WindowField } from '@shared/model/scenario';
import { sharePercent } from '@shared/model/share-totals';
import { measureOf, type ShockField } from '@shared/model/shock-figures';
import { keyOf, type OverrideOf, readKey } from '@shared/model/table';
import { overriddenTable, TABLES } from '@shared/model/tables';
import type { OverrideField } from '@shared/model/tables/override';
import type { ShareSetKey } from '@shared/model/tables/share';
import type { MaterialModel } from '@shared/model/what-if';
import { yearsOf } from '../../../plan/model/build-model';
import { materialModel } from '../../../plan/model/material-model';

/** What a scenario counts with under one key: percent, or tonnes REO. Null when it counts with no such figure. */
export type FigureOf = (field: OverrideField, key: string) => number | null;

/** The figures that a scenario is run with, those of years that borrow among them: what its workbook shows. */
export function figuresOf(resolved: ResolvedScenario, reference: Reference): FigureOf {
  const { plan, window } = resolved;
  const years = yearsOf(window.start, window.days);
  const models = new Map<string, MaterialModel | null>();
  const modelOf = (materialId: MaterialId): MaterialModel | null => {
    const known = models.get(materialId);
    if (known !== undefined) return known;
    const material = byId(reference.materials, materialId);
    const made =
      material === undefined ? null : materialModel(resolved, reference, material, years, []).model;
    models.set(materialId, made);
    return made;
  };
  return (field, key) => {
    if (isRuleField(field)) return ruleFigure(plan.releases, field, key);
    switch (field) {
      case 'share.percent': {
        const at = readKey(TABLES.share, key);
        if (at?.economyId !== window.economyId || at.stage !== window.stage) return null;
        const found = modelOf(at.materialId)?.suppliers.find(
          ({ supplierId }) => supplierId === at.supplierId,
        );
        return found?.percent[at.year] ?? null;
      }
      case 'totalSupply.tonnes': {
        const at = readKey(TABLES.totalSupply, key);
        if (at?.economyId !== window.economyId || at.stage !== window.stage) return null;
        return modelOf(at.materialId)?.totalSupply[at.year] ?? null;
      }
      case 'demand.tonnes': {
        const at = readKey(TABLES.demand, key);
        if (at === null) return null;
        const found = modelOf(at.materialId)?.uses.find(({ useId }) => useId === at.useId);
        return found?.demand[at.year] ?? null;
      }
      case 'relief.recycling':
      case 'relief.substitution': {
        const at = readKey(TABLES.relief, key);
        if (at?.economyId !== window.economyId) return null;
        const figure = field === 'relief.recycling' ? 'recycling' : 'substitution';
        return modelOf(at.materialId)?.[figure][at.year] ?? null;
      }
      case 'stock.tonnes':
        return plan.stocks.find((row) => keyOf(TABLES.stock, row) === key)?.tonnes ?? null;
      case 'receipt.tonnes':
        return plan.receipts.find((row) => keyOf(TABLES.receipt, row) === key)?.tonnes ?? null;
      case 'purchase.tonnes':
      case 'datedRelief.recycling':
      case 'datedRelief.saving':
      case 'datedRelief.priceRise':
        return datedFigure(plan, field, key);
      case 'ramp.slip':
        return plan.ramps.find((row) => keyOf(TABLES.ramp, row) === key)?.slipMonths ?? null;
      case 'shock.off':
        return null;
      default:
        return unreachable(field);
    }
  };
}

/** What the plan itself says under a key; null where it has no such row. */
export function plannedFigure(
  plan: Plan,
  reference: Reference,
  field: OverrideField,
  key: string,
): number | null {
  const setOf = (row: ShareSetKey) => keyOf(TABLES.totalSupply, row);
  const relief = () => plan.reliefs.find((row) => keyOf(TABLES.relief, row) === key);
  if (isRuleField(field)) return ruleFigure(plan.releases, field, key);
  switch (field) {
    case 'share.percent': {
      const share = plan.shares.find((row) => keyOf(TABLES.share, row) === key);
      if (share === undefined) return null;
      const total = plan.totals.find((row) => setOf(row) === setOf(share)) ?? null;
      const material = byId(reference.materials, share.materialId);
      return sharePercent(share, total, material?.metalPerOxide ?? null);
    }
    case 'totalSupply.tonnes':
      return plan.totals.find((row) => setOf(row) === key)?.tonnes ?? null;
    case 'demand.tonnes':
      return plan.demands.find((row) => keyOf(TABLES.demand, row) === key)?.tonnes ?? null;
    case 'stock.tonnes':
      return plan.stocks.find((row) => keyOf(TABLES.stock, row) === key)?.tonnes ?? null;
    case 'receipt.tonnes':
      return plan.receipts.find((row) => keyOf(TABLES.receipt, row) === key)?.tonnes ?? null;
    case 'relief.recycling':
      return relief()?.recyclingTonnes ?? null;
    case 'relief.substitution':
      return relief()?.substitutionPercent ?? null;
    case 'purchase.tonnes':
    case 'datedRelief.recycling':
    case 'datedRelief.saving':
    case 'datedRelief.priceRise':
      return datedFigure(plan, field, key);
    case 'ramp.slip':
      return plan.ramps.find((row) => keyOf(TABLES.ramp, row) === key)?.slipMonths ?? null;
    case 'shock.off':
      return null;
    default:
      return unreachable(field);
  }
}

/** What is bought for a day, or recycled and saved from a day on; null where no row says so. */
function datedFigure(
  { purchases, datedReliefs }: Pick<Plan, 'purchases' | 'datedReliefs'>,
  field: 'purchase.tonnes' | OverrideOf<typeof TABLES.datedRelief>,
  key: string,
): number | null {
  if (field === 'purchase.tonnes')
    return purchases.find((row) => keyOf(TABLES.purchase, row) === key)?.tonnes ?? null;
  const found = datedReliefs.find((row) => keyOf(TABLES.datedRelief, row) === key);
  if (found === undefined) return null;
  switch (field) {
    case 'datedRelief.recycling':
      return found.recyclingTonnes;
    case 'datedRelief.saving':
      return found.savingPercent;
    case 'datedRelief.priceRise':
      return found.priceRisePercent;
    default:
      return unreachable(field);
  }
}

/** A term of a release rule as the number of an override; a tier without a rule is open, and says nothing else. */
function ruleFigure(rules: Plan['releases'], field: RuleField, key: string): number | null {
  const rule = rules.find((row) => keyOf(TABLES.releaseRule, row) === key);
  const term = RULE_TERMS.find((one) => field === `releaseRule.${one}`);
  if (term === undefined) return null;
  if (rule === undefined) return term === 'trigger' ? OPEN : null;
  return numberOfTerm(rule, term);
}

/** Who says the figure of a scenario now: the scenario, the nearest parent that does, the plan, or another year. */
export function originOfFigure(
  { chain }: ResolvedScenario,
  book: ScenarioBook,
  field: OverrideField,
  key: string,
  planned: number | null,
): FigureOrigin {
  const said = chain.find(({ id }) =>
    book.overrides.some((item) => item.scenarioId === id && item.field === field && item.key === key),
  );
  if (said === undefined) return { kind: planned === null ? 'borrowed' : 'plan' };
  return said === chain[0] ? { kind: 'own' } : { kind: 'parent', name: said.name };
}

/** Who says a shock: the scenario, or the parent that it comes from. */
export function originOfShock(
  { chain }: ResolvedScenario,
  book: ScenarioBook,
  shockId: string,
): FigureOrigin {
  const item = byId(book.shocks, shockId);
  const said = byId(chain, item?.scenarioId);
  return said === undefined || said === chain[0] ? { kind: 'own' } : { kind: 'parent', name: said.name };
}

/** The first day of the run as a day serial, or its length. */
export function windowFigure({ window }: Pick<ResolvedScenario, 'window'>, field: WindowField): number {
  return field === 'start' ? serialOfDate(window.start) : window.days;
}

/** Who says it: the scenario, or the parent that it takes it from. */
export function originOfWindow({ chain }: ResolvedScenario, field: WindowField): FigureOrigin {
  const said = chain.find(({ window }) => window[field] !== null);
  return said === undefined || said === chain[0] ? { kind: 'own' } : { kind: 'parent', name: said.name };
}

export const unitOfWindow = (field: WindowField): RoundTripUnit => (field === 'start' ? 'date' : 'days');

/** The year that a key names; null for a stock, which has none. */
export function yearOfKey(field: OverrideField, key: string): number | null {
  const table = overriddenTable(field);
  const at = table === null ? null : readKey(table, key);
  return at !== null && 'year' in at && typeof at.year === 'number' ? at.year : null;
}

/** The unit of a figure of a shock. */
export function unitOfShock(field: ShockField): RoundTripUnit {
  return UNITS[measureOf(field)];
}

const UNITS: Readonly<Record<ReturnType<typeof measureOf>, RoundTripUnit>> = {
  start: 'date',
  date: 'date',
  days: 'days',
  mass: 'tonnes',
  percent: 'percent',
  rate: 'percent',
  notPositive: 'number',
  choice: 'number',
  supplier: 'number',
  firms: 'number',
  uses: 'number',
};

export function unitOf(field: OverrideField): RoundTripUnit {
  if (field === 'ramp.slip') return 'months';
  if (isRuleField(field)) return RULE_UNITS[field];
  return PERCENTS.includes(field) ? 'percent' : 'tonnes';
}

const PERCENTS: readonly OverrideField[] = [
  'share.percent',
  'relief.substitution',
  'datedRelief.saving',
  'datedRelief.priceRise',
];

const RULE_UNITS: Readonly<Record<RuleField, RoundTripUnit>> = {
  'releaseRule.trigger': 'number',
  'releaseRule.date': 'date',
  'releaseRule.coverDays': 'days',
  'releaseRule.usdPerKg': 'number',
  'releaseRule.deliveryDays': 'days',
  'releaseRule.tonnes': 'tonnes',
  'releaseRule.upToRank': 'number',
};
