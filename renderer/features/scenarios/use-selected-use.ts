import type { ShownRun } from '@shared/features/scenarios/shown-run';
import type { ClockLine } from '@shared/model/line-clock';
import type { MaterialId } from '@shared/model/material';
import { useMemo, useState } from 'react';
import { selection } from '../../kit/state/selection';
import { session } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { clockChoice } from './clock-choice';
import { selectedMaterial } from './clock-model';
import { leverForm } from './lever-form';
import { selectedLine } from './selected-line';

/** What the page looks at. */
export interface SelectedUse {
  readonly lines: readonly ClockLine[];
  /** Null where materials are looked at, or the run has no line. */
  readonly line: ClockLine | null;
  readonly materialId: MaterialId | null;
}

const NONE: readonly ClockLine[] = [];

/**
 * The lines of a run, the chosen one, and the material whose stock stands beside it. Where none is chosen, the line that a
 * scenario first showed stays while its sliders move: another that comes to stop first would take its place under the pointer.
 */
export function useSelectedUse(view: ShownRun | null): SelectedUse {
  const [shown, setShown] = useState<Shown | null>(null);
  const { inHand } = useStore(leverForm);
  const { materialId: wanted } = useStore(selection);
  const { useId, seenMaterial } = useStore(clockChoice);
  const rows = useStore(session, ({ preferences }) => preferences.clockRows);
  const lines = view?.lines ?? NONE;
  const first = shown !== null && shown.scenarioId === view?.scenarioId ? shown.useId : null;
  const kept = shown?.materialId ?? null;
  const selected = useMemo(() => {
    if (view === null) return { lines, line: null, materialId: null };
    const picked = wanted === seenMaterial ? null : wanted;
    const found = rows === 'lines' ? selectedLine(lines, view.result, useId ?? first, picked) : null;
    // Who types a figure types it for the material that stands there, whatever holds the line back by then.
    const held = inHand && found !== null && found.line.useId === first ? kept : null;
    if (found !== null) return { lines, line: found.line, materialId: held ?? found.materialId };
    const material = selectedMaterial(view.result.materials, wanted);
    return { lines, line: null, materialId: material?.materialId ?? null };
  }, [view, lines, wanted, rows, useId, first, seenMaterial, inHand, kept]);
  const now = selected.line?.useId ?? null;
  if (view !== null && now !== null && (now !== first || selected.materialId !== kept))
    setShown({ scenarioId: view.scenarioId, useId: now, materialId: selected.materialId });
  return selected;
}

/** The line that was looked at last with its material, and of which scenario. */
interface Shown {
  readonly scenarioId: string;
  readonly useId: string;
  readonly materialId: MaterialId | null;
}
