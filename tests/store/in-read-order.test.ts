import { compared, readOrder } from '@shared/model/read-order';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inReadOrder } from '../../electron/store/in-read-order';
import { type RowValues, tableMap } from '../../electron/store/schema/table-map';

const SAID: Readonly<Record<string, fc.Arbitrary<string | number | null>>> = {
  economyId: fc.constantFrom('JPN', 'EUU'),
  materialId: fc.constantFrom('Dy', 'NdPr', 'Å', null),
  stage: fc.constantFrom('mining', 'separation'),
  year: fc.integer({ min: 2020, max: 2022 }),
  supplierId: fc.constantFrom('a', 'B', 'b-1', 'b-10', 'b-2', '日本', '\u{1F600}', '\uFFFF'),
};

const map = tableMap('share');
const row: fc.Arbitrary<RowValues> = fc.tuple(
  ...map.fields.map((field) => (field === 'id' ? fc.uuid() : (SAID[field] ?? fc.constant(1)))),
);

/** The order as it is said, one comparison after the other. */
function plainly(rows: readonly RowValues[]): RowValues[] {
  const places = readOrder('share').map((field) => map.fields.indexOf(field));
  return [...rows].sort((a, b) => {
    const place = places.find((at) => compared(a[at] ?? null, b[at] ?? null) !== 0) ?? 0;
    return compared(a[place] ?? null, b[place] ?? null);
  });
}

describe('many rows in the order in which they are read', () => {
  test('stand as comparing them says, those that are alike in all but their id among them', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 600, maxLength: 900, size: 'max' }), (rows) => {
        expect(inReadOrder(map, [...rows])).toEqual(plainly(rows));
      }),
      { numRuns: 20 },
    );
  });
});
