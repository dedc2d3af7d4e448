import { packNumbers, unpackNumbers } from '@shared/ipc/packed-numbers';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test.each([
  ['a column', { stock: Float64Array.of(1.5, Number.NaN, Number.POSITIVE_INFINITY, -0) }],
  ['an empty column', { none: new Float64Array(0), one: Float64Array.of(7) }],
  ['what JSON does not say', { least: -0, none: Number.NaN, all: [Number.NEGATIVE_INFINITY, 0.1 + 0.2] }],
  ['columns in lists in lists', { groups: [[Float64Array.of(1)], [null, 'x', Float64Array.of(2, 3)]] }],
])('packed and unpacked, %s is what it was', (_name, value) => {
  expect(unpackNumbers(packNumbers(value))).toEqual(value);
});

test('any plain data with columns in it is what it was', () => {
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.float64Array({ maxLength: 5 }),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom('a', 'series', 'text', '0', 'column'), tie('value'), {
        noNullPrototype: true,
      }),
    ),
  }));
  fc.assert(
    fc.property(value, (given) => {
      expect(unpackNumbers(packNumbers(given))).toEqual(given);
    }),
    { seed: 20_261_128 },
  );
});
