import type { CheckRow } from '@shared/model/check';
import type { Step } from '../stress/step';
import { agrees } from './check-row';
import { publishedChecks } from './published-checks';

interface CheckResult extends CheckRow {
  readonly met: boolean;
}

/** Every published value with what the engine makes of it. @param step may throw to stop the work */
export async function publishedCheckResults(step?: Step): Promise<CheckResult[]> {
  return (await publishedChecks(step)).map((row) => ({ ...row, met: agrees(row) }));
}
