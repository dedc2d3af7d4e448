import { BLANK_CELL, type RawCell, type RawRow, textCell } from '@shared/base/sheet-cell';
import type { TableStep } from '@shared/model/table-steps';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StepRun } from '../../electron/importing/recipe/apply-steps';
import { FilteredRows } from '../../electron/importing/recipe/filtered-rows';
import { CachedRows } from '../../electron/sheets/read/cached-rows';

const number = (value: number): RawCell => ({ ...BLANK_CELL, value, text: String(value) });
const cell = fc.oneof(
  fc.constantFrom<RawCell | undefined>(
    undefined,
    textCell('China'),
    textCell('中国'),
    textCell('A '),
    number(7),
  ),
  fc.integer({ min: 2_990, max: 3_010 }).map(number),
);
const step: fc.Arbitrary<TableStep> = fc.record({
  step: fc.constantFrom('keep' as const, 'leave_out' as const),
  column: fc.constantFrom('Country', 'Year', 'Type'),
  is: fc.constantFrom('one_of' as const, 'starts_with' as const),
  values: fc.array(fc.constantFrom('', 'China', '中国', 'a', '7', '3005', '300'), {
    minLength: 1,
    maxLength: 3,
  }),
  off: fc.constantFrom(false, false, false, true),
  seen: fc.constantFrom(undefined, ['China', '7']),
}) as fc.Arbitrary<TableStep>; // a field that is undefined is one that is absent
const HEADS = new Map([
  [1, 'Country'],
  [2, 'Year'],
  [3, 'Type'],
]);

describe('rows that filters leave out by the codes of their cells', () => {
  it('are those that are left out row by row, with the same counts and values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 40 }),
        fc.array(step, { minLength: 1, maxLength: 3 }),
        fc.nat(6),
        fc.nat(60),
        (texts, steps, headerRow, lastRow) => {
          const rows = texts.map((cells, index): RawRow => ({ row: index + 1, cells }));
          const kept = new CachedRows();
          kept.add(rows);
          const [one, coded] = [new StepRun(steps, HEADS), new StepRun(steps, HEADS)];
          expect(coded.filtered).not.toBeNull();
          const filtered = new FilteredRows(kept, coded, coded.filtered ?? [], headerRow, lastRow);
          const outs = [...filtered.outs()].map((out) => out === 1);
          const naive = rows.map((row) =>
            row.row > headerRow && row.row <= lastRow ? one.take(row).out !== undefined : false,
          );
          expect(outs).toEqual(naive);
          expect([coded.tallies, coded.recorded, coded.news]).toEqual([one.tallies, one.recorded, one.news]);
        },
      ),
      { seed: 1127, numRuns: 400 },
    );
  });

  it.each<TableStep>([
    { step: 'fill_down', columns: ['Country'] },
    { step: 'replace', column: 'Country', from: 'China', to: 'CHN' },
    { step: 'split', column: 'Country', by: ' ', into: ['a'] },
  ])('are read as rows where a step changes cells: $step', (changing) => {
    expect(new StepRun([changing], HEADS).filtered).toBeNull();
  });
});
