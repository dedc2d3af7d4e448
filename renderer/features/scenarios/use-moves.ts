import type { MovesView } from '@shared/features/scenarios/contract';
import type { MaterialId } from '@shared/model/material';
import { useEffect, useState } from 'react';
import { ask } from '../../kit/state/bridge';
import { session } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import type { Tried } from './scenario-draft';

/** Several runs are made for it: it is asked once the sliders have rested this long. */
const REST_MS = 700;

interface Asked {
  readonly scenarioId: string;
  readonly tried: Tried;
  readonly useId: string | null;
  readonly materialId: MaterialId;
}

/** What would move the selected stop; null until it is known of what is asked now. Where it is refused, as the run itself says, nothing is. */
export function useMoves({ scenarioId, tried, useId, materialId }: Asked): MovesView | null {
  const revision = useStore(session, (now) => now.revision);
  const epoch = useStore(session, (now) => now.epoch);
  const [moves, setMoves] = useState<MovesView | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision of the project must be asked anew.
  useEffect(() => {
    setMoves(null);
    let isWanted = true;
    const { shocks, window: tryWindow, mix: tryMix } = tried;
    const tryShocks = shocks === null ? null : [...shocks];
    const timer = setTimeout(() => {
      ask('whatif.moves', { scenarioId, useId, materialId, tryShocks, tryWindow, tryMix }).then(
        (answer) => isWanted && setMoves(answer),
        () => isWanted && setMoves({ scenarioId, materialId, shocks: [], moved: [] }),
      );
    }, REST_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [scenarioId, tried, useId, materialId, revision, epoch]);
  return moves;
}
