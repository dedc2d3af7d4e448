import type { RemovalsQuestion } from '@shared/model/stress';
import { describe, expect, it } from 'vitest';
import { Pairs } from '../../../electron/engine/stress/pairs';
import { nodesOf, stretchOf } from '../../../electron/engine/stress/removal';
import { removals } from '../../../electron/engine/stress/removals';
import { RemovalsRunner } from '../../../electron/engine/stress/removals-runner';
import { worstSets } from '../../../electron/engine/stress/worst-sets';
import { network } from '../../bench/questions-case';

const still = () => undefined;
const ask = (most: number | null): RemovalsQuestion => ({ from: null, days: null, pairs: true, most });

describe('the worst pairs of three materials, each of 30 suppliers in 11 countries', () => {
  const run = network(3, 30);
  const nodes = nodesOf(run);
  const pairs = new Pairs(run, nodes);

  it('are the head of the list of all, and how many sets there are is said', async () => {
    const [all, worst] = [await removals(run, ask(null), still), await removals(run, ask(20), still)];
    // 41 nodes, and 41 * 40 / 2 pairs less the 30 of a supplier with its own country.
    expect([all.removals.length, worst.removals.length, worst.sets]).toEqual([831, 20, 831]);
    expect(worst.removals).toEqual(all.removals.slice(0, 20));
  });

  it('are found without running most of the others', async () => {
    const runner = new RemovalsRunner(run, nodes, stretchOf(run, ask(20)));
    const found = await worstSets(runner, nodes.length, pairs, 20, still);
    expect(found.length).toBeGreaterThanOrEqual(20);
    // One part: once for each node alone, once for what bounds it, and for the pairs that are left open.
    expect(runner.taken.days).toBeLessThan(300);
    expect([runner.taken.arrivals, runner.taken.whole]).toEqual([0, 0]);
  });

  it('no pair is short of more than what bounds it', () => {
    const runner = new RemovalsRunner(run, nodes, stretchOf(run, ask(20)));
    const bounds = runner.bounds();
    for (const [a, b] of pairs.all())
      expect(bounds.of(a, b)).toBeGreaterThanOrEqual(runner.shortfallOf([a, b]) - 1e-9);
  });
});
