import { Refusal } from '@shared/base/refusal';
import type { DifferenceParts } from '@shared/model/compare';
import type { Session } from '../../plan/session';
import type { WorkbookCompare } from '../../sheets/write/content';
import type { ReadFollow } from '../../threads/workbench';
import { compareScenarios } from '../compare/compare-scenarios';
import { whatMakes } from '../compare/what-makes';

/** Of the orders that are drawn where there are too many to count, as the page and the terminal have it at first. */
const SEED = 1;

/**
 * The scenarios of a workbook side by side, held against the first, and what makes each difference; null for one alone.
 * @throws Refusal as compareScenarios(); Cancelled
 */
export async function workbookCompare(
  session: Session,
  { scenarioIds }: { readonly scenarioIds: readonly string[] },
  { signal }: ReadFollow,
): Promise<WorkbookCompare | null> {
  const [baseId, ...others] = [...new Set(scenarioIds)];
  if (baseId === undefined || others.length === 0) return null;
  const asked = { scenarioIds: [baseId, ...others], baseId };
  const { elapsedMs: _elapsed, ...view } = await compareScenarios(session, asked);
  const parts: DifferenceParts[] = [];
  for (const toId of others) {
    try {
      const pair = { fromId: baseId, toId, seed: SEED };
      parts.push(await whatMakes(session, pair, signal === undefined ? {} : { signal }));
    } catch (error) {
      // Two of different economies or stages are not switched over: the figures beside each other say so.
      if (!(error instanceof Refusal) || error.notice.code !== 'refusal.compare.otherPlace') throw error;
    }
  }
  return { view, parts };
}
