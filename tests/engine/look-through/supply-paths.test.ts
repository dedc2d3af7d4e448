import { describe, expect, it } from 'vitest';
import { dependenceOn } from '../../../electron/engine/look-through/dependence';
import type { Inflow, SupplyGraph, SupplyNode } from '../../../electron/engine/look-through/supply-graph';
import { supplyPaths } from '../../../electron/engine/look-through/supply-paths';
import { country } from '../../ids';

const node = (
  id: string,
  place: string,
  stage: SupplyNode['stage'],
  feeds: readonly (readonly [string, number])[] = [],
): SupplyNode => ({
  id,
  countryId: country(place),
  stage,
  feeds: feeds.map(([nodeId, percent]) => ({ nodeId, percent, known: true, sourceId: null })),
  yield: 1,
});
const graphOf = (...nodes: readonly SupplyNode[]): SupplyGraph =>
  new Map(nodes.map((each) => [each.id, each]));
const inflow = (nodeId: string, percent: number, known = true): Inflow => ({ nodeId, percent, known });
const words = (paths: ReturnType<typeof supplyPaths>) =>
  paths.map(({ steps, percent }) => [steps.map(({ countryId }) => countryId ?? '?').join(' '), percent]);

const GRAPH = graphOf(
  node('weld', 'AUS', 'mining'),
  node('bayan', 'CHN', 'mining'),
  node('kuantan', 'MYS', 'separation', [['weld', 90]]),
  node('baotou', 'CHN', 'separation', [
    ['bayan', 60],
    ['weld', 40],
  ]),
);
const INFLOWS = [inflow('kuantan', 30), inflow('baotou', 60, false)];

describe('supply paths', () => {
  it('add up by country from the mine on, with the unknown feed as a path of its own', () => {
    const paths = supplyPaths(INFLOWS, GRAPH);
    expect(words(paths)).toEqual([
      ['CHN CHN', 36],
      ['AUS MYS', 27],
      ['AUS CHN', 24],
      ['? MYS', 3],
    ]);
    expect(paths.map(({ notKnownPercent }) => notKnownPercent)).toEqual([100, 0, 100, 0]);
  });

  it('carry the whole supply and the same dependence as the look-through', () => {
    const paths = supplyPaths(INFLOWS, GRAPH);
    const sum = (list: typeof paths) => list.reduce((total, { percent }) => total + percent, 0);
    const touched = paths.filter(({ steps }) => steps.some(({ countryId }) => countryId === 'CHN'));
    const open = paths.filter(
      (path) => !touched.includes(path) && path.steps.some(({ countryId }) => countryId === null),
    );
    const { touches } = dependenceOn(INFLOWS, GRAPH, new Set(['CHN']));
    expect(sum(paths)).toBeCloseTo(90, 9);
    expect(sum(touched)).toBeCloseTo(touches.low, 9);
    expect(sum(touched) + sum(open)).toBeCloseTo(touches.high, 9);
  });

  it('end a loop where next to nothing of the supply is left in it', () => {
    const graph = graphOf(
      node('weld', 'AUS', 'mining'),
      node('hub', 'MYS', 'separation', [
        ['works', 50],
        ['weld', 50],
      ]),
      node('works', 'MYS', 'separation', [['hub', 100]]),
    );
    const paths = supplyPaths([inflow('hub', 100)], graph);
    expect(paths[0]).toMatchObject({ steps: [{ countryId: 'AUS' }, { countryId: 'MYS' }] });
    expect(paths[0]?.percent).toBeGreaterThan(99.99);
    expect(paths.reduce((total, { percent }) => total + percent, 0)).toBeCloseTo(100, 9);
  });
});
