import { type Counted, countAll, countByKind } from '@shared/model/check';
import { describe, expect, it } from 'vitest';

const row = (id: string, code: Counted['label']['code'], kind: Counted['kind'], met: boolean): Counted => ({
  id,
  label: { code },
  kind,
  met,
});

describe('countByKind', () => {
  const rows = [
    row('G-15', 'check.lineStands', 'calibration', false),
    row('G-06', 'check.stockOfMonth', 'published', true),
    row('G-06', 'check.stockOfMonth', 'published', true),
    row('G-06', 'check.coverOfMonth', 'published', true),
    row('G-06', 'check.coverOfMonth', 'published', false),
    row('G-07', 'check.coverOfMonth', 'published', true),
  ];

  it('counts a series once, met where all of it is, in the order of the kinds, without those that have no rows', () => {
    expect(countByKind(rows)).toEqual([
      { kind: 'published', met: 2, count: 3, values: 5 },
      { kind: 'calibration', met: 0, count: 1, values: 1 },
    ]);
  });

  it('adds the kinds up', () => {
    expect(countAll(rows)).toEqual({ met: 2, count: 4, values: 6 });
  });
});
