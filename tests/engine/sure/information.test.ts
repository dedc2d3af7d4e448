import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../electron/engine/montecarlo/normal-quantile';
import { bestOf, worthOf, worthOfAll } from '../../../electron/engine/sure/information';
import { axisOf } from '../../../electron/engine/sure/latin-hypercube';
import { dot, splineBasis } from '../../../electron/engine/sure/spline-basis';

const DRAWS = 1000;
const normal = (name: string) => axisOf(name, DRAWS, 1).map(normalQuantile);
const [one, two] = [normal('one'), normal('two')];
/** Costs of doing nothing, and of what nets mean + one + two / 2. */
const costs = (mean: number) => [
  new Float64Array(DRAWS),
  one.map((value, n) => -mean - value - 0.5 * (two[n] ?? 0)),
];
/** The closed form for a normal net benefit. */
function closed(mean: number, spread: number): number {
  const z = Math.abs(mean) / spread;
  let below = 0;
  for (let x = z; x < 9; x += 1e-3) below += (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * 1e-3;
  return (spread * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI) - Math.abs(mean) * below;
}

describe('what it is worth to know (docs/engine.md 9.6)', () => {
  it.each([[-0.4], [0.3], [0]])('a normal net benefit with mean %f', (mean) => {
    const asked = costs(mean);
    const all = worthOfAll(asked);
    expect(Math.abs(all.value - closed(mean, Math.sqrt(1.25)))).toBeLessThan(3 * all.standardError);
    const known = worthOf(asked, [one], 'one');
    expect(Math.abs(known.value - closed(mean, 1))).toBeLessThan(3 * known.standardError);
    expect(known.apart).toBe(true);
    const both = worthOf(asked, [one, two], 'both');
    expect(both.value).toBeCloseTo(all.value, 2);
  });

  it.each([[-0.4], [0.1], [0]])(
    'an input in 50 orders of chance is worth about nothing, and not told apart from it; mean %f',
    (mean) => {
      const found = Array.from({ length: 50 }, (_, order) => {
        const shuffled = axisOf(`order ${order}`, DRAWS, 7);
        return worthOf(costs(mean), [shuffled], `order ${order}`);
      });
      const all = worthOfAll(costs(mean)).value;
      const average = found.reduce((sum, { value }) => sum + value, 0) / found.length;
      expect(average / all).toBeLessThan(0.1);
      expect(found.filter(({ apart }) => apart).length).toBeLessThanOrEqual(1);
    },
  );

  it('one option, and options of which one is best in every draw: 0', () => {
    const [nothing = new Float64Array(), acted = new Float64Array()] = costs(0.2);
    expect([worthOfAll([acted]), worthOf([acted], [one], 'one')]).toMatchObject([{ value: 0 }, { value: 0 }]);
    const worse = acted.map((cost) => cost + 1);
    expect(worthOf([acted, worse], [one], 'one')).toMatchObject({ value: 0, apart: false });
    expect(bestOf([nothing, nothing])).toBe(0);
  });

  it('the columns of a spline are orthonormal; of a whole number with three values there are three', () => {
    const basis = splineBasis([one]);
    expect(basis).toHaveLength(6);
    for (const [i, a] of basis.entries())
      for (const [j, b] of basis.entries()) expect(dot(a, b)).toBeCloseTo(i === j ? 1 : 0, 12);
    expect(splineBasis([one.map((_, n) => n % 3)]).length).toBeLessThanOrEqual(3);
    expect(splineBasis([new Float64Array(DRAWS).fill(4)])).toHaveLength(1);
    expect(splineBasis([one, two])).toHaveLength(36);
  });
});
