import type { ShareTable } from '@shared/features/shares/contract';
import type { SupplierId } from '@shared/model/supplier';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { ShareSetKey } from '@shared/model/tables/share';
import { resetFigures, setFigures } from '../../plan/figures/edit-figures';
import type { Session } from '../../plan/session';
import { shareTable } from './share-table';

interface PasteShares extends Omit<ShareSetKey, 'year'> {
  readonly scenarioId: string | null;
  readonly cells: readonly {
    readonly year: number;
    readonly supplierId: SupplierId;
    readonly percent: number;
  }[];
}

/**
 * A block of cells from a spreadsheet as one change: each gets its value, nothing is rebalanced, locked rows refuse.
 * @throws Refusal naming the year and sum that would pass 100 %, or the cells that are wrong; nothing is changed
 */
export async function pasteShares(session: Session, input: PasteShares): Promise<ShareTable> {
  const { economyId, materialId, stage, scenarioId, cells } = input;
  const key = { economyId, materialId, stage };
  await setFigures(session, {
    scenarioId,
    within: key,
    label: (_source, { say }) => say('change.share.paste', { count: cells.length }),
    cells: cells.map(({ year, supplierId, percent }) => ({
      figure: { of: 'share.percent', key: keyOf(TABLES.share, { ...key, year, supplierId }) },
      value: percent,
    })),
  });
  return shareTable(session, key, scenarioId);
}

/** Takes a scenario's own change of one share back: what it inherits is in force again. */
export async function resetShare(
  session: Session,
  { set, supplierId, scenarioId }: { set: ShareSetKey; supplierId: SupplierId; scenarioId: string },
): Promise<ShareTable> {
  const { economyId, materialId, stage, year } = set;
  await resetFigures(session, {
    scenarioId,
    within: { economyId, materialId, stage },
    label: (_source, { say }) => say('change.share.reset', { year }),
    figures: [{ of: 'share.percent', key: keyOf(TABLES.share, { ...set, supplierId }) }],
  });
  return shareTable(session, set, scenarioId);
}
