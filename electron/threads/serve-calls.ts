import { type MessagePort, parentPort } from 'node:worker_threads';
import { errorOf, type Failure, type FromWorker, failureOf, type ToWorker } from './thread-messages';

/** What a called method may use besides its arguments. `Chunk`: what the pieces are that it hands over, if any. */
export interface CallContext<Chunk = never> {
  /** Aborted when the caller cancels. */
  readonly signal: AbortSignal;
  progress(done: number, total: number | null): void;
  /**
   * Hands a piece of the result over. A few may be on their way while the next is made; then it waits until one is
   * taken, so that a fast reader cannot flood the caller.
   * @param given buffers of the piece that need not be copied: whoever sends them has them no more
   * @throws what the taker of an earlier one threw
   */
  sendChunk(chunk: Chunk, given?: readonly ArrayBuffer[]): Promise<void>;
}

/** Chunks that a call may have on their way at once. */
const MOST_ON_THE_WAY = 4;

/** The methods of a worker. Its entry exports their type, from which the caller's side takes its own (served.ts). */
export type CallHandlers = Readonly<Record<string, (context: CallContext, ...args: never[]) => unknown>>;

/**
 * The worker's side: answers calls in the order in which they come. Typed arrays in a result are copied by structured
 * clone, unless their buffers are given away; nothing else than plain data passes.
 * @param manner one after another, or each as it comes, for handlers that wait for others
 * @param port to who calls; absent: who has started the worker
 */
export function serveCalls(
  handlers: CallHandlers,
  manner: 'in turn' | 'at once' = 'in turn',
  port: MessagePort | null = parentPort,
): void {
  if (port === null) throw new Error('serveCalls runs in a worker thread only');
  const send = (message: FromWorker, given: readonly ArrayBuffer[] = []) => port.postMessage(message, given);
  const running = new Map<number, { abort: AbortController; chunks: ChunksOnTheWay }>();
  let queue: Promise<void> = Promise.resolve();

  const answer = async (call: ToWorker & { kind: 'call' }) => {
    const state = running.get(call.id);
    if (state === undefined) return;
    const context: CallContext<unknown> = {
      signal: state.abort.signal,
      progress: (done, total) => send({ kind: 'progress', id: call.id, done, total }),
      sendChunk: async (chunk, given) => {
        await state.chunks.fewerThan(MOST_ON_THE_WAY);
        state.chunks.sent();
        send({ kind: 'chunk', id: call.id, chunk }, given);
      },
    };
    try {
      state.abort.signal.throwIfAborted();
      const handler = handlers[call.method];
      if (handler === undefined) throw new Error(`no method "${call.method}" in this worker`);
      // The caller's typed client is the only one: arguments fit the method by its types.
      const value = await handler(context, ...(call.args as never[]));
      await state.chunks.fewerThan(1);
      send({ kind: 'done', id: call.id, value });
    } catch (thrown) {
      send({ kind: 'failed', id: call.id, failure: failureOf(thrown) });
    } finally {
      running.delete(call.id);
    }
  };

  // Who asked it would wait for ever: this worker ends, and all that it was asked fails in words.
  port.on('messageerror', (why) => {
    throw why;
  });
  port.on('message', (message: ToWorker) => {
    switch (message.kind) {
      case 'call':
        running.set(message.id, { abort: new AbortController(), chunks: new ChunksOnTheWay() });
        if (manner === 'at once') void answer(message);
        else queue = queue.then(() => answer(message));
        break;
      case 'chunk_taken':
        running.get(message.id)?.chunks.taken(message.failure);
        break;
      case 'cancel':
        running.get(message.id)?.abort.abort();
        break;
      case 'end':
        process.exit(); // of this thread
    }
  });
}

/** Counts the chunks of one call that were sent and not taken yet. */
class ChunksOnTheWay {
  #count = 0;
  #failure: Failure | null = null;
  #wake: (() => void) | null = null;

  sent(): void {
    this.#count += 1;
  }

  taken(failure: Failure | null): void {
    this.#count -= 1;
    this.#failure ??= failure;
    this.#wake?.();
  }

  /** Waits until fewer are on their way. @throws what the taker of one of them threw */
  async fewerThan(most: number): Promise<void> {
    for (;;) {
      if (this.#failure !== null) throw errorOf(this.#failure);
      if (this.#count < most) return;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
