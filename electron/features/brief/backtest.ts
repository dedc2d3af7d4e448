import { Refusal } from '@shared/base/refusal';
import type { BriefFacts } from '@shared/features/brief/facts';
import { REPLAYS } from '@shared/model/replay';
import type { Session } from '../../plan/session';
import { replays } from '../replays/replay';

/** How far the dates that were computed without knowing them lie from the record; null for a project without such a record. */
export async function backtest(session: Session): Promise<BriefFacts['backtest']> {
  const views = await Promise.all(
    REPLAYS.map((id) =>
      replays(session, [id]).catch((thrown: unknown) => {
        // A project of another economy has no such record.
        if (thrown instanceof Refusal) return [];
        throw thrown;
      }),
    ),
  );
  const gaps = views
    .flat()
    .flatMap(({ lines }) =>
      lines.flatMap(({ label, gap }) => (label === 'prediction' && gap.kind !== 'agrees' ? gap.days : [])),
    );
  return gaps.length === 0 ? null : { dates: gaps.length, low: Math.min(...gaps), high: Math.max(...gaps) };
}
