import type { CallContext, CallHandlers } from './serve-calls';
import type { CallOptions, Follow, Thread } from './thread';

/** The methods of a worker as its caller has them: `follow` stands where the worker's context stands. */
export type Served<Methods extends CallHandlers> = {
  readonly [M in keyof Methods]: Methods[M] extends (
    context: CallContext<infer Chunk>,
    ...args: infer Args
  ) => infer Result
    ? (follow: Follow<Chunk>, ...args: Args) => Promise<Awaited<Result>>
    : never;
};

/**
 * Speaks to a worker in the types of its entry: `served<StressWorker>(thread).stress(follow, job)`. A method that was
 * renamed, or an argument, an answer or a chunk of another type does not compile.
 * @param always what holds for each of its calls
 */
export function served<Methods extends CallHandlers>(
  thread: Thread,
  always: Pick<CallOptions, 'stopsAtOnce'> = {},
): Served<Methods> {
  // A proxy has every method; which of them exist, and with what, is what the type says of the entry's own object.
  return new Proxy({} as Served<Methods>, {
    get: (_target, method) =>
      // A promise asks what it resolves to for `then`; a worker has none.
      method === 'then'
        ? undefined
        : (follow: Follow, ...args: readonly unknown[]) =>
            thread.call(String(method), args, { ...follow, ...always }),
  });
}
