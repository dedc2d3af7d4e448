import type { Column } from '@shared/base/column';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packFresh } from '../../electron/store/change-log/packed-fresh';
import { packImages } from '../../electron/store/change-log/packed-images';
import { rowsOf } from '../../electron/store/schema/fresh-rows';
import { tableMap } from '../../electron/store/schema/table-map';

const map = tableMap('share');
type Value = string | number | null;

const value = fc.oneof(
  fc.constantFrom<Value>(null, 0, 1, 'a', 'a1', 'a2', 'a10', 'a01', 'H2', 'H3', '2', '3', ''),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
);
const number = fc.oneof(
  fc.nat(3),
  fc.constantFrom(9, 10, 11, 99, 100, 999_999_999, 1_000_000_000, 4_294_967_295),
);
/** A column of so many rows, in any of its forms. */
const column = (count: number): fc.Arbitrary<Column<Value>> => {
  const each = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: count, maxLength: count });
  const countingOn = fc
    .tuple(number, fc.array(fc.nat(12), { maxLength: 2 }))
    .map(([first, gaps]) =>
      Uint32Array.from(
        { length: count },
        (_, row) => first + row + gaps.filter((gap) => gap < row).length * 5,
      ),
    );
  return fc.oneof(
    value.map((all) => ({ all })),
    fc
      .tuple(fc.array(value, { minLength: 1, maxLength: 6 }), each(fc.nat(100)))
      .map(([of, places]) => ({ of, at: Uint32Array.from(places, (place) => place % of.length) })),
    // Texts that count on, each of which stands once and may come again.
    fc
      .tuple(fc.constantFrom('H', '', 'x-', 'a1', 'a0'), countingOn, each(fc.nat(3)), fc.nat(3))
      .map(([prefix, numbers, gaps, most]) => ({
        of: [...numbers].map((one) => `${prefix}${one}`),
        at: Uint32Array.from(gaps, (gap, row) => (gap < most ? row : Math.max(0, row - gap))),
      })),
    fc
      .tuple(
        fc.constantFrom('H', '', 'x-', 'a1', 'a0'),
        fc.oneof(
          countingOn,
          each(number).map((all) => Uint32Array.from(all)),
        ),
      )
      .map(([prefix, numbers]) => ({ prefix, numbers })),
    each(fc.constantFrom(0, 1.5, 7, 1e21)).map((figures) => ({ figures: Float64Array.from(figures) })),
    each(value),
  );
};
const rows = fc
  .integer({ min: 1, max: 24 })
  .chain((count) =>
    fc.tuple(...map.columns.map(() => column(count))).map((columns) => ({ map, count, columns })),
  );

describe('new rows by columns', () => {
  it('are packed as the rows that they are', () => {
    fc.assert(
      fc.property(rows, (fresh) => {
        const images = [...rowsOf(fresh)].map((after) => ({ before: null, after }));
        expect(packFresh(fresh)).toEqual(packImages(map.columns, images));
      }),
      { seed: 1127, numRuns: 400 },
    );
  });
});
