import type { Notice } from '@shared/base/refusal';
import type { ShareTable } from '@shared/features/shares/share-table';
import { selection } from '../../kit/state/selection';
import { session } from '../../kit/state/session';
import { useShares } from '../../kit/state/shares-answer';
import { useStore } from '../../kit/state/store';
import { freshTable } from './edit-state';

/** The table of the chosen economy, material, stage and scenario: the newer of what was asked for and what an edit brought. */
export function useShareTable(): { readonly table: ShareTable | null; readonly notice: Notice | null } {
  const { economyId, materialId, stage, scenarioId } = useStore(selection);
  const { revision } = useStore(session);
  const fresh = useStore(freshTable);
  const wanted = { economyId, materialId, stage, scenarioId };
  const edited = isTableOf(wanted, fresh.table) ? fresh.table : null;
  // What an edit brought back is on screen already, and is asked for again when something else has changed.
  const isNewest = edited !== null && fresh.revision === revision;
  const { value: asked, ...answer } = useShares(isNewest ? undefined : wanted);
  const isOlder = fresh.revision >= answer.revision;
  // Of the same revision both say the same, and the one on screen stays.
  if (edited !== null && isOlder) return { table: edited, notice: null };
  // Until the next table is there, the one before stays as it was left.
  return {
    table: asked !== null && isOlder && isTableOf(asked, fresh.table) ? fresh.table : asked,
    notice: answer.notice,
  };
}

function isTableOf(
  key: Pick<ShareTable, 'economyId' | 'materialId' | 'stage' | 'scenarioId'>,
  table: ShareTable | null,
): boolean {
  return (
    table !== null &&
    table.economyId === key.economyId &&
    table.materialId === key.materialId &&
    table.stage === key.stage &&
    table.scenarioId === key.scenarioId
  );
}
