import { roundToSum } from '@shared/base/displayed-sum';
import { tableOf } from '@shared/features/shares/packed-shares';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareCells } from '../../renderer/features/shares/grid/share-figures';
import { shareLines } from '../../renderer/features/shares/grid/share-lines';
import { readEntered, sheetIndex, typedText } from '../../renderer/kit/grid/figure-controller';
import { yearColumnId } from '../../renderer/kit/grid/year-columns';
import { row, table } from './share-table';

const words = {
  nameOf: ({ nameEn }: { nameEn: string }) => nameEn,
  unallocated: 'Unallocated',
  total: 'Total',
};
const years = [2026, 2027];

/** A table of three suppliers with tenths of a third of a percent, by year. */
const of = (byYear: readonly (readonly number[])[]) =>
  table(
    years,
    ['a', 'b', 'c'].map((id, place) =>
      row(
        id,
        'CHN',
        years.map((_year, at) => (byYear[at]?.[place] ?? 0) / 3 / 10),
      ),
    ),
  );

describe('the lines of the grid', () => {
  it('rounds the figures of a year so that they add up to what is shown as their sum', () => {
    const third = 100 / 3;
    const { suppliers, pinned } = shareLines(
      table([2026], [row('a', 'CHN', [third]), row('b', 'MYS', [third]), row('c', 'FRA', [third])]),
      words,
    );
    const shown = suppliers.map((line) => line.shown(0) ?? 0);
    expect(shown).toEqual([33.4, 33.3, 33.3]);
    expect(pinned[1]?.shown(0)).toBeCloseTo(100, 9);
  });

  it('rounds as it would without keeping what was rounded, over any edits and orders', () => {
    const percents = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 3, maxLength: 3 });
    const step = fc.record({ year: fc.nat(1), percents, turned: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let now = of([[1], [1]]);
        for (const { year, percents: tenths, turned } of steps) {
          const other = of([tenths, tenths]);
          const columns = now.columns.map((column, at) =>
            at === year ? (other.columns[at] ?? column) : column,
          );
          const all = now.years.map((each, at) => (at === year ? (other.years[at] ?? each) : each));
          const order = turned ? Uint32Array.from(now.order).reverse() : now.order;
          now = tableOf({ ...now, columns, years: all, order });
          const { suppliers } = shareLines(now, words);
          for (const [at, { restPercent }] of now.years.entries()) {
            const exact = [...now.rows.map((each) => each.percent(at) ?? 0), Math.max(0, restPercent)];
            expect(suppliers.map((line) => line.shown(at))).toEqual(roundToSum(exact, 1).slice(0, -1));
          }
        }
      }),
    );
  });

  it('keeps a year without a share apart from a share of zero', () => {
    const { suppliers } = shareLines(table(years, [row('a', 'CHN', [null, 0])]), words);
    expect([0, 1].map((year) => suppliers[0]?.shown(year))).toEqual([null, 0]);
  });

  it('tells the place from the name', () => {
    const { suppliers } = shareLines(table([2026], [row('Solvay', 'FRA', [4])]), words);
    expect([suppliers[0]?.name, suppliers[0]?.place]).toEqual(['Solvay', ', Town']);
  });
});

describe('a block pasted from a spreadsheet', () => {
  const shares = table(years, [row('a', 'CHN', [50, 50]), row('b', 'MYS', [50, 50])]);
  const across = years.map((year) => ({ id: yearColumnId(year), head: String(year) }));
  const cellOf = shareCells(shares, years, 0, true);
  const { suppliers } = shareLines(shares, words);
  const index = sheetIndex({ lines: suppliers, across, columns: [], cellOf });
  const given = (text: string) => readEntered(index, [{ row: 'a', column: 'year-2027', text }]);

  it.each<[string, number | null]>([
    ['２１．５', 21.5],
    ['12,5 %', 12.5],
    ['', null],
  ])('takes %j as it is typed', (text, value) => {
    const figure = { of: 'share.percent', key: 'JPN|NdPr|separation|2027|a' };
    expect(given(text)).toEqual({ given: [{ figure, value }], unreadable: [] });
  });

  it.each(['n.n.', '5 t'])('takes no %j', (text) => {
    const at = { row: 'a', column: 'year-2027' };
    expect(given(text)).toEqual({ given: [], unreadable: [{ at, text }] });
  });

  it('goes out with full precision', () => {
    const third = table([2026], [row('a', 'CHN', [100 / 3])]);
    const line = shareLines(third, words).suppliers[0];
    const cell = line === undefined ? null : shareCells(third, [2026], 0, true)(line, 'year-2026');
    expect(cell === null ? null : typedText(cell)).toBe(String(100 / 3));
  });

  it('tells what a scenario changed itself from what moved with it, and tonnes from percent', () => {
    const moved = table(years, [row('a', 'CHN', [50, 50])], [20, 50]);
    const at = (columnId: string) =>
      shareLines(moved, words).suppliers.map((line) => cellOf(line, columnId))[0];
    expect(at('year-2026')).toMatchObject({ value: 50, change: 'moved', units: ['percent', 'tonnes'] });
    expect(at('year-2027')).toMatchObject({ change: null });
    expect(at('tonnes')).toMatchObject({ value: 500, change: null, units: ['tonnes', 'percent'] });
    expect(at('supplier')).toBeNull();
  });
});
