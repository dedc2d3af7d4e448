import { cut, rowsWithin, signsIn } from '@shared/features/exercise/paper-rows';
import { describe, expect, it } from 'vitest';

describe('the rows of an after-action paper', () => {
  it.each([
    ['as it is', 'saving', 10, 'saving'],
    ['words', 'saving by order', 8, 'saving…'],
    ['signs of a full width', '使用節約の指示', 8, '使用節…'],
    ['both', 'Sm使用節約', 6, 'Sm使…'],
  ])('cuts a text to its room: %s', (_what, text, most, expected) => {
    expect(cut(text, most)).toBe(expected);
    expect(signsIn(cut(text, most))).toBeLessThanOrEqual(most);
  });

  const row = (name: string, weight: number) => ({ cells: [name], weight });
  it.each<[string, [string, number][], number, string[]]>([
    [
      'all where there is room',
      [
        ['a', 1],
        ['b', 2],
      ],
      2,
      ['a', 'b'],
    ],
    [
      'those of most weight, in their order',
      [
        ['a', 1],
        ['b', 9],
        ['c', 5],
      ],
      2,
      ['b', 'c'],
    ],
    [
      'a long one takes its lines',
      [
        ['long words', 9],
        ['b', 5],
        ['c', 1],
      ],
      3,
      ['long words', 'b'],
    ],
    ['none where there is no line', [['a', 1]], 0, []],
  ])('takes %s', (_what, rows, lines, expected) => {
    const taken = rowsWithin(
      rows.map(([name, weight]) => row(name, weight)),
      [5],
      lines,
    );
    expect(taken.map(({ cells }) => cells[0])).toEqual(expected);
  });
});
