import type { ProjectTables } from '@shared/model/plan';
import { compared, readOrder, valueIn } from '@shared/model/read-order';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inReadOrder } from '../../electron/store/in-read-order';
import { type RowValues, tableMap, toRow } from '../../electron/store/schema/table-map';

const SAID: Readonly<Record<string, fc.Arbitrary<string | number | null>>> = {
  economyId: fc.constantFrom('JPN', 'EUU'),
  materialId: fc.constantFrom('Dy', 'NdPr', 'Å', null),
  stage: fc.constantFrom('mining', 'separation'),
  year: fc.integer({ min: 2020, max: 2022 }),
  supplierId: fc.constantFrom('a', 'B', 'b-1', 'b-10', 'b-2', '日本', '\u{1F600}', '\uFFFF'),
};

const map = tableMap('share');
const row = fc
  .tuple(...map.fields.map((field) => (field === 'id' ? fc.uuid() : (SAID[field] ?? fc.constant(1)))))
  .map((values: RowValues) => toRow('share', values));

/** The order as it is said, one comparison after the other. */
function plainly(rows: readonly ProjectTables['share'][]): ProjectTables['share'][] {
  return [...rows].sort((a, b) => {
    const decides = readOrder('share').find((field) => compared(valueIn(a, field), valueIn(b, field)) !== 0);
    return decides === undefined ? 0 : compared(valueIn(a, decides), valueIn(b, decides));
  });
}

describe('many rows in the order in which they are read', () => {
  test('stand as comparing them says, those that are alike in all but their id among them', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 600, maxLength: 900, size: 'max' }), (rows) => {
        const ordered = plainly(rows);
        expect(inReadOrder('share', [...rows])).toEqual(ordered);
        expect(inReadOrder('share', [...ordered])).toEqual(ordered);
      }),
      { numRuns: 20 },
    );
  });
});
