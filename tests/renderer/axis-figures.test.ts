import { axisFigures } from '@shared/charts/axis-figures';
import { describe, expect, it } from 'vitest';

describe('the figures of an axis', () => {
  it.for<[number, readonly number[], readonly string[]]>([
    [5, [0, 5, 10, 15, 20], ['0', '5', '10', '15', '20']],
    [0.1, [0, 0.1, 0.2, 0.1 * 3, 0.4], ['0', '0.1', '0.2', '0.3', '0.4']],
    [0.25, [0, 0.25, 0.5], ['0', '0.25', '0.50']],
    [2_500, [0, 2_500, 5_000], ['0', '2,500', '5,000']],
    [1 / 3, [1 / 3], ['0.333333']],
  ])('have the digits of their step, %d', ([step, values, said]) => {
    expect(values.map(axisFigures(step))).toEqual(said);
  });
});
