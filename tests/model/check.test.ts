import { countByKind } from '@shared/model/check';
import { describe, expect, it } from 'vitest';

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
