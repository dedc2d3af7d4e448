import type { ScenarioBook } from '@shared/model/plan';
import type { Override } from '@shared/model/tables/override';
import type { Scenario } from '@shared/model/tables/scenario';
import { expect, it } from 'vitest';
import { saidIn, scenarioOverride } from '../../../electron/plan/figures/override';

const KEY = 'JPN|Dy|national';
const scenario = (id: string, parentId: string | null): Scenario => ({
  id,
  name: id,
  parentId,
  note: null,
  sourceId: null,
  nameJa: null,
  window: { economyId: null, stage: null, start: null, days: null },
});
const says = (scenarioId: string, value: number): Override => ({
  id: `o-${scenarioId}`,
  scenarioId,
  field: 'stock.tonnes',
  key: KEY,
  value,
  reason: null,
});
const scenarios = [scenario('top', null), scenario('middle', 'top'), scenario('leaf', 'middle')];
const BOOK: ScenarioBook = {
  scenarios,
  shocks: [],
  overrides: [says('top', 10), says('middle', 20)],
  costs: [],
};

it.each([undefined, saidIn(BOOK)])(
  'a scenario inherits from its nearest parent, not from the furthest',
  (said) => {
    const said20 = scenarioOverride(BOOK, 'leaf', 'stock.tonnes', KEY, 20, 5, said);
    expect(said20).toEqual([]);
    const [change] = scenarioOverride(BOOK, 'leaf', 'stock.tonnes', KEY, 10, 5, said);
    expect(change).toMatchObject({ op: 'put', row: { scenarioId: 'leaf', value: 10 } });
  },
);

it('a scenario says by itself what none of its parents says', () => {
  const book = { ...BOOK, overrides: [] };
  expect(scenarioOverride(book, 'leaf', 'stock.tonnes', KEY, 5, 5)).toEqual([]);
  expect(scenarioOverride(book, 'leaf', 'stock.tonnes', KEY, 6, 5)).toMatchObject([{ op: 'put' }]);
});
