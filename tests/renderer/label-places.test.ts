import { labelRows, textWidth } from '@shared/charts/label-rows';
import { roundTop, spreadLabels } from '@shared/charts/spread-labels';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('rows for words of dates', () => {
  it.each<[string, { at: number; text: string }[], (number | null)[]]>([
    [
      'far apart stand side by side',
      [
        { at: 100, text: 'abcd' },
        { at: 300, text: 'abcd' },
      ],
      [0, 0],
    ],
    [
      'near each other stand above each other',
      [
        { at: 100, text: 'abcd' },
        { at: 110, text: 'abcd' },
      ],
      [0, 1],
    ],
    [
      'a third one comes back to the lowest row',
      [
        { at: 100, text: 'abcd' },
        { at: 110, text: 'abcd' },
        { at: 140, text: 'abcd' },
      ],
      [0, 1, 0],
    ],
    [
      'of one date find no place behind the sixth',
      Array(7).fill({ at: 50, text: 'ab' }),
      [0, 1, 2, 3, 4, 5, null],
    ],
  ])('%s', (_what, labels, rows) => {
    expect(labelRows(labels, 400).map((found) => found?.row ?? null)).toEqual(rows);
  });

  it('are never cut off at an end', () => {
    const [found] = labelRows([{ at: 395, text: '2026年2月 輸出禁止' }], 400);
    expect(395 + (found?.shift ?? 0) + textWidth('2026年2月 輸出禁止') / 2).toBeCloseTo(400, 9);
  });
});

describe('labels at the ends of lines', () => {
  it.each<[string, number[], number[]]>([
    ['far apart stay', [10, 60], [0, 0]],
    ['near each other move apart', [50, 52], [0, 11]],
    ['at the bottom move up', [99, 100], [-12, 0]],
    ['in a heap keep their order', [97, 98, 99], [-23, -11, 1]],
  ])('%s', (_what, ys, shifts) => {
    expect(
      spreadLabels(
        ys.map((y) => ({ x: 0, y, text: 'abc' })),
        100,
      ),
    ).toEqual(shifts);
  });

  it('leave alone those that end elsewhere', () => {
    expect(
      spreadLabels(
        [
          { x: 0, y: 50, text: 'abc' },
          { x: 200, y: 50, text: 'abc' },
        ],
        100,
      ),
    ).toEqual([0, 0]);
  });

  it('never lie over each other, nor below the chart', () => {
    const label = fc.record({
      x: fc.integer({ min: 0, max: 300 }),
      y: fc.integer({ min: 0, max: 200 }),
      text: fc.constantFrom('a', '韓国', '38.3  Myanmar'),
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 6 }), (labels) => {
        const at = spreadLabels(labels, 200).map((shift, index) => (labels[index]?.y ?? 0) + shift);
        for (const [i, a] of labels.entries()) {
          expect(at[i]).toBeLessThanOrEqual(200);
          for (const [j, b] of labels.entries())
            if (j > i && a.x < b.x + textWidth(b.text) && b.x < a.x + textWidth(a.text))
              expect(Math.abs((at[i] ?? 0) - (at[j] ?? 0))).toBeGreaterThanOrEqual(13);
        }
      }),
      { seed: 20261127 },
    );
  });
});

it.each([
  [1517, 1600],
  [1000, 1000],
  [83, 100],
  [0.31, 0.32],
  [0, 1],
])('the axis of a largest value of %d ends at %d', (largest, top) => {
  expect(roundTop(largest)).toBeCloseTo(top, 9);
});
