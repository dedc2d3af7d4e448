import type { ShareTable } from '@shared/features/shares/share-table';
import { totalOfSet } from '@shared/model/plan-rows';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { ShareSetKey } from '@shared/model/tables/share';
import { setFigures } from '../../plan/figures/edit-figures';
import type { Session } from '../../plan/session';
import { shareTable } from './share-table';

/**
 * Declares the total supply of a set, tonnes in its basis (REO for a new one); under a scenario as an override, unless
 * the plan has none yet.
 * @throws Refusal when it is not positive, or so small that the shares entered in tonnes would pass 100 %
 */
export async function setTotalSupply(
  session: Session,
  { set, tonnes, scenarioId }: { set: ShareSetKey; tonnes: number; scenarioId: string | null },
): Promise<ShareTable> {
  const { economyId, materialId, stage, year } = set;
  const within = { economyId, materialId, stage };
  const isKnown = totalOfSet(await session.project.plan(within), set) !== null;
  await setFigures(session, {
    scenarioId: isKnown ? scenarioId : null,
    within,
    label: (_source, { say }) => say('change.share.total', { year, value: tonnes }),
    cells: [{ figure: { of: 'totalSupply.tonnes', key: keyOf(TABLES.totalSupply, set) }, value: tonnes }],
  });
  return shareTable(session, set, scenarioId);
}
