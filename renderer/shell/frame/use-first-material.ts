import { useEffect, useRef } from 'react';
import { useAnswer } from '../../kit/state/answer';
import { select, selection } from '../../kit/state/selection';
import { session } from '../../kit/state/session';
import { useShares } from '../../kit/state/shares-answer';
import { useStore } from '../../kit/state/store';

/**
 * Another project may have no share of the material that was selected, as one of its own mineral has none of what the first
 * start shows: then the first of which it has some is taken. Once for a project: later a person may look at what is empty.
 */
export function useFirstMaterial(): void {
  const { economyId, materialId, stage, year, scenarioId } = useStore(selection);
  const epoch = useStore(session, (now) => now.epoch);
  const met = useRef(-1);
  const { value } = useShares({ economyId, materialId, stage, scenarioId }, true);
  const isKnown = value?.materialId === materialId && value.economyId === economyId && value.stage === stage;
  const isEmpty = isKnown && value.order.length === 0 && met.current !== epoch;
  const { value: lines } = useAnswer(
    'overview.materials',
    isEmpty ? { economyId, stage, year, scenarioId: null } : undefined,
  );
  const first = lines?.[0]?.materialId;
  useEffect(() => {
    if (isKnown && !isEmpty) met.current = epoch;
    if (!isEmpty || first === undefined) return;
    met.current = epoch;
    select({ materialId: first });
  }, [isKnown, isEmpty, first, epoch]);
}
