import type { ExerciseView } from '@shared/features/exercise/view';
import { cacheAnswers } from '../../kit/state/cached-answers';
import { onOtherProject } from '../../kit/state/session';
import { createStore } from '../../kit/state/store';

/** What the group has typed on a turn and not decided yet, and the clock of its table. */
interface Table {
  /** The turn that it is of. */
  readonly turn: number;
  readonly amounts: Readonly<Record<string, string>>;
  readonly why: string;
  /** Seconds that are used; the clock counts real time. */
  readonly seconds: number;
  readonly isPaused: boolean;
}

interface TableState extends Table {
  /** Names stay from turn to turn. */
  readonly who: readonly [string, string];
}

const FRESH: Table = { turn: 0, amounts: {}, why: '', seconds: 0, isPaused: false };

/** It outlives a visit to another page. */
export const table = createStore<TableState>({ ...FRESH, who: ['', ''] });
onOtherProject(() => table.set({ ...FRESH, who: ['', ''] }));

export function changeTable(
  change: Partial<TableState> | ((before: TableState) => Partial<TableState>),
): void {
  table.set((before) => ({ ...before, ...(typeof change === 'function' ? change(before) : change) }));
}

/** A turn that is begun has an empty sheet and all its time. */
export function beginTurn(turn: number): void {
  table.set((before) => (before.turn === turn ? before : { ...before, ...FRESH, turn }));
}

/** The exercise looked at from its end. */
export const after = cacheAnswers<null, ExerciseView>();
