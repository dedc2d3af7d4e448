import type { MessageName } from '@shared/catalogue/contract';
import type { PushedEvent } from '@shared/ipc/message';
import { vi } from 'vitest';

/** A promise that the test settles. */
export function byHand<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<Value>((yes, no) => {
    [resolve, reject] = [yes, no];
  });
  return { promise, resolve, reject };
}

/** What a question to main was. */
interface Asked {
  readonly message: string;
  readonly input: unknown;
}

export type FakeMain = ReturnType<typeof fakeMain>;

/** What the preload puts on the window: it answers every question with nothing, and says what the test has it say. */
export function fakeMain() {
  const asked: Asked[] = [];
  const listeners = new Set<(event: PushedEvent) => void>();
  const invoke = async (message: string, input: unknown) => {
    asked.push({ message, input });
    return { ok: true, revision: 0, value: null };
  };
  const lodestone = {
    invoke,
    onEvent: (listener: (event: PushedEvent) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  vi.stubGlobal('window', Object.assign(new EventTarget(), { lodestone }));
  return {
    /** The questions of a message, oldest first. */
    of: (message: MessageName) => asked.filter((question) => question.message === message),
    push: (event: PushedEvent) => {
      for (const listener of listeners) listener(event);
    },
    listening: () => listeners.size,
  };
}
