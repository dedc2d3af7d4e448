import type { Stage } from '@shared/base/stage';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import {
  keepGroups,
  rowsWith,
  shareIn,
  sharesOfSet,
  sharesOfSupply,
  totalOfSet,
} from '@shared/model/plan-rows';
import type { SupplierId } from '@shared/model/supplier';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/** The groups against a search through the whole list, in its order. */

const set = fc.record({
  economyId: fc.constantFrom('JPN' as CountryId, 'USA' as CountryId),
  materialId: fc.constantFrom('Dy' as MaterialId, 'D' as MaterialId),
  stage: fc.constantFrom<Stage>('mining', 'separation'),
  year: fc.integer({ min: 2024, max: 2026 }),
});
const supplierId = fc.constantFrom('a' as SupplierId, 'b' as SupplierId, 'c' as SupplierId);
const shares = fc.array(
  fc.tuple(set, supplierId, fc.uuid()).map(([place, supplier, id]) =>
    newRow(TABLES.share, {
      id,
      ...place,
      supplierId: supplier,
      enteredAs: 'percent',
      value: 1,
      basis: 'reo',
      mark: 'known',
    }),
  ),
);

test('rows are found as by a search, in their order', () => {
  fc.assert(
    fc.property(shares, set, supplierId, (rows, wanted, supplier) => {
      const plan = { shares: rows };
      const ofSupply = rows.filter(
        ({ economyId, materialId, stage }) =>
          economyId === wanted.economyId && materialId === wanted.materialId && stage === wanted.stage,
      );
      const ofSet = ofSupply.filter(({ year }) => year === wanted.year);
      expect(sharesOfSupply(plan, wanted)).toEqual(ofSupply);
      expect(sharesOfSet(plan, wanted)).toEqual(ofSet);
      expect(shareIn(plan, wanted, supplier)).toBe(ofSet.find((row) => row.supplierId === supplier));
    }),
  );
});

test('rows that take the place of others are found in their groups, and the other groups stay the very same', () => {
  fc.assert(
    fc.property(shares, set, fc.infiniteStream(fc.boolean()), (rows, wanted, chosen) => {
      const before = { shares: rows };
      const ofSet = sharesOfSet(before, wanted);
      const inPlace = new Map(
        rows.flatMap((row) => (chosen.next().value === true ? [[row, { ...row, value: 2 }] as const] : [])),
      );
      const after = { shares: rowsWith(rows, inPlace) };
      keepGroups(before.shares, after.shares, inPlace);
      expect(sharesOfSet(after, wanted)).toEqual(sharesOfSet({ shares: [...after.shares] }, wanted));
      expect(sharesOfSet(after, wanted) === ofSet).toBe(!ofSet.some((row) => inPlace.has(row)));
    }),
  );
});

test('a set without a total has none', () => {
  const wanted = {
    economyId: 'JPN' as CountryId,
    materialId: 'Dy' as MaterialId,
    stage: 'mining',
    year: 2026,
  };
  expect(totalOfSet({ totals: [] }, { ...wanted, stage: 'mining' })).toBeNull();
});
