import type { CheckRun } from '@shared/features/check/contract';
import type { Session } from '../../plan/session';
import type { ReadFollow } from '../../threads/workbench';

/** Runs the engine on every published value where the bench does its work. Needs no open project. */
export async function runChecks({ workbench }: Session, follow: ReadFollow): Promise<CheckRun> {
  const from = performance.now();
  const rows = await workbench.publishedChecks(follow);
  return {
    rows: rows.map((row) => ({ ...row, got: Number.isFinite(row.got) ? row.got : null })),
    at: new Date().toISOString(),
    milliseconds: performance.now() - from,
  };
}
