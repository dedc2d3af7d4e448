import type { ShareTable } from '@shared/contract/shares';
import type { Notice } from '@shared/domain/refusal';
import { useAnswer } from '../../app/answer';
import { choice } from '../../app/choice';
import { session } from '../../app/session';
import { useStore } from '../../app/store';
import { freshTable } from './edit-state';

/** The table of the chosen economy, material, stage and scenario: the newer of what was asked for and what an edit brought. */
export function useShareTable(): { readonly table: ShareTable | null; readonly notice: Notice | null } {
  const { economyId, materialId, stage, scenarioId } = useStore(choice);
  const { revision } = useStore(session);
  const fresh = useStore(freshTable);
  const edited =
    fresh.table !== null &&
    fresh.table.economyId === economyId &&
    fresh.table.materialId === materialId &&
    fresh.table.stage === stage &&
    fresh.table.scenarioId === scenarioId
      ? fresh.table
      : null;
  // What an edit brought back is on screen already; asking again can wait.
  const patient = edited !== null && fresh.revision === revision;
  const answer = useAnswer('shares.table', { economyId, materialId, stage, scenarioId }, patient);
  if (edited !== null && fresh.revision > answer.revision) return { table: edited, notice: null };
  return { table: answer.value, notice: answer.notice };
}
