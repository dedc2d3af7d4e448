import { describe, expect, it } from 'vitest';
import { runChecks } from '../../electron/features/check/run-checks';
import { questionsPart } from '../../electron/threads/in-this-thread/questions';
import { emptySession } from './sample-session';

const row = {
  id: 'G-00',
  kind: 'arithmetic',
  reading: null,
  source: 'made up',
  sourceJa: null,
  label: { code: 'check.hhi', params: {} },
  expected: 1,
  tolerance: 0.1,
} as const;

describe('the self-check', () => {
  it('runs on the bench without an open project, and says that nothing came out where that is so', async () => {
    const session = emptySession('en', questionsPart);
    Object.assign(session.workbench, {
      publishedChecks: async () => [
        { ...row, got: 1, met: true },
        { ...row, got: Number.NaN, met: false },
      ],
    });
    const { rows, at, milliseconds } = await runChecks(session, {});
    expect(rows.map(({ got, met }) => [got, met])).toEqual([
      [1, true],
      [null, false],
    ]);
    expect(new Date(at).getTime()).toBeGreaterThan(0);
    expect(milliseconds).toBeGreaterThanOrEqual(0);
  });
});
