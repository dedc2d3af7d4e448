import { useSyncExternalStore } from 'react';

/** A value that parts of the window share: read anywhere, changed by the functions of its own file only. */
interface Store<State> {
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

/** The state of a store, drawn again whenever it changes; the third one draws it without a window. */
export function useStore<State>(store: Store<State>): State {
  return useSyncExternalStore(store.subscribe, store.get, store.get);
}
