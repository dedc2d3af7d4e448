import { isoDate } from '@shared/base/calendar';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { Plan, ScenarioBook } from '@shared/model/plan';
import { resolveScenario, scenarioChain } from '@shared/model/resolution';
import type { ScenarioWindow } from '@shared/model/scenario';
import { keyOf, newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Override } from '@shared/model/tables/override';
import type { Scenario } from '@shared/model/tables/scenario';
import type { Allocation } from '@shared/model/what-if';
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../refusal-of';
import { DY, JPN, share, supplierId } from '../store/support/rows';

const NOTHING: ScenarioWindow = { economyId: null, stage: null, start: null, days: null };
const TOP: ScenarioWindow = { economyId: JPN, stage: 'separation', start: isoDate('2026-04-01'), days: 365 };

const plan: Plan = {
  shares: [share('a', 'a', 2026, 60), share('b', 'b', 2026, 400, { enteredAs: 'tonnes' })],
  totals: [
    {
      id: 't',
      economyId: JPN,
      materialId: DY,
      stage: 'separation',
      year: 2026,
      method: 'summed',
      tonnes: 1000,
      basis: 'reo',
      mark: 'known',
      sourceId: null,
      note: null,
    } as Plan['totals'][number],
  ],
  demands: [
    {
      id: 'd',
      useId: 'u',
      materialId: DY,
      year: 2026,
      tonnes: 900,
      floorPercent: 0,
      mark: 'known',
      sourceId: null,
      note: null,
      low: null,
      high: null,
    },
  ],
  reliefs: [],
  receipts: [],
  purchases: [],
  datedReliefs: [],
  ramps: [],
  releases: [],
  levels: [],
  stocks: [
    {
      id: 's',
      economyId: JPN,
      materialId: DY,
      tier: 'national',
      tonnes: 100,
      minimum: 0,
      maximum: null,
      maximumReleasePerDay: null,
      targetDays: null,
      secret: true,
      mark: 'known',
      sourceId: null,
      note: null,
      low: null,
      high: null,
      stage: null,
      form: null,
      purity: null,
      place: null,
    },
  ],
};

const scenario = (id: string, parentId: string | null, window: ScenarioWindow = NOTHING): Scenario => ({
  id,
  name: `Scenario ${id}`,
  parentId,
  note: null,
  window,
  sourceId: null,
  nameJa: null,
});
const override = (scenarioId: string, field: Override['field'], key: string, value: number): Override => ({
  id: `${scenarioId} ${field} ${key}`,
  scenarioId,
  field,
  key,
  value,
  reason: null,
});
const shock = (scenarioId: string, id: string, position: number): ScenarioBook['shocks'][number] => ({
  id,
  scenarioId,
  position,
  shock: {
    kind: 'ban',
    id,
    label: id,
    imposedBy: 'CHN' as CountryId,
    materials: [] as MaterialId[],
    stages: [],
    destinations: [],
    start: isoDate('2026-04-01'),
    end: isoDate('2026-05-01'),
    recoveryDays: 0,
  },
});
/** Three levels: top, middle, leaf. */
const book = (changes: Partial<ScenarioBook> = {}): ScenarioBook => ({
  scenarios: [scenario('leaf', 'middle'), scenario('top', null, TOP), scenario('middle', 'top')],
  shocks: [],
  overrides: [],
  costs: [],
  ...changes,
});
const A = keyOf(TABLES.share, {
  economyId: JPN,
  materialId: DY,
  stage: 'separation',
  year: 2026,
  supplierId: supplierId('a'),
});

describe('a chain', () => {
  it('goes from the scenario upwards', () => {
    expect(scenarioChain(book(), 'leaf').map(({ id }) => id)).toEqual(['leaf', 'middle', 'top']);
  });

  it.each<[string, readonly Scenario[], string, string]>([
    ['four levels', [...book().scenarios, scenario('deep', 'leaf')], 'deep', 'refusal.scenario.tooDeep'],
    ['its own parent', [scenario('x', 'x', TOP)], 'x', 'refusal.scenario.tooDeep'],
    ['a loop of two', [scenario('x', 'y', TOP), scenario('y', 'x', TOP)], 'x', 'refusal.scenario.tooDeep'],
    ['a parent that is not there', [scenario('x', 'gone', TOP)], 'x', 'refusal.scenario.unknown'],
    ['no such scenario', [], 'x', 'refusal.scenario.unknown'],
  ])('is refused with %s', (_what, scenarios, id, code) => {
    expect(refusalOf(() => scenarioChain(book({ scenarios }), id)).notice.code).toBe(code);
  });
});

describe('a window', () => {
  it.each<[string, Partial<ScenarioWindow>, Partial<ScenarioWindow>]>([
    ['is the parent’s where nothing is said', {}, TOP],
    ['is its own where it says so', { days: 60 }, { ...TOP, days: 60 }],
    [
      'mixes fields of three levels',
      { start: isoDate('2027-01-01') },
      { start: isoDate('2027-01-01'), days: 90 },
    ],
  ])('%s', (_what, own, expected) => {
    const middle = expected.days === 90 ? { ...NOTHING, days: 90 } : NOTHING;
    const scenarios = [
      scenario('top', null, TOP),
      scenario('middle', 'top', middle),
      scenario('leaf', 'middle', { ...NOTHING, ...own }),
    ];
    expect(resolveScenario(plan, book({ scenarios }), 'leaf').window).toMatchObject(expected);
  });

  it.each<[string, readonly (Allocation | null | undefined)[], Allocation]>([
    ['nobody says it, as in older files', [undefined, undefined], 'proportional'],
    ['a parent says it', ['tier', null], 'tier'],
    ['the nearest says it', ['tier', 'value'], 'value'],
    ['the nearest takes it back', ['tier', 'proportional'], 'proportional'],
  ])('shares out a shortage as the chain has it: %s', (_what, [top, leaf], expected) => {
    const scenarios = [
      scenario('top', null, { ...TOP, allocation: top }),
      scenario('leaf', 'top', { ...NOTHING, allocation: leaf }),
    ];
    expect(resolveScenario(plan, book({ scenarios }), 'leaf').allocation).toBe(expected);
  });

  it.each(['economyId', 'stage', 'start', 'days'] as const)('is refused when nobody says %s', (field) => {
    const scenarios = [scenario('top', null, { ...TOP, [field]: null })];
    const { notice } = refusalOf(() => resolveScenario(plan, book({ scenarios }), 'top'));
    expect(notice).toEqual({
      code: `refusal.scenario.window.${field}`,
      params: { name: 'Scenario top' },
      place: { field },
    });
  });
});

describe('overrides', () => {
  const percentOfA = (overrides: readonly Override[], id = 'leaf') =>
    resolveScenario(plan, book({ overrides }), id).plan.shares[0]?.value;

  it.each<[string, readonly [string, number][], number]>([
    ['nobody’s: the plan holds', [], 60],
    ['a grandparent’s is inherited', [['top', 50]], 50],
    [
      'the nearest wins',
      [
        ['top', 50],
        ['leaf', 20],
      ],
      20,
    ],
    [
      'the nearest wins, whatever the order of the rows',
      [
        ['leaf', 20],
        ['middle', 30],
        ['top', 50],
      ],
      20,
    ],
  ])('%s', (_what, list, expected) => {
    expect(percentOfA(list.map(([id, value]) => override(id, 'share.percent', A, value)))).toBe(expected);
  });

  it('of a child or a sibling do not reach the parent', () => {
    expect(percentOfA([override('leaf', 'share.percent', A, 20)], 'middle')).toBe(60);
  });

  it('turn a share in tonnes into percent, and a summed total into a declared one', () => {
    const B = A.replace('|a', '|b');
    const overrides = [
      override('leaf', 'share.percent', B, 10),
      override('top', 'totalSupply.tonnes', `JPN|Dy|separation|2026`, 800),
      override('top', 'demand.tonnes', 'u|Dy|2026', 700),
      override('middle', 'stock.tonnes', 'JPN|Dy|national', 55),
    ];
    const resolved = resolveScenario(plan, book({ overrides }), 'leaf').plan;
    expect(resolved.shares[1]).toMatchObject({ enteredAs: 'percent', value: 10 });
    expect(resolved.totals[0]).toMatchObject({ method: 'declared', tonnes: 800 });
    expect(resolved.demands[0]?.tonnes).toBe(700);
    expect(resolved.stocks[0]?.tonnes).toBe(55);
  });

  it('leave the plan that they were laid over as it was', () => {
    const before = structuredClone(plan);
    percentOfA([override('leaf', 'share.percent', A, 20)]);
    expect(plan).toEqual(before);
  });
});

describe('shocks', () => {
  const shocks = [shock('leaf', 'own', 0), shock('top', 'second', 1), shock('top', 'first', 0)];
  it.each<[string, readonly Override[], readonly string[]]>([
    ['add up from the top down, each level in its order', [], ['first', 'second', 'own']],
    ['are silenced by a child', [override('leaf', 'shock.off', 'first', 1)], ['second', 'own']],
    [
      'come back when a nearer one says 0',
      [override('middle', 'shock.off', 'first', 1), override('leaf', 'shock.off', 'first', 0)],
      ['first', 'second', 'own'],
    ],
  ])('%s', (_what, overrides, expected) => {
    const resolved = resolveScenario(plan, book({ shocks, overrides }), 'leaf');
    expect(resolved.shocks.map(({ id }) => id)).toEqual(expected);
  });

  it('of the parent are live: what is added to it reaches the child', () => {
    const more = [...shocks, shock('middle', 'late', 0)];
    const ids = resolveScenario(plan, book({ shocks: more }), 'leaf').shocks.map(({ id }) => id);
    expect(ids).toEqual(['first', 'second', 'late', 'own']);
  });
});

describe('what a stock opens with', () => {
  const level = (date: string, tonnes: number, tier: 'national' | 'firm' = 'national') =>
    newRow(TABLES.stockLevel, {
      id: `${tier} ${date}`,
      economyId: JPN,
      materialId: DY,
      tier,
      date: isoDate(date),
      tonnes,
      mark: 'estimated',
    });
  const levels = [level('2025-12-31', 90), level('2026-04-01', 80), level('2026-03-31', 7, 'firm')];
  const opened = (start: string, overrides: readonly Override[] = [], own = levels) => {
    const window = { economyId: JPN, stage: 'separation', start: isoDate(start), days: 30 } as const;
    const book = { scenarios: [scenario('s', null, window)], shocks: [], overrides, costs: [] };
    const given = { ...plan, levels: own };
    return { given, stocks: resolveScenario(given, book, 's').plan.stocks };
  };
  const said = override('s', 'stock.tonnes', 'JPN|Dy|national', 70);

  it.each([
    ['the last level before the first day', '2026-04-01', [], 90],
    ['that of the very day before', '2026-04-02', [], 80],
    ['its own amount before all levels', '2025-12-31', [], 100],
    ['what a scenario says, whatever is kept', '2026-04-02', [said], 70],
  ] as const)('is %s', (_name, start, overrides, tonnes) => {
    expect(opened(start, overrides).stocks[0]?.tonnes).toBe(tonnes);
  });

  it('has the mark of the level, and no range of the amount that it replaces', () => {
    expect(opened('2026-04-01').stocks[0]).toMatchObject({ mark: 'estimated', low: null, high: null });
  });

  it('leaves the list that it is where no level is kept', () => {
    const { given, stocks } = opened('2026-04-01', [], []);
    expect(stocks).toBe(given.stocks);
  });
});
