import type { Stage } from '@shared/base/stage';
import { PATH_DEFINITIONS, pathVerdict, type SupplyPath } from '@shared/model/supply-path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dependenceOn, minedAtLeast } from '../../../electron/engine/look-through/dependence';
import { supplyPaths } from '../../../electron/engine/look-through/supply-paths';
import { country } from '../../ids';
import { graphOf, inflow } from './graphs';

const COUNTRIES = ['CHN', 'MYS', 'VNM', 'AUS'];
const LAYERS: readonly Stage[] = ['magnet', 'separation', 'mining'];
/** Percentages of four givers that leave a part unknown. */
const parts = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 })
  .filter((list) => list.some((value) => value > 0))
  .map((list) => {
    const all = list.reduce((total, value) => total + value, 0);
    return list.slice(0, 4).map((value) => (value / all) * 100);
  });
const chains = fc.record({
  supply: parts,
  magnets: fc.array(parts, { minLength: 4, maxLength: 4 }),
  oxides: fc.array(parts, { minLength: 4, maxLength: 4 }),
});

/** Magnet makers fed by separators fed by mines, in four countries each; feeds need not be whole. */
function chainOf({ magnets, oxides }: { magnets: readonly number[][]; oxides: readonly number[][] }) {
  const id = (layer: number, country: number) => `${COUNTRIES[country]} ${LAYERS[layer]}`;
  const places = Object.fromEntries(
    LAYERS.flatMap((stage, layer) => COUNTRIES.map((name, i) => [id(layer, i), [name, stage] as const])),
  );
  const feeds = Object.fromEntries(
    [magnets, oxides].flatMap((rows, layer) =>
      rows.map((row, i) => [id(layer, i), row.map((value, j) => [id(layer + 1, j), value] as const)]),
    ),
  );
  return graphOf(feeds, places);
}

const weigh = (paths: readonly SupplyPath[], keep: (path: SupplyPath) => boolean) =>
  paths.reduce((total, path) => (keep(path) ? total + path.percent : total), 0);

describe('the paths of any chain', () => {
  it('give the ore share at least, when unknown feed of separators there is theirs in part (docs/engine.md 13.4)', () => {
    fc.assert(
      fc.property(chains, fc.double({ min: 0, max: 1, noNaN: true }), ({ supply, ...made }, own) => {
        const graph = chainOf(made);
        const inflows = supply.map((percent, i) => inflow(`${COUNTRIES[i]} magnet`, percent));
        const least = minedAtLeast(inflows, graph, new Set(['CHN']), own);
        const isMined = ({ steps }: SupplyPath) =>
          steps.some(({ stage, countryId }) => stage === 'mining' && countryId === 'CHN');
        const isLostThere = ({ steps }: SupplyPath) =>
          steps[0]?.countryId === null &&
          steps.some(({ stage, countryId }) => stage === 'separation' && countryId === 'CHN');
        const paths = supplyPaths(inflows, graph);
        expect(least).toBeCloseTo(weigh(paths, isMined) + own * weigh(paths, isLostThere), 6);
        const { low, high } = dependenceOn(inflows, graph, new Set(['CHN'])).mining;
        expect(least).toBeGreaterThanOrEqual(low - 1e-9);
        expect(least).toBeLessThanOrEqual(high + 1e-9);
      }),
    );
  });

  it('carry the whole supply, and by every definition the bounds of the look-through', () => {
    fc.assert(
      fc.property(chains, ({ supply, ...made }) => {
        const graph = chainOf(made);
        const inflows = supply.map((percent, i) => inflow(`${COUNTRIES[i]} magnet`, percent));
        const paths = supplyPaths(inflows, graph);
        const got = dependenceOn(inflows, graph, new Set(['CHN']));
        expect(weigh(paths, () => true)).toBeCloseTo(
          supply.reduce((total, percent) => total + percent, 0),
          6,
        );
        for (const definition of PATH_DEFINITIONS) {
          const of = (verdict: string) =>
            weigh(paths, (path) => pathVerdict(path, definition, country('CHN')) === verdict);
          // Walks thinner than 0.001 % end as not known: 4 * 4 * 4 of them at the most.
          expect(Math.abs(of('counts') - got[definition].low), definition).toBeLessThan(0.02);
          expect(Math.abs(of('counts') + of('open') - got[definition].high), definition).toBeLessThan(0.02);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('touch a country at least as much as it ships, refines or mines', () => {
    fc.assert(
      fc.property(chains, ({ supply, ...made }) => {
        const paths = supplyPaths(
          supply.map((percent, i) => inflow(`${COUNTRIES[i]} magnet`, percent)),
          chainOf(made),
        );
        for (const definition of PATH_DEFINITIONS) {
          for (const path of paths)
            if (pathVerdict(path, definition, country('CHN')) === 'counts')
              expect(pathVerdict(path, 'touches', country('CHN'))).toBe('counts');
        }
      }),
      { numRuns: 1000 },
    );
  });
});
