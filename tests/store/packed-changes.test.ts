import type { RowChange } from '@shared/model/plan';
import { describe, expect, it } from 'vitest';
import { packChanges, unpackChanges } from '../../electron/store/change-log/packed-changes';
import { everyRow, share } from './support/rows';

const many = (count: number): RowChange[] =>
  Array.from({ length: count }, (_, place) =>
    place % 7 === 0
      ? { table: 'share', op: 'remove', id: `gone-${place}` }
      : { table: 'share', op: 'put', row: share(`s-${place}`, 'lynas', 2020 + (place % 12), place / 8) },
  );

describe('changes on their way to the project', () => {
  it.each([
    ['few', everyRow()],
    ['many of one table', many(2_000)],
    ['of every table and many of one', [...many(900), ...everyRow(), ...many(3)]],
  ])('are those that were sent: %s', (_name, changes) => {
    const there = unpackChanges(structuredClone(packChanges(changes)));
    for (const table of new Set(changes.map((change) => change.table)))
      expect(there.filter((change) => change.table === table)).toEqual(
        changes.filter((change) => change.table === table),
      );
    expect(there).toHaveLength(changes.length);
  });
});
