import type { Notice } from '@shared/base/refusal';
import type { WhatIfView } from '@shared/features/scenarios/contract';
import type { Shock } from '@shared/model/shock';
import { useEffect, useRef, useState } from 'react';
import { ask } from '../../kit/state/bridge';
import { noticeOf } from '../../kit/state/notices';
import { session } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';

export interface WhatIfRun {
  /** The newest run of the scenario in hand; it stays while the next one is counted. */
  readonly view: WhatIfView | null;
  readonly notice: Notice | null;
  readonly loading: boolean;
}

interface Wanted {
  readonly scenarioId: string;
  readonly tryShocks: readonly Shock[] | null;
}

const NOTHING: WhatIfRun = { view: null, notice: null, loading: false };

/**
 * Runs the scenario, with the shocks being tried laid over its own. One run is under way at a time; of the wishes that
 * come meanwhile only the newest is run, and at most one a frame. The project is never changed.
 */
export function useWhatIf(scenarioId: string | null, tryShocks: readonly Shock[] | null): WhatIfRun {
  const { revision, epoch } = useStore(session);
  const [run, setRun] = useState<WhatIfRun>(NOTHING);
  const wanted = useRef<Wanted | null>(null);
  const shown = useRef<string | null>(null);
  const busy = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision of the project must run anew.
  useEffect(() => {
    if (scenarioId === null) {
      wanted.current = null;
      shown.current = null;
      setRun(NOTHING);
      return;
    }
    if (shown.current !== scenarioId) setRun({ ...NOTHING, loading: true });
    shown.current = scenarioId;
    wanted.current = { scenarioId, tryShocks };
    const frame = requestAnimationFrame(() => void pump());
    return () => cancelAnimationFrame(frame);

    async function pump(): Promise<void> {
      if (busy.current) return;
      busy.current = true;
      while (wanted.current !== null) {
        const input: Wanted = wanted.current;
        wanted.current = null;
        setRun((before) => ({ ...before, loading: true }));
        const answer = await answerTo(input);
        if (shown.current !== input.scenarioId) continue;
        setRun((before) => ({ view: answer.view ?? before.view, notice: answer.notice, loading: false }));
      }
      busy.current = false;
    }
  }, [scenarioId, tryShocks, revision, epoch]);

  return run;
}

async function answerTo({ scenarioId, tryShocks }: Wanted): Promise<Pick<WhatIfRun, 'view' | 'notice'>> {
  try {
    const shocks = tryShocks === null ? null : [...tryShocks];
    return { view: await ask('whatif.run', { scenarioId, materials: [], tryShocks: shocks }), notice: null };
  } catch (error) {
    return { view: null, notice: noticeOf(error) };
  }
}
