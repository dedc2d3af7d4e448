import { derivedFrom } from '../base/derived';
import { itemAt } from '../base/element-at';
import { Refusal } from '../base/refusal';
import { byId } from './catalogue';
import { withNewYears } from './new-years';
import { withOpeningLevels } from './opening-levels';
import type { Plan, ScenarioBook } from './plan';
import { keepGroups, rowsWith, shareOfKey } from './plan-rows';
import { releasesUnder } from './release-override';
import { MAX_SCENARIO_LEVELS, type ScenarioWindow } from './scenario';
import type { Shock } from './shock';
import { keyOf, overridesOf } from './table';
import { TABLES } from './tables';
import type { MeasureCost } from './tables/measure-cost';
import type { Override, OverrideField } from './tables/override';
import type { Scenario } from './tables/scenario';
import type { Allocation } from './what-if';

/** A scenario with everything it inherits filled in: what the engine, the grid and the workbook see. */
export interface ResolvedScenario {
  readonly scenario: Scenario;
  /** From the scenario upwards: itself, parent, grandparent. */
  readonly chain: readonly Scenario[];
  readonly window: {
    readonly [K in Exclude<keyof ScenarioWindow, 'allocation'>]: NonNullable<ScenarioWindow[K]>;
  };
  /** How a shortage is shared out among the uses of a material. */
  readonly allocation: Allocation;
  readonly plan: Plan;
  readonly shocks: readonly Shock[];
  /** Overrides in force, the nearest one winning: field -> key -> override. */
  readonly overrides: ReadonlyMap<OverrideField, ReadonlyMap<string, Override>>;
  /** What its measures and those of its ancestors cost. */
  readonly costs: readonly MeasureCost[];
}

/** The scenario and its ancestors, nearest first. @throws Refusal when a parent is missing, or the chain too long or a loop. */
export function scenarioChain(book: ScenarioBook, scenarioId: string): Scenario[] {
  const chain: Scenario[] = [];
  let id: string | null = scenarioId;
  while (id !== null) {
    const found: Scenario | undefined = byId(book.scenarios, id);
    if (found === undefined) throw new Refusal('refusal.scenario.unknown', { name: id });
    if (chain.length === MAX_SCENARIO_LEVELS) {
      throw new Refusal('refusal.scenario.tooDeep', {
        name: chain[0]?.name ?? id,
        levels: MAX_SCENARIO_LEVELS,
      });
    }
    chain.push(found);
    id = found.parentId;
  }
  return chain;
}

/**
 * Resolves a scenario over the plan: parents are live, the nearest override wins, shocks add up from the top down
 * except those that `shock.off` silences. A year that only the scenario speaks of gets rows of its own (new-years.ts).
 * Pure: the plan given is not changed, and the same plan and book give the same rows again.
 * @param window whose window it has in place of its own, as a parent that is run beside its child
 * @throws Refusal for a broken chain, or a window that nobody in the chain sets (`refusal.scenario.window.…`)
 */
export function resolveScenario(
  plan: Plan,
  book: ScenarioBook,
  scenarioId: string,
  window?: ResolvedScenario['window'],
): ResolvedScenario {
  const chain = scenarioChain(book, scenarioId);
  const when = window ?? resolveWindow(chain);
  const rows = rowsOf(plan, scenarioId, [book], () => rowsOfChain(plan, book, [...chain].reverse()));
  return {
    scenario: itemAt(chain, 0), // scenarioChain returns at least the scenario itself
    chain,
    window: when,
    allocation: resolveAllocation(chain),
    costs: book.costs.filter((item) => byId(chain, item.scenarioId) !== undefined),
    ...rows,
    plan: openingOn(rows.plan, when.start, [], () => withOpeningLevels(rows, when.start)),
  };
}

const openingOn = derivedFrom<Plan>({ names: 8 });

type RowsOfChain = Pick<ResolvedScenario, 'plan' | 'shocks' | 'overrides'>;
const rowsOf = derivedFrom<RowsOfChain>({ versions: 2 });

function rowsOfChain(plan: Plan, book: ScenarioBook, topDown: readonly Scenario[]): RowsOfChain {
  const overrides = new Map<OverrideField, Map<string, Override>>();
  for (const { id } of topDown) {
    for (const override of book.overrides.filter((item) => item.scenarioId === id)) {
      let byKey = overrides.get(override.field);
      if (byKey === undefined) {
        byKey = new Map();
        overrides.set(override.field, byKey);
      }
      byKey.set(override.key, override);
    }
  }
  const value = (field: OverrideField, key: string) => overrides.get(field)?.get(key)?.value;
  const shocks = topDown.flatMap(({ id }) =>
    book.shocks
      .filter((item) => item.scenarioId === id && value('shock.off', item.id) !== 1)
      .sort((a, b) => a.position - b.position)
      .map((item) => item.shock),
  );
  return { plan: planUnder(plan, overrides), shocks, overrides };
}

/** The plan with overrides in it, and with rows for the years and stocks that only they speak of. Pure. */
export function planUnder(given: Plan, overrides: ResolvedScenario['overrides']): Plan {
  const value = (field: OverrideField, key: string) => overrides.get(field)?.get(key)?.value;
  const plan = withNewYears(given, overrides);
  /** A list of which the scenario says nothing stays the list that it is, so that what was worked out of it holds. */
  const said = <Row extends object>(
    rows: readonly Row[],
    fields: readonly OverrideField[],
    under: (row: Row) => Row,
    spokenOf = (): readonly Row[] => rows,
  ): readonly Row[] => {
    if (fields.every((field) => (overrides.get(field)?.size ?? 0) === 0)) return rows;
    const inPlace = new Map<Row, Row>();
    for (const row of spokenOf()) {
      const now = under(row);
      if (now !== row) inPlace.set(row, now);
    }
    if (inPlace.size === 0) return rows;
    const after = rowsWith(rows, inPlace);
    keepGroups(rows, after, inPlace);
    return after;
  };
  /** Of thousands of shares a scenario speaks of a few, and they are found by their keys. */
  const sharesSpokenOf = () =>
    [...(overrides.get('share.percent')?.keys() ?? [])].flatMap((key) => shareOfKey(plan, key) ?? []);
  return {
    shares: said(
      plan.shares,
      ['share.percent'],
      (share) => {
        const percent = value('share.percent', keyOf(TABLES.share, share));
        return percent === undefined ? share : { ...share, enteredAs: 'percent', value: percent };
      },
      sharesSpokenOf,
    ),
    totals: said(plan.totals, ['totalSupply.tonnes'], (total) => {
      const tonnes = value('totalSupply.tonnes', keyOf(TABLES.totalSupply, total));
      return tonnes === undefined ? total : { ...total, method: 'declared', tonnes };
    }),
    demands: said(plan.demands, ['demand.tonnes'], (demand) => {
      const tonnes = value('demand.tonnes', keyOf(TABLES.demand, demand));
      return tonnes === undefined ? demand : { ...demand, tonnes };
    }),
    reliefs: said(plan.reliefs, ['relief.recycling', 'relief.substitution'], (relief) => {
      const key = keyOf(TABLES.relief, relief);
      const recyclingTonnes = value('relief.recycling', key);
      const substitutionPercent = value('relief.substitution', key);
      if (recyclingTonnes === undefined && substitutionPercent === undefined) return relief;
      return {
        ...relief,
        recyclingTonnes: recyclingTonnes ?? relief.recyclingTonnes,
        substitutionPercent: substitutionPercent ?? relief.substitutionPercent,
      };
    }),
    stocks: said(plan.stocks, ['stock.tonnes'], (stock) => {
      const tonnes = value('stock.tonnes', keyOf(TABLES.stock, stock));
      return tonnes === undefined ? stock : { ...stock, tonnes };
    }),
    receipts: said(plan.receipts, ['receipt.tonnes'], (receipt) => {
      const tonnes = value('receipt.tonnes', keyOf(TABLES.receipt, receipt));
      return tonnes === undefined ? receipt : { ...receipt, tonnes };
    }),
    purchases: said(plan.purchases, ['purchase.tonnes'], (purchase) => {
      const tonnes = value('purchase.tonnes', keyOf(TABLES.purchase, purchase));
      return tonnes === undefined ? purchase : { ...purchase, tonnes };
    }),
    datedReliefs: said(plan.datedReliefs, overridesOf(TABLES.datedRelief), (relief) => {
      const key = keyOf(TABLES.datedRelief, relief);
      const recyclingTonnes = value('datedRelief.recycling', key);
      const savingPercent = value('datedRelief.saving', key);
      const priceRisePercent = value('datedRelief.priceRise', key);
      if ((recyclingTonnes ?? savingPercent ?? priceRisePercent) === undefined) return relief;
      return {
        ...relief,
        recyclingTonnes: recyclingTonnes ?? relief.recyclingTonnes,
        savingPercent: savingPercent ?? relief.savingPercent,
        priceRisePercent: priceRisePercent ?? relief.priceRisePercent,
      };
    }),
    levels: plan.levels,
    ramps: said(plan.ramps, ['ramp.slip'], (ramp) => {
      const slipMonths = value('ramp.slip', keyOf(TABLES.ramp, ramp));
      return slipMonths === undefined ? ramp : { ...ramp, slipMonths };
    }),
    releases: releasesUnder(plan.releases, value),
  };
}

/** The rule of a chain, from the nearest scenario that sets one; in proportion where none does. */
export function resolveAllocation(chain: readonly Scenario[]): Allocation {
  return chain.map(({ window }) => window.allocation ?? null).find((rule) => rule !== null) ?? 'proportional';
}

/** The window of a chain, each field from the nearest scenario that sets it. @throws Refusal `refusal.scenario.window.…` */
export function resolveWindow(chain: readonly Scenario[]): ResolvedScenario['window'] {
  const nearest = <K extends keyof ResolvedScenario['window']>(field: K): NonNullable<ScenarioWindow[K]> => {
    for (const scenario of chain) {
      const set = scenario.window[field];
      if (set !== null) return set as NonNullable<ScenarioWindow[K]>; // null was just excluded
    }
    throw new Refusal(`refusal.scenario.window.${field}`, { name: chain[0]?.name ?? '' }, { field });
  };
  return {
    economyId: nearest('economyId'),
    stage: nearest('stage'),
    start: nearest('start'),
    days: nearest('days'),
  };
}
