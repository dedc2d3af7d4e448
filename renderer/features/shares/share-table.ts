import type { ShareTable } from '@shared/features/shares/share-table';
import type { Answer } from '../../kit/state/answer';
import { selection } from '../../kit/state/selection';
import { useShares } from '../../kit/state/shares-answer';
import { useStore } from '../../kit/state/store';

/** The table of the chosen economy, material, stage and scenario; until the next one is there, the one before stays as it was left. */
export function useShareTable(): Answer<ShareTable> {
  const { economyId, materialId, stage, scenarioId } = useStore(selection);
  return useShares({ economyId, materialId, stage, scenarioId });
}
