import { keysOf } from '@shared/base/keys-of';
import type { Notice } from '@shared/base/refusal';
import { type KnownGhost, unpackView } from '@shared/features/scenarios/packed-view';
import type { ShownRun } from '@shared/features/scenarios/shown-run';
import type { MaterialId } from '@shared/model/material';
import { useCallback, useEffect, useRef } from 'react';
import { ask } from '../../kit/state/bridge';
import { cacheAnswers, useCachedAnswer } from '../../kit/state/cached-answers';
import type { Job } from '../../kit/state/job';
import { session } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import type { Tried } from './scenario-draft';
import { useHeld } from './use-held';
import { type SelectedUse, useSelectedUse } from './use-selected-use';

export interface WhatIfRun {
  /** The newest run of the selected scenario; it stays while the next one is counted. */
  readonly view: ShownRun | null;
  /** Whether it is the run of what is tried now, with the days of what is selected. */
  readonly isOfNow: boolean;
  readonly notice: Notice | null;
  /** Whether another one is on its way. */
  readonly job: Job;
  /** What of it is looked at. */
  readonly selected: SelectedUse;
  /** Asks for the run of what is being tried before the page is drawn with it: the backend runs while it is drawn. */
  readonly askAhead: (tried: Tried) => void;
}

/** What a run is of, and the material whose days come with it. */
interface Question extends Tried {
  readonly scenarioId: string;
  readonly daysOf: MaterialId | null;
  readonly revision: number;
  readonly epoch: number;
}

const runs = cacheAnswers<Question, ShownRun>();
/** Of the newest run: runs come one after another. */
let known: KnownGhost | null = null;

/**
 * Runs the scenario, with the shocks and the window being tried laid over its own. One run is under way at a time; of the requests that
 * come meanwhile only the newest is run. The project is never changed.
 */
export function useWhatIf(scenarioId: string | null, tried: Tried): WhatIfRun {
  const revision = useStore(session, (now) => now.revision);
  const epoch = useStore(session, (now) => now.epoch);
  const { kept, notice } = useCachedAnswer(runs, (asked) => asked.scenarioId === scenarioId);
  const view = kept?.value ?? null;
  const selected = useSelectedUse(view);
  // Of the run before, until it is known what this one holds: mostly the same.
  const daysOf = useHeld(selected.materialId, selected.materialId !== null);
  const now = scenarioId === null ? null : { ...tried, scenarioId, daysOf, revision, epoch };
  const asked = useRef<Question | null>(null);
  const newest = useRef(now);
  newest.current = now;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked now, by its parts
  useEffect(() => {
    if (now === null) return;
    const isAsked = isSameQuestion(asked.current, now);
    asked.current = null;
    if (!isAsked) put(now);
  }, [scenarioId, tried, daysOf, revision, epoch]);

  const askAhead = useCallback((ahead: Tried): void => {
    if (newest.current === null) return;
    asked.current = { ...newest.current, ...ahead };
    put(asked.current);
  }, []);
  return {
    view,
    isOfNow: isSameQuestion(kept?.question ?? null, now),
    notice,
    job: runs.job,
    selected,
    askAhead,
  };
}

function put(question: Question): void {
  const { scenarioId, daysOf, shocks, window: tryWindow, mix: tryMix } = question;
  const tryShocks = shocks === null ? null : [...shocks];
  void runs.putNewest(question, async () => {
    const has = known;
    const packed = await ask('whatif.run', {
      scenarioId,
      materials: [],
      tryShocks,
      tryWindow,
      tryMix,
      daysOf,
      hasGhost: has?.number ?? null,
    });
    const { view, ghost } = unpackView(packed, has);
    known = ghost;
    return view;
  });
}

/** What is tried is made anew with each step, its parts only where they change. */
function isSameQuestion(one: Question | null, other: Question | null): boolean {
  if (one === null || other === null) return one === other;
  return keysOf(one).every((part) => one[part] === other[part]);
}
