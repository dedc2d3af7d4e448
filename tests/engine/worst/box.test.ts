import { describe, expect, it } from 'vitest';
import { type Box, covering, halves, middleOf, wholeBox } from '../../../electron/engine/worst/box';

const SIZE = 10;
const DAYS = 30;
const lengths = ({ sides }: Box) => sides.map(({ length }) => [length.least, length.most]);

describe('boxes of shocks of one size', () => {
  it('hold every split of the days between two nodes, a day at least for each', () => {
    expect(lengths(wholeBox([0, 1], SIZE, DAYS))).toEqual([
      [1, 9],
      [1, 9],
    ]);
    expect(lengths(wholeBox([0], SIZE, DAYS))).toEqual([[10, 10]]);
  });

  it('leave the last node what the others do not have, in each half', () => {
    const [fewer, more] = halves(wholeBox([0, 1], SIZE, DAYS), 'length', SIZE, DAYS);
    expect([fewer, more].map((box) => (box === undefined ? null : lengths(box)))).toEqual([
      [
        [1, 5],
        [5, 9],
      ],
      [
        [6, 9],
        [1, 4],
      ],
    ]);
  });

  it('are covered from the earliest first day to the latest last one, and have a shock of the size in their middle', () => {
    const box = wholeBox([0, 1], SIZE, DAYS);
    expect(covering(box, DAYS).map(({ from, to }) => [from, to])).toEqual([
      [0, 30],
      [0, 30],
    ]);
    expect(middleOf(box, SIZE, DAYS).reduce((sum, { from, to }) => sum + to - from, 0)).toBe(SIZE);
  });
});
