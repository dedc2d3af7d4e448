import type { MeasureState } from '../tables/measure-state';

/** The first state of a list that begins before another state of its measure is over; null where none does. */
export function overlappingState(states: readonly MeasureState[]): MeasureState | null {
  const sorted = states.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  // By measure the last day that is taken; null: until further word.
  const taken = new Map<string, string | null>();
  for (const state of sorted) {
    const last = taken.get(state.measureId);
    if (last !== undefined && (last === null || state.from <= last)) return state;
    taken.set(state.measureId, state.to);
  }
  return null;
}
