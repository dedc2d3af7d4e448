import type { ShareTable } from '@shared/contract/shares';
import type { Notice } from '@shared/domain/refusal';
import { useAnswer } from '../../app/answer';
import { choice } from '../../app/choice';
import { session } from '../../app/session';
import { useStore } from '../../app/store';
import { freshTable } from './edit-state';

/** The table of the chosen economy, material, stage and scenario; right after an edit, the one that the edit brought back. */
export function useShareTable(): { readonly table: ShareTable | null; readonly notice: Notice | null } {
  const { economyId, materialId, stage, scenarioId } = useStore(choice);
  const { revision } = useStore(session);
  const answer = useAnswer('shares.table', { economyId, materialId, stage, scenarioId });
  const fresh = useStore(freshTable);
  const isOfChoice = (table: ShareTable): boolean =>
    table.economyId === economyId &&
    table.materialId === materialId &&
    table.stage === stage &&
    table.scenarioId === scenarioId;
  if (fresh.table !== null && fresh.revision === revision && isOfChoice(fresh.table)) {
    return { table: fresh.table, notice: null };
  }
  return { table: answer.value, notice: answer.notice };
}
