import type { TargetsInput } from '@shared/features/risk/contract';
import type { TargetView } from '@shared/model/dependence';
import type { Plan, Reference } from '@shared/model/plan';
import { describedStages } from '../../plan/case/project-case';
import { readProjectRows } from '../../plan/case/project-rows';
import type { Session } from '../../plan/session';
import { targetViews } from './target-views';

/**
 * The targets of every economy, or of one, held against the plan of a year, as `risk` holds them.
 * @throws Refusal for an unknown scenario
 */
export async function measuredTargets(
  session: Session,
  { economyId: asked, year, scenarioId }: TargetsInput,
): Promise<readonly TargetView[]> {
  const { rows, targets } = await readProjectRows(session, { year, scenarioId });
  const economies = new Set(targets.map(({ economyId }) => economyId));
  return [...economies]
    .filter((economyId) => asked === null || economyId === asked)
    .flatMap((economyId) => {
      const materialIds = materialsIn(rows.reference, rows.plan, { economyId, year });
      return targetViews(rows, targets, { economyId, year, materialIds, stage: null, isWhole: true });
    });
}

/** The materials that an economy has shares of in a year. */
function materialsIn(
  { materials }: Reference,
  plan: Plan,
  of: Pick<Parameters<typeof describedStages>[1], 'economyId' | 'year'>,
) {
  return materials
    .map(({ id }) => id)
    .filter((materialId) => describedStages(plan, { ...of, materialId }).length > 0);
}
