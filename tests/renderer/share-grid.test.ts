import { describe, expect, it } from 'vitest';
import { shareCells } from '../../renderer/features/shares/grid/share-figures';
import { shareLines } from '../../renderer/features/shares/grid/share-lines';
import { copiedLines, laySheet } from '../../renderer/kit/grid/figure-clipboard';
import { yearColumnId } from '../../renderer/kit/grid/year-columns';
import { row, table } from './share-table';

const words = {
  nameOf: ({ nameEn }: { nameEn: string }) => nameEn,
  unallocated: 'Unallocated',
  total: 'Total',
};
const years = [2026, 2027];

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
  const lay = (text: string, line = 0) =>
    laySheet({ lines: shareLines(shares, words).suppliers, across, cellOf }, text, { line, column: 0 });

  it('goes down over suppliers and across over years; blank cells leave what stands there', () => {
    const cell = (year: number, id: string, value: number) => ({
      figure: { of: 'share.percent', key: `JPN|NdPr|separation|${year}|${id}` },
      value,
    });
    expect(lay('20\t２１．５\r\n\t12,5 %\r\n')).toEqual({
      kind: 'cells',
      cells: [cell(2026, 'a', 20), cell(2027, 'a', 21.5), cell(2027, 'b', 12.5)],
    });
  });

  it('is kept out as a whole when it does not fit or cannot be read', () => {
    expect(lay('1\t2\t3').kind).toBe('too_large');
    expect(lay('1\n2', 1).kind).toBe('too_large');
    expect(lay('1\tn.n.').kind).toBe('unreadable');
    expect(lay('5 t').kind).toBe('unreadable');
    expect(lay('\t').kind).toBe('nothing');
  });

  it('goes out with full precision', () => {
    const third = table([2026], [row('a', 'CHN', [100 / 3])]);
    const cells = shareCells(third, [2026], 0, true);
    expect(
      copiedLines(
        shareLines(third, words).suppliers,
        across.slice(0, 1),
        (line, id) => cells(line, id)?.value ?? null,
      ),
    ).toBe(`\t2026\na, Town\t${100 / 3}`);
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
