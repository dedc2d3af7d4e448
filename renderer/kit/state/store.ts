import { useSyncExternalStore } from 'react';

/** A value that parts of the window share: read anywhere, changed by the functions of its own file only. */
export interface Store<State> {
  get(): State;
  set(next: State | ((before: State) => State)): void;
  subscribe(listener: () => void): () => void;
}

export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (next) => {
      const after = typeof next === 'function' ? next(state) : next;
      if (after === state) return;
      state = after;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/**
 * The state of a store, or what `pick` takes of it, drawn again whenever that becomes another value; the third one draws it
 * without a window. What is picked is a value of the state itself or a plain one: what is made anew at each look never rests.
 */
export function useStore<State>(store: Store<State>): State;
export function useStore<State, Picked>(store: Store<State>, pick: (state: State) => Picked): Picked;
export function useStore<State>(store: Store<State>, pick: (state: State) => unknown = whole): unknown {
  const now = () => pick(store.get());
  return useSyncExternalStore(store.subscribe, now, now);
}

function whole<State>(state: State): State {
  return state;
}
