import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '@shared/base/refusal';
import { type CallContext, type CallHandlers, serveCalls } from '../../electron/threads/serve-calls';

let running = 0;
let mostAtOnce = 0;

/** A worker with one method for each thing that can happen between threads. */
const methods = {
  add: (_context, a: number, b: number) => a + b,
  refuse: (_context, value: number) => {
    throw new Refusal('refusal.share.range', { value }, { file: 'a.xlsx', cell: 'B2' });
  },
  fail: () => {
    throw new TypeError('broken inside');
  },
  die: () => process.exit(7),
  hang: () => new Promise(() => undefined),
  /** Sends so many chunks, and says how many it has sent before each; gives their number. */
  chunks: async (context: CallContext<number>, count: number) => {
    for (let index = 0; index < count; index++) {
      context.progress(index, count);
      await context.sendChunk(index);
    }
    return count;
  },
  /** Works until it is cancelled. */
  untilCancelled: async (context) => {
    for (;;) {
      context.signal.throwIfAborted();
      context.progress(1, null);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  },
  /** Works on without a place in which it could be asked to stop. */
  neverAsks: () => {
    for (;;) running += 0;
  },
  /** Shows that calls do not overlap. */
  slowly: async (_context, name: string) => {
    running++;
    mostAtOnce = Math.max(mostAtOnce, running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running--;
    return { name, mostAtOnce };
  },
  arrays: (_context, values: Float64Array) => values.map((value) => value * 2),
} satisfies CallHandlers;

export type ExampleWorker = typeof methods;

const port = (workerData as { readonly port: MessagePort } | null)?.port;
serveCalls(methods, 'in turn', port ?? parentPort);
