import { agrees, type CheckRow, publishedChecks } from '..';
import type { Step } from '../stress/step';

interface CheckResult extends CheckRow {
  readonly met: boolean;
}

/** Every published value with what the engine makes of it. @param step may throw to stop the work */
export async function publishedCheckResults(step?: Step): Promise<CheckResult[]> {
  return (await publishedChecks(step)).map((row) => ({ ...row, met: agrees(row) }));
}
