import { rampedAmount, rampOfId, withRampedAmount } from '@shared/model/lever-ramp';
import { expect, test } from 'vitest';

test.each([
  ['saving|Dy', 'saving|Dy', 0],
  ['saving|Dy|3', 'saving|Dy', 3],
  ['recycling|Dy|10', 'recycling|Dy', 10],
  ['recycling|Dy|11', 'recycling|Dy|11', 0],
  ['offtake|Dy|lynas', 'offtake|Dy|lynas', 0],
  ['saving|Dy|0', 'saving|Dy|0', 0],
])('%s is %s over %i years', (id, lever, yearsToFull) => {
  expect(rampOfId(id)).toEqual({ lever, yearsToFull });
});

test.each([
  ['begun', {}, 10, 0, { 'saving|Dy': 10 }],
  ['given a ramp', { 'saving|Dy': 10, 'saving|Tb': 1 }, 10, 2, { 'saving|Tb': 1, 'saving|Dy|2': 10 }],
  ['moved with its ramp', { 'saving|Dy|2': 10 }, 12, 2, { 'saving|Dy|2': 12 }],
  ['there at once again', { 'saving|Dy|2': 12 }, 12, 0, { 'saving|Dy': 12 }],
  ['taken back', { 'saving|Dy|2': 12, 'recycling|Dy': 3 }, 0, 2, { 'recycling|Dy': 3 }],
])('a lever is %s', (_what, mix, amount, years, expected) => {
  const after = withRampedAmount(mix, 'saving|Dy', amount, years);
  expect(after).toEqual(expected);
  expect(rampedAmount(after, 'saving|Dy')).toEqual({ amount, yearsToFull: amount > 0 ? years : 0 });
});
