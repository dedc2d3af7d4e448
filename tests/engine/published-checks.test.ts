import { describe, expect, it } from 'vitest';
import { agrees } from '../../electron/engine/check/check-row';
import { publishedChecks } from '../../electron/engine/check/published-checks';

describe('published checks', () => {
  it.each(publishedChecks().map((row) => [row.id, row.label, row] as const))('%s %s', (_id, _label, row) => {
    expect(agrees(row), `expected ${row.expected}, got ${row.got}`).toBe(true);
  });

  it('do not agree with a NaN or a value beside', () => {
    const row = { id: 'G-00', source: 'made up', label: 'one', expected: 1, tolerance: 0.1 };
    expect([1.05, 1.2, Number.NaN].map((got) => agrees({ ...row, got }))).toEqual([true, false, false]);
  });
});
