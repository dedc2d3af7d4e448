import type { ResourceLimits } from 'node:worker_threads';
import { Cancelled, errorOf, type Failure, type FromWorker, failureOf } from './thread-messages';
import type { WorkerChannel } from './worker-channel';

/** How a call is followed while it runs. */
export interface Follow<Chunk = never> {
  readonly onChunk?: (chunk: Chunk) => Promise<void>;
  readonly onProgress?: (done: number, total: number | null) => void;
  readonly signal?: AbortSignal;
}

export interface CallOptions extends Follow {
  /** A worker that holds nothing is given up when the call is cancelled, so that it need not come to a place where it can be asked. */
  readonly stopsAtOnce?: boolean;
  /** Buffers of the arguments that need not be copied: whoever calls has them no more. */
  readonly given?: readonly ArrayBuffer[];
}

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly options: CallOptions;
  /** Ends when every chunk so far was taken: they are taken one after another. */
  taking: Promise<void>;
  refused: boolean;
}

/**
 * For a thread that lives long and makes much at a time: space for what a block of 60,000 figures makes in passing, which is
 * copied over and over else. Taken only while it is used.
 */
export const PASSING_LIMITS: ResourceLimits = { maxYoungGenerationSizeMb: 96 };

/** The caller's side of one worker: calls in, results out, and every open call fails in words if the worker dies. */
export class Thread {
  readonly #way: WorkerChannel;
  readonly #pending = new Map<number, Pending>();
  #nextId = 1;
  #dead: Error | null = null;
  #lost: (why: Error) => void = () => undefined;

  constructor(way: WorkerChannel) {
    this.#way = way;
    const fail = (why: Error) => this.#fail(why);
    way.listen((message) => this.#receive(message), fail, fail);
  }

  /** Calls a method of the worker. @throws what the method threw: a Refusal stays a Refusal, a cancel is Cancelled. */
  call(method: string, args: readonly unknown[], options: CallOptions = {}): Promise<unknown> {
    if (this.#dead !== null) return Promise.reject(this.#dead);
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      const cancel = () =>
        options.stopsAtOnce === true
          ? this.#fail(new Cancelled())
          : this.#way.send({ kind: 'cancel', id }, []);
      this.#pending.set(id, { resolve, reject, options, taking: Promise.resolve(), refused: false });
      options.signal?.addEventListener('abort', cancel, { once: true });
      this.#way.send({ kind: 'call', id, method, args }, options.given ?? []);
      if (options.signal?.aborted) cancel();
    });
  }

  /** @param hear is told that the worker has ended without having been told to */
  whenLost(hear: (why: Error) => void): void {
    this.#lost = hear;
  }

  /** Whether the worker has ended, of itself or by end(). */
  get hasEnded(): boolean {
    return this.#dead !== null;
  }

  /** Ends the worker once its open calls are answered or given up. */
  async end(): Promise<void> {
    this.#dead = new Error('this worker was ended');
    await this.#way.end();
  }

  #receive(message: FromWorker): void {
    const pending = this.#pending.get(message.id);
    if (pending === undefined) return;
    switch (message.kind) {
      case 'done':
        this.#pending.delete(message.id);
        pending.resolve(message.value);
        break;
      case 'failed':
        this.#pending.delete(message.id);
        pending.reject(errorOf(message.failure));
        break;
      case 'progress':
        pending.options.onProgress?.(message.done, message.total);
        break;
      case 'chunk':
        pending.taking = pending.taking.then(() => this.#take(message.id, pending, message.chunk));
        break;
    }
  }

  async #take(id: number, pending: Pending, chunk: unknown): Promise<void> {
    // What follows a chunk that was not taken, or comes after the end of its call, is taken by nobody.
    if (pending.refused || !this.#pending.has(id)) return;
    let failure: Failure | null = null;
    try {
      // The worker's typed entry sends what the caller's typed client expects.
      await pending.options.onChunk?.(chunk as never);
    } catch (thrown) {
      failure = failureOf(thrown);
      pending.refused = true;
    }
    if (this.#dead === null) this.#way.send({ kind: 'chunk_taken', id, failure }, []);
  }

  #fail(error: Error): void {
    const isLost = this.#dead === null;
    this.#dead ??= error;
    for (const { reject } of this.#pending.values()) reject(this.#dead);
    this.#pending.clear();
    if (isLost) this.#lost(error);
  }
}
