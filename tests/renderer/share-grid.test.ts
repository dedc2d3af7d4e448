import { describe, expect, it } from 'vitest';
import { copiedRows, layPastedBlock } from '../../renderer/features/shares/grid/pasted-block';
import { gridRows } from '../../renderer/features/shares/grid/share-grid-rows';
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
    const { suppliers, pinned } = gridRows(
      table([2026], [row('a', 'CHN', [third]), row('b', 'MYS', [third]), row('c', 'FRA', [third])]),
      words,
    );
    const shown = suppliers.map((line) => line.shown[0] ?? 0);
    expect(shown).toEqual([33.4, 33.3, 33.3]);
    expect(pinned[1]?.shown[0]).toBeCloseTo(100, 9);
  });

  it('keeps a year without a share apart from a share of zero', () => {
    const { suppliers } = gridRows(table(years, [row('a', 'CHN', [null, 0])]), words);
    expect(suppliers[0]?.shown).toEqual([null, 0]);
  });

  it('tells the place from the name', () => {
    const { suppliers } = gridRows(table([2026], [row('Solvay', 'FRA', [4])]), words);
    expect([suppliers[0]?.name, suppliers[0]?.place]).toEqual(['Solvay', ', Town']);
  });
});

describe('a block pasted from a spreadsheet', () => {
  const { suppliers } = gridRows(table(years, [row('a', 'CHN', [50, 50]), row('b', 'MYS', [50, 50])]), words);

  it('goes down over suppliers and across over years; blank cells leave what stands there', () => {
    const block = layPastedBlock('20\t２１．５\r\n\t12,5 %\r\n', { line: 0, column: 0 }, suppliers, years);
    expect(block).toEqual({
      kind: 'cells',
      cells: [
        { year: 2026, supplierId: 'a', percent: 20 },
        { year: 2027, supplierId: 'a', percent: 21.5 },
        { year: 2027, supplierId: 'b', percent: 12.5 },
      ],
    });
  });

  it('is kept out as a whole when it does not fit or cannot be read', () => {
    expect(layPastedBlock('1\t2\t3', { line: 0, column: 0 }, suppliers, years).kind).toBe('too_large');
    expect(layPastedBlock('1\n2', { line: 1, column: 0 }, suppliers, years).kind).toBe('too_large');
    expect(layPastedBlock('1\tn.n.', { line: 0, column: 0 }, suppliers, years).kind).toBe('unreadable');
    expect(layPastedBlock('5 t', { line: 0, column: 0 }, suppliers, years).kind).toBe('unreadable');
    expect(layPastedBlock('\t', { line: 0, column: 0 }, suppliers, years).kind).toBe('nothing');
  });

  it('goes out with full precision', () => {
    const lines = gridRows(table([2026], [row('a', 'CHN', [100 / 3])]), words).suppliers;
    expect(copiedRows(lines, [2026])).toBe(`\t2026\na, Town\t${100 / 3}`);
  });
});
