import type { ShownRun } from '@shared/features/scenarios/shown-run';
import type { ClockLine } from '@shared/model/line-clock';
import type { MaterialId } from '@shared/model/material';
import { useMemo, useState } from 'react';
import { choice } from '../../kit/state/choice';
import { session } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { clockChoice } from './clock-choice';
import { materialInHand } from './clock-model';
import { lineInHand } from './line-in-hand';

/** What the page looks at. */
export interface InHand {
  readonly lines: readonly ClockLine[];
  /** Null where materials are looked at, or the run has no line. */
  readonly line: ClockLine | null;
  readonly materialId: MaterialId | null;
}

const NONE: readonly ClockLine[] = [];

/**
 * The lines of a run, the chosen one, and the material whose stock stands beside it. Where none is chosen, the line that a
 * scenario first showed stays while its sliders move: another that comes to stop first would take its place under the hand.
 */
export function useInHand(view: ShownRun | null): InHand {
  const [shown, setShown] = useState<Shown | null>(null);
  const { materialId: wanted } = useStore(choice);
  const { useId, seenMaterial } = useStore(clockChoice);
  const { clockRows: rows } = useStore(session).preferences;
  const lines = view?.lines ?? NONE;
  const first = shown !== null && shown.scenarioId === view?.scenarioId ? shown.useId : null;
  const inHand = useMemo(() => {
    if (view === null) return { lines, line: null, materialId: null };
    const picked = wanted === seenMaterial ? null : wanted;
    const found = rows === 'lines' ? lineInHand(lines, view.result, useId ?? first, picked) : null;
    if (found !== null) return { lines, ...found };
    const material = materialInHand(view.result.materials, wanted);
    return { lines, line: null, materialId: material?.materialId ?? null };
  }, [view, lines, wanted, rows, useId, first, seenMaterial]);
  const now = inHand.line?.useId ?? null;
  if (view !== null && now !== null && now !== first) setShown({ scenarioId: view.scenarioId, useId: now });
  return inHand;
}

/** The line that was looked at last, and of which scenario. */
interface Shown {
  readonly scenarioId: string;
  readonly useId: string;
}
