import { itemAt } from '@shared/base/element-at';
import { kindOf } from '@shared/model/shock';
import { NO_LIMITS } from '@shared/model/stock-limits';
import type { FeedModel, WhatIfModel } from '@shared/model/what-if';
import { WORST_OBJECTIVES, type WorstObjective } from '@shared/model/worst-shock';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
import { nodesOf } from '../../electron/engine/stress/removal';
import { objectiveOf } from '../../electron/engine/worst/objective';
import { type Window, withWindows } from '../../electron/engine/worst/window';
import { WindowRuns } from '../../electron/engine/worst/window-runs';
import { worstShock } from '../../electron/engine/worst/worst-shock';
import { anyComing, anyModel } from './any-model';
import { ofOneStock } from './one-stock';

/** WORST_MODELS asks for more, BASIS_SEED for others. */
const MODELS = Number(process.env.WORST_MODELS ?? 200);
const SEED = Number(process.env.BASIS_SEED ?? 20_261_201);
const SAME = 1e-9;
const still = () => undefined;

/** Countries other than the economy of the run, as the search takes them. */
const countriesOf = (model: WhatIfModel) =>
  nodesOf(model).filter((node) => node.kind === 'country' && node.countryId !== model.economyId);

/** Every shock of one or two countries over days of their own, of the size together or as much of it as the run has days for. */
function* allShocks(countries: number, days: number, size: number): Generator<Window[]> {
  const starts = (node: number, length: number): Window[] =>
    Array.from({ length: Math.max(1, days - length + 1) }, (_, from) => ({
      node,
      from,
      to: Math.min(days, from + length),
    }));
  for (let a = 0; a < countries; a++) {
    for (const one of starts(a, size)) yield [one];
    for (let b = a + 1; b < countries; b++)
      for (let length = 1; length < size; length++)
        for (const one of starts(a, length)) for (const other of starts(b, size - length)) yield [one, other];
  }
}

const SOON = 4;

/** The same with goods that are soon there, and stocks for days: on a small run a shock is felt. */
function small(model: WhatIfModel): WhatIfModel {
  const sooner = (feeds: readonly FeedModel[] | undefined): FeedModel[] =>
    (feeds ?? []).map((feed) => ({ ...feed, leadDays: feed.leadDays % SOON, feeds: sooner(feed.feeds) }));
  return {
    ...model,
    shocks: model.shocks.filter((shock) => kindOf(shock).monotone),
    materials: model.materials.map((material) => ({
      ...material,
      stock: {
        ...(material.suppliers.length % 2 === 0 ? { ...NO_LIMITS } : material.stock),
        opening: material.stock.opening / 50,
      },
      suppliers: material.suppliers.map((supplier) => ({
        ...supplier,
        leadTimeDays: supplier.leadTimeDays % SOON,
        feeds: sooner(supplier.feeds),
      })),
    })),
  };
}

const SETTING = {
  days: fc.integer({ min: 4, max: 8 }),
  size: fc.integer({ min: 1, max: 4 }),
};

it.each([
  ['of one stock', anyModel.map(ofOneStock).map(small), MODELS],
  ['as drawn', anyModel, Math.ceil(MODELS / 2)],
] as const)(
  'no shock of all that there are is worse than the worst that is proven, on small models %s',
  async (name, models, count) => {
    const tally = { proven: 0, open: 0, unproven: 0, shocks: 0, moved: 0 };
    await fc.assert(
      fc.asyncProperty(models, fc.record(SETTING), async (drawn, { days, size }) => {
        const model = { ...drawn, days };
        const nodes = countriesOf(model);
        const worst = new Map<WorstObjective, number>();
        const base = runWhatIf(model, 'lines');
        for (const windows of [[], ...allShocks(nodes.length, days, size)]) {
          const exposure =
            windows.length === 0 ? base : runWhatIf(withWindows(model, nodes, windows), 'lines');
          for (const objective of WORST_OBJECTIVES)
            worst.set(objective, Math.max(worst.get(objective) ?? 0, objectiveOf(exposure, objective)));
          tally.shocks++;
        }
        for (const [objective, most] of worst) {
          const asked = { objective, sizes: [size], nodes: 2, plants: false };
          const { shocks, unproven } = await worstShock(model, asked, still);
          const { value, bound } = itemAt(shocks, 0);
          const room = SAME * Math.max(1, most);
          if (most > objectiveOf(base, objective) + room) tally.moved++;
          expect(value, objective).toBeLessThanOrEqual(most + room);
          if (bound === null) {
            expect(unproven).not.toBeNull();
            tally.unproven++;
            continue;
          }
          expect(bound, objective).toBeGreaterThanOrEqual(most - room);
          if (bound > value + room) tally.open++;
          else tally.proven++;
        }
      }),
      { numRuns: count, seed: SEED, endOnFailure: true },
    );
    console.log(`${name}: ${JSON.stringify(tally)}`);
    expect(tally.moved).toBeGreaterThan(count / 10);
  },
  3_600_000,
);

/** Days of a model at which a node may be away, drawn as parts of it. */
const anyAway = fc.array(
  fc.record({
    node: fc.nat(),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 90 }),
  }),
  { minLength: 1, maxLength: 3 },
);

it.each([
  ['as drawn', anyModel, MODELS],
  ['with plants that are still coming', anyComing, MODELS],
  ['stripped to one stock', anyModel.map(ofOneStock), MODELS],
] as const)(
  'what lanes no longer bring is what a whole run says, on models %s',
  (_, models, count) => {
    let moved = 0;
    fc.assert(
      fc.property(models, anyAway, (model, away) => {
        const nodes = nodesOf(model);
        if (nodes.length === 0) return;
        const windows = away.map(({ node, from, length }): Window => {
          const start = Math.floor(from * (model.days - 1));
          return { node: node % nodes.length, from: start, to: Math.min(model.days, start + length) };
        });
        const runs = new WindowRuns(model, nodes);
        const whole = runWhatIf(withWindows(model, nodes, windows), 'lines');
        const found = runs.under(windows);
        for (const objective of WORST_OBJECTIVES) {
          const [a, b] = [objectiveOf(found, objective), objectiveOf(whole, objective)];
          expect(Math.abs(a - b) / Math.max(1, b), objective).toBeLessThanOrEqual(SAME);
        }
        const tonnes = (of: typeof whole) => objectiveOf(of, 'tonnes');
        if (tonnes(whole) > tonnes(runs.base) + SAME) moved++;
      }),
      { numRuns: count, seed: SEED, endOnFailure: true },
    );
    expect(moved).toBeGreaterThan(count / 10);
  },
  3_600_000,
);
