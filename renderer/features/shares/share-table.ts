import type { Notice } from '@shared/base/refusal';
import { openShares } from '@shared/features/shares/packed-shares';
import type { ShareTable } from '@shared/features/shares/share-table';
import { useMemo } from 'react';
import { useAnswer } from '../../kit/state/answer';
import { choice } from '../../kit/state/choice';
import { session } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
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
  const asked = useMemo(() => (answer.value === null ? null : openShares(answer.value)), [answer.value]);
  // Of the same revision both say the same, and the one on screen stays.
  if (edited !== null && fresh.revision >= answer.revision) return { table: edited, notice: null };
  return { table: asked, notice: answer.notice };
}
