import { checkFigure, countByKind } from '@shared/model/check';
import { describe, expect, it } from 'vitest';

describe('checkFigure', () => {
  it.each([
    [1296, '1296'],
    [72.72727272727273, '72.72727273'],
    [0.26749007657640966, '0.2674900766'],
    [-72, '-72'],
    [1e-9, '1e-9'],
  ])('writes %d as %s', (value, text) => {
    expect(checkFigure(value)).toBe(text);
  });
});

describe('countByKind', () => {
  it('counts in the order of the kinds and leaves out those without rows', () => {
    const rows = [
      { kind: 'prediction', met: false },
      { kind: 'published', met: true },
      { kind: 'published', met: false },
    ] as const;
    expect(countByKind(rows)).toEqual([
      { kind: 'published', met: 1, count: 2 },
      { kind: 'prediction', met: 0, count: 1 },
    ]);
  });
});
