import { agrees, type CheckRow, publishedChecks } from '..';

interface CheckResult extends CheckRow {
  readonly met: boolean;
}

/** Every published value with what the engine makes of it. */
export function publishedCheckResults(): CheckResult[] {
  return publishedChecks().map((row) => ({ ...row, met: agrees(row) }));
}
