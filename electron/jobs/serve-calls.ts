import { parentPort } from 'node:worker_threads';
import { errorOf, type FromWorker, failureOf, type ToWorker } from './thread-messages';

/** What a called method may use besides its arguments. */
export interface CallContext {
  /** Aborted when the caller cancels. */
  readonly signal: AbortSignal;
  progress(done: number, total: number | null): void;
  /** Hands a piece of the result over and waits until it is taken, so that a fast reader cannot flood the caller. */
  sendChunk(chunk: unknown): Promise<void>;
}

export type CallHandlers = Readonly<Record<string, (context: CallContext, ...args: never[]) => unknown>>;

/**
 * The worker's side: answers calls one after another, in the order in which they come. Typed arrays in a result are
 * copied by structured clone; nothing else than plain data passes.
 */
export function serveCalls(handlers: CallHandlers): void {
  const port = parentPort;
  if (port === null) throw new Error('serveCalls runs in a worker thread only');
  const send = (message: FromWorker) => port.postMessage(message);
  const running = new Map<
    number,
    { abort: AbortController; taken: ((message: ToWorker & { kind: 'chunk_taken' }) => void) | null }
  >();
  let queue: Promise<void> = Promise.resolve();

  const answer = async (call: ToWorker & { kind: 'call' }) => {
    const state = running.get(call.id);
    if (state === undefined) return;
    const context: CallContext = {
      signal: state.abort.signal,
      progress: (done, total) => send({ kind: 'progress', id: call.id, done, total }),
      sendChunk: (chunk) =>
        new Promise((resolve, reject) => {
          state.taken = ({ failure }) => (failure === null ? resolve() : reject(errorOf(failure)));
          send({ kind: 'chunk', id: call.id, chunk });
        }),
    };
    try {
      state.abort.signal.throwIfAborted();
      const handler = handlers[call.method];
      if (handler === undefined) throw new Error(`no method "${call.method}" in this worker`);
      // The main thread's typed client is the only caller: arguments fit the method by its types.
      const value = await handler(context, ...(call.args as never[]));
      send({ kind: 'done', id: call.id, value });
    } catch (thrown) {
      send({ kind: 'failed', id: call.id, failure: failureOf(thrown) });
    } finally {
      running.delete(call.id);
    }
  };

  port.on('message', (message: ToWorker) => {
    switch (message.kind) {
      case 'call':
        running.set(message.id, { abort: new AbortController(), taken: null });
        queue = queue.then(() => answer(message));
        break;
      case 'chunk_taken':
        running.get(message.id)?.taken?.(message);
        break;
      case 'cancel':
        running.get(message.id)?.abort.abort();
        break;
    }
  });
}
