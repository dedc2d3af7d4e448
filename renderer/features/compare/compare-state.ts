import type { CompareSampledView } from '@shared/features/compare/contract';
import { type CompareMeasure, type DifferenceParts, MOST_COMPARED } from '@shared/model/compare';
import { cacheAnswers } from '../../kit/state/cached-answers';
import { onOtherProject } from '../../kit/state/session';
import { createStore } from '../../kit/state/store';

interface CompareState {
  /** In the order of the columns; null until a person has chosen. */
  readonly ids: readonly string[] | null;
  /** The one that all are held against. */
  readonly baseId: string | null;
  /** To which the parts of the difference lead. */
  readonly toId: string | null;
  readonly measure: CompareMeasure;
  /** Of sampled runs. */
  readonly runs: number;
  /** Of sampled runs, and of the orders that are drawn where there are too many to count. */
  readonly seed: number;
}

const NOTHING: CompareState = {
  ids: null,
  baseId: null,
  toId: null,
  measure: 'lineDays',
  runs: 1_000,
  seed: 1,
};

/** It outlives a visit to another page. */
export const compareState = createStore<CompareState>(NOTHING);
onOtherProject(() => compareState.set(NOTHING));

export function changeCompare(change: Partial<CompareState>): void {
  compareState.set((before) => ({ ...before, ...change }));
}

/** What makes a difference, by its two ends. */
export const parts = cacheAnswers<
  { readonly fromId: string; readonly toId: string; readonly seed: number },
  DifferenceParts
>();

/** What sampled runs tell apart. */
export const sampled = cacheAnswers<
  { readonly ids: readonly string[]; readonly baseId: string },
  CompareSampledView
>();

/** The list with one scenario at another place; the others keep their order. */
export function movedTo(ids: readonly string[], id: string, place: number): readonly string[] {
  const others = ids.filter((other) => other !== id);
  const at = Math.max(0, Math.min(others.length, place));
  return [...others.slice(0, at), id, ...others.slice(at)];
}

interface Listed {
  readonly id: string;
  readonly parentId: string | null;
}

/** What is compared: what was chosen of what is still there, or else the selected scenario behind what it inherits from. */
export function comparedIds(
  chosen: readonly string[] | null,
  scenarios: readonly Listed[],
  selectedId: string | null,
): readonly string[] {
  const known = (chosen ?? []).filter((id) => scenarios.some((scenario) => scenario.id === id));
  if (known.length >= 2) return known.slice(0, MOST_COMPARED);
  const own = scenarios.find(({ id }) => id === selectedId) ?? scenarios.at(-1);
  const beside =
    scenarios.find(({ id }) => id === own?.parentId) ??
    scenarios.find(({ parentId, id }) => parentId === own?.id && id !== own.id) ??
    scenarios.find(({ id }) => id !== own?.id);
  return [...known, ...[beside?.id, own?.id].flatMap((id) => id ?? [])]
    .filter((id, place, all) => all.indexOf(id) === place)
    .slice(0, 2);
}
