import { randomUUID } from 'node:crypto';
import { Refusal } from '@shared/base/refusal';
import type { ShareTable } from '@shared/features/shares/contract';
import type { RowChange } from '@shared/model/plan';
import { SUM_TOLERANCE, unallocated } from '@shared/model/rebalancing';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { ShareSetKey } from '@shared/model/tables/share';
import type { Session } from '../../plan/session';
import { scenarioOverride } from './share-override';
import { percentIn, readShareView, sharesOfYear, totalOfYear } from './share-set';
import { shareTable } from './share-table';

/**
 * Declares the total supply of a set, tonnes in its basis (REO for a new one); under a scenario as an override.
 * @throws Refusal when it is not positive, or so small that the shares entered in tonnes would pass 100 %
 */
export function setTotalSupply(
  session: Session,
  input: { set: ShareSetKey; tonnes: number; scenarioId: string | null },
): Promise<ShareTable> {
  return session.write(async () => {
    if (!(input.tonnes > 0)) throw new Refusal('refusal.share.totalNotPositive', { value: input.tonnes });
    const view = await readShareView(session, input.set, input.scenarioId);
    const total = totalOfYear(view.base, input.set);
    const { economyId, materialId, stage, year } = input.set;
    const after = { tonnes: input.tonnes, basis: total?.basis ?? ('reo' as const) };
    const rest = unallocated(
      sharesOfYear(view.plan, input.set).map((share) => percentIn(share, after, view.metalPerOxide)),
    );
    if (rest < -SUM_TOLERANCE) throw new Refusal('refusal.share.sumOver', { year, sum: 100 - rest });
    const changes: RowChange[] =
      input.scenarioId === null || total === null
        ? [
            {
              table: 'totalSupply',
              op: 'put',
              row: {
                ...(total ?? {
                  id: randomUUID(),
                  basis: 'reo',
                  mark: 'estimated',
                  sourceId: null,
                  note: null,
                }),
                economyId,
                materialId,
                stage,
                year,
                method: 'declared',
                tonnes: input.tonnes,
              },
            },
          ]
        : scenarioOverride(
            view,
            input.scenarioId,
            'totalSupply.tonnes',
            keyOf(TABLES.totalSupply, { economyId, materialId, stage, year }),
            input.tonnes,
            total.tonnes,
          );
    const label = session.say('change.share.total', { year, value: input.tonnes });
    session.seen(await session.project.apply({ who: session.who, label, reason: null }, changes));
    return shareTable(session, input.set, input.scenarioId);
  });
}
