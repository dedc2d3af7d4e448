import type { SheetPreview } from '@shared/features/importing/inspection';
import { describe, expect, it } from 'vitest';
import { sheetRows } from '../../renderer/features/importing/sheet-cells';

const sheet = (rows: readonly (readonly string[])[], merges: readonly string[] = []): SheetPreview => ({
  name: 'S',
  hidden: false,
  rowCount: rows.length,
  columnCount: 3,
  rows,
  merges,
});

const spans = (preview: SheetPreview): string[][] =>
  sheetRows(preview, 3).map(({ cells }) =>
    cells.map(({ column, columnSpan, rowSpan }) => `${column}:${columnSpan}x${rowSpan}`),
  );

describe('the cells of a sheet as they are drawn', () => {
  it.each<[string, SheetPreview, string[][]]>([
    [
      'a title runs over the blank cells beside it',
      sheet([['対象国：日本　工程：分離・精製', '', '']]),
      [['1:3x1']],
    ],
    [
      'and stops before one that is filled',
      sheet([['a title of many words', '', 'x']]),
      [['1:2x1', '3:1x1']],
    ],
    ['a short text stays in its cell', sheet([['China', '', '']]), [['1:1x1', '2:1x1', '3:1x1']]],
    [
      'a merged cell takes its range and no more',
      sheet(
        [
          ['', 'Year', ''],
          ['', '', ''],
        ],
        ['B1:C2'],
      ),
      [['1:1x1', '2:2x2'], ['1:1x1']],
    ],
    [
      'and is not run over',
      sheet(
        [
          ['a title of many words', '', ''],
          ['', '', ''],
        ],
        ['C1:C2'],
      ),
      [
        ['1:2x1', '3:1x2'],
        ['1:1x1', '2:1x1'],
      ],
    ],
  ])('%s', (_, preview, expected) => {
    expect(spans(preview)).toEqual(expected);
  });

  it.each<[string, boolean]>([
    ['988000', true],
    ['1,240.5', true],
    ['５６１', true],
    ['▲3.2%', true],
    ['(12)', true],
    ['約220', false],
    ['7OO', false],
    ['kg', false],
    ['', false],
  ])('sets %j at the right: %s', (text, expected) => {
    expect(sheetRows(sheet([[text]]), 1)[0]?.cells[0]?.isNumber).toBe(expected);
  });

  it.each([
    ['14732.458452', '14732.458'],
    ['7945.999999999999', '7946'],
    ['-895.417115796016', '-895.41712'],
    ['2268311234.567891', '2268311235'],
    ['0.000000001234', '0.000000001234'],
    ['16.6667', '16.6667'],
    ['2025-12-31', '2025-12-31'],
    ['1.000.000', '1.000.000'],
  ])('shows %s as %s', (text, shown) => {
    const [row] = sheetRows(sheet([[text]]), 1);
    expect(row?.cells[0]).toMatchObject({ text, shown });
  });
});
