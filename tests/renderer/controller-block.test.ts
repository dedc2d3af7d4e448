import { describe, expect, it } from 'vitest';
import { readBlock, writeBlock } from '../../renderer/kit/grid/controller/block';
import { type Fill, filled, fillInside, goOn } from '../../renderer/kit/grid/controller/fill';
import { layBlock } from '../../renderer/kit/grid/controller/lay';
import { axesOf, type Rect } from '../../renderer/kit/grid/controller/range';
import { summaryOf } from '../../renderer/kit/grid/controller/summary';

describe('a block of the clipboard', () => {
  it.each<[string, string, string[][]]>([
    [
      'tabs and ends of line',
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['short lines', '1\t2\n3', [['1', '2'], ['3']]],
    ['an empty line inside', '1\n\n3\n', [['1'], [''], ['3']]],
    ['empty cells', '\t2\t', [['', '2', '']]],
    ['quotes of a spreadsheet', '"a\tb"\t"say ""x"""\n"two\nlines"', [['a\tb', 'say "x"'], ['two\nlines']]],
    ['a quote that is a text', '5" pipe\t"open', [['5" pipe', '"open']]],
    ['a text that was kept from being a formula', "'=A1\t'quoted'\t'-2+3", [['=A1', "'quoted'", '-2+3']]],
    ['one cell', '7', [['7']]],
  ])('has %s', (_what, text, block) => {
    expect(readBlock(text)).toEqual(block);
  });

  it('is read back as it is written', () => {
    const block = [
      ['a\tb', 'say "x"'],
      ['two\nlines', ''],
      ['1', '2'],
    ];
    expect(readBlock(writeBlock(block))).toEqual(block);
  });
});

describe('a block laid over a grid', () => {
  const AXES = axesOf(['a', 'b', 'c', 'total'], ['name', 'x', 'y'], 3);
  const ground = {
    isWritable: ({ row, column }: { row: string; column: string }) => column !== 'name' && row !== 'total',
    stands: ({ row, column }: { row: string; column: string }) =>
      column === 'name' ? [`Row ${row}`] : ['9'],
  };
  const rect = (top: number, left: number, bottom = top, right = left): Rect => ({
    top,
    bottom,
    left,
    right,
  });
  const lay = (text: string, range: Rect) => layBlock(readBlock(text), range, AXES, ground);
  const cells = (text: string, range: Rect) => {
    const laid = lay(text, range);
    return laid.kind === 'cells'
      ? laid.cells.map(({ row, column, text: given }) => `${row}${column}${given}`).join(' ')
      : laid.kind;
  };

  it.each<[string, string, Rect, string]>([
    ['goes from the cell on', '1\t2\n3\t4', rect(1, 1), 'bx1 by2 cx3 cy4'],
    ['leaves what stands under blank cells', '1\t\n\t4', rect(0, 1), 'ax1 by4'],
    ['fills a range with one text', '7', rect(0, 1, 1, 2), 'ax7 ay7 bx7 by7'],
    ['fills what can be written of it', '7', rect(0, 0, 0, 2), 'ax7 ay7'],
    ['repeats where its size divides the range', '1\n2', rect(0, 1, 1, 2), 'ax1 ay1 bx2 by2'],
    ['passes over a name that stands there', 'Row b\t5', rect(1, 0), 'bx5'],
    ['is told where it is too long', '1\n2', rect(2, 1), 'too_large'],
    ['is told where it is too wide', '1\t2', rect(0, 2), 'too_large'],
    ['is told where it has another name', 'Other\t5', rect(1, 0), 'held'],
    ['is told where it has nothing', '\t\n', rect(0, 1), 'nothing'],
  ])('%s', (_what, text, range, expected) => {
    expect(cells(text, range)).toBe(expected);
  });
});

describe('a fill of a grid', () => {
  const AXES = axesOf(['a', 'b', 'c'], ['x', 'y']);
  const TEXTS: Record<string, string> = { ax: '1', bx: '2', cx: '', ay: '7', by: '', cy: '' };
  const textAt = ({ row, column }: { row: string; column: string }) => TEXTS[row + column] ?? '';
  const rect = (top: number, bottom: number, left = 0, right = left): Rect => ({ top, bottom, left, right });
  const said = (fill: Fill | null, series: boolean) =>
    fill === null
      ? null
      : filled(fill, AXES, textAt, series)
          .map(({ row, column, text }) => row + column + text)
          .join(' ');

  it.each<[string, Fill | null, boolean, string | null]>([
    ['goes down', fillInside(rect(0, 2, 0, 1), 'down'), false, 'bx1 cx1 by7 cy7'],
    ['takes what stands above a single row', fillInside(rect(1, 1), 'down'), false, 'bx1'],
    ['goes right', fillInside(rect(0, 1, 0, 1), 'right'), false, 'ay1 by2'],
    ['has nothing above the first row', fillInside(rect(0, 0), 'down'), false, null],
    ['goes on with a series by the handle', { source: rect(0, 1), over: rect(0, 2) }, true, 'cx3'],
    ['goes on upwards', { source: rect(1, 2), over: rect(0, 2) }, true, 'ax'],
  ])('%s', (_what, fill, series, expected) => {
    expect(said(fill, series)).toBe(expected);
  });
});

describe('a fill', () => {
  it.each<[string, readonly string[], boolean, string]>([
    ['repeats one figure', ['5'], true, '5 5 5'],
    ['goes on with an even step', ['10', '20'], true, '30 40 50'],
    ['has no noise of doubles', ['0.1', '0.2'], true, '0.3 0.4 0.5'],
    ['repeats figures without an even step', ['1', '2', '4'], true, '1 2 4'],
    ['repeats words', ['a', 'b'], true, 'a b a'],
    ['repeats by the key', ['10', '20'], false, '10 20 10'],
    ['repeats an empty cell', [''], true, '  '],
  ])('%s', (_what, texts, series, expected) => {
    expect(goOn(texts, 3, series).join(' ')).toBe(expected);
  });
});

it('a range is added up by its figures; those of two units are told', () => {
  const tonnes = (value: number | null) => ({ value, unit: 'tonnes' });
  expect(summaryOf(2, 2, [tonnes(3), tonnes(4), tonnes(null), null])).toEqual({
    rows: 2,
    columns: 2,
    figures: 2,
    notKnown: 1,
    sum: 7,
    units: ['tonnes'],
  });
  expect(summaryOf(1, 2, [tonnes(3), { value: 4, unit: 'days' }]).units).toEqual(['tonnes', 'days']);
});
