import { Refusal } from '@shared/base/refusal';
import type { DifferenceParts } from '@shared/model/compare';
import type { Session } from '../../plan/session';
import type { WorkbookCompare } from '../../sheets/write/content';
import type { ReadFollow } from '../../threads/workbench';
import { asStored, compareScenarios, type Seen } from '../compare/compare-scenarios';
import { whatMakes } from '../compare/what-makes';
import { withoutSecrets } from './redaction';

/** Of the orders that are drawn where there are too many to count, as the page and the terminal have it at first. */
const SEED = 1;

/**
 * The scenarios of a workbook side by side, held against the first, and what makes each difference; null for one alone.
 * @throws Refusal as compareScenarios(); Cancelled
 */
export async function workbookCompare(
  session: Session,
  { scenarioIds, redact }: { readonly scenarioIds: readonly string[]; readonly redact: boolean },
  { signal }: ReadFollow,
): Promise<WorkbookCompare | null> {
  const [baseId, ...others] = [...new Set(scenarioIds)];
  if (baseId === undefined || others.length === 0) return null;
  const seen: Seen = redact ? (stored) => withoutSecrets(stored).resolved : asStored;
  const { elapsedMs: _elapsed, ...view } = await compareScenarios(
    session,
    { scenarioIds: [baseId, ...others], baseId },
    seen,
  );
  const parts: DifferenceParts[] = [];
  for (const toId of others) {
    try {
      const asked = { fromId: baseId, toId, seed: SEED };
      parts.push(await whatMakes(session, asked, signal === undefined ? {} : { signal }, seen));
    } catch (error) {
      // Two of different economies or stages are not switched over: the figures beside each other say so.
      if (!(error instanceof Refusal) || error.notice.code !== 'refusal.compare.otherPlace') throw error;
    }
  }
  return { view, parts };
}
