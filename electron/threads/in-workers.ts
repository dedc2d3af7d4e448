import { basename, resolve } from 'node:path';
import type { ResourceLimits } from 'node:worker_threads';
import { Refusal } from '@shared/base/refusal';
import type { ProjectCommands } from '../store/surface';
import monteCarloEntry from './entries/monte-carlo-entry?modulePath';
import projectEntry from './entries/project-entry?modulePath';
import readEntry from './entries/read-entry?modulePath';
import solveEntry from './entries/solve-entry?modulePath';
import stressEntry from './entries/stress-entry?modulePath';
import whatIfEntry from './entries/what-if-entry?modulePath';
import writeEntry from './entries/write-entry?modulePath';
import { MonteCarloPool } from './monte-carlo-pool';
import { type CallOptions, Thread } from './thread';
import type { CreateOptions, OpenOptions, ProjectClient, Workbench } from './workbench';

/** A supplier's file is not trusted: its worker ends by itself before the app runs out of memory. */
const READER_MB = 1_024;
const WRITER_LIMITS: ResourceLimits = { maxOldGenerationSizeMb: 2_048 };
/** Enough for two cores; more would only help larger machines. */
const MONTE_CARLO_WORKERS = 2;

/**
 * The bench of the window: one worker for the open project, one for the engine, and a short-lived one for each file
 * that is read or written. The main thread only passes messages.
 * @param wasmPath where sql-wasm.wasm lies, resolved once by the entry
 * @param highsPath where highs.wasm lies
 * @param readerMb memory of JavaScript that reading a file may take, in MB
 */
export function benchInWorkers(wasmPath: string, highsPath: string, readerMb = READER_MB): Workbench {
  const engine = new Thread(whatIfEntry, null);
  const monteCarlo = new MonteCarloPool(monteCarloEntry, MONTE_CARLO_WORKERS);
  const openThreads = new Set<Thread>([engine]);
  /** Which worker has which project file open. */
  const holders = new Map<string, Thread>();

  /** Runs one call in a worker of its own, which ends with it. */
  const once = async (
    entry: string,
    limits: ResourceLimits,
    method: string,
    args: readonly unknown[],
    follow: CallOptions = {},
    data: unknown = null,
  ) => {
    const thread = new Thread(entry, data, limits);
    openThreads.add(thread);
    try {
      return await thread.call(method, args, follow);
    } finally {
      openThreads.delete(thread);
      await thread.end();
    }
  };

  /** Reads a supplier's file; a reader that is stopped has nothing to put away. @throws Refusal `refusal.file.memory` when it takes more than it may */
  const read = async (method: string, args: readonly [path: string, ...unknown[]], follow?: CallOptions) => {
    try {
      const limits = { maxOldGenerationSizeMb: readerMb };
      return await once(readEntry, limits, method, args, { ...follow, stopsAtOnce: true });
    } catch (thrown) {
      const isOut = thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_WORKER_OUT_OF_MEMORY';
      throw isOut
        ? new Refusal('refusal.file.memory', { limit: readerMb }, { file: basename(args[0]) })
        : thrown;
    }
  };

  const project = async (
    method: 'open' | 'create',
    options: OpenOptions | CreateOptions,
  ): Promise<ProjectClient> => {
    const thread = new Thread(projectEntry, { wasmPath });
    openThreads.add(thread);
    const path = resolve(options.path);
    // A worker that ended without closing leaves a lock with the name of this very process.
    const ownLockIsStale = holders.get(path)?.hasEnded ?? true;
    const end = async () => {
      openThreads.delete(thread);
      await thread.end();
    };
    try {
      await thread.call(method, [{ ...options, ownLockIsStale }]);
      holders.set(path, thread);
    } catch (thrown) {
      await end();
      throw thrown;
    }
    return projectClient(thread, end);
  };

  // Each answer below has the type that the worker's entry gives it: both sides are typed by the same module.
  return {
    openProject: (options) => project('open', options),
    createProject: (options) => project('create', options),
    identifyFile: (path) => read('identifyFile', [path]) as ReturnType<Workbench['identifyFile']>,
    inspectFile: (path, choices, vocabulary, saved, follow) =>
      read('inspectFile', [path, choices, vocabulary, saved], follow) as ReturnType<Workbench['inspectFile']>,
    readRows: (path, mapping, vocabulary, onChunk, follow, mends) =>
      read('readRows', [path, mapping, vocabulary, mends], {
        ...follow,
        onChunk,
      }) as ReturnType<Workbench['readRows']>,
    readQuestions: (path, mapping, vocabulary, mostRows, follow) =>
      read('readQuestions', [path, mapping, vocabulary, mostRows], follow) as ReturnType<
        Workbench['readQuestions']
      >,
    readScenarioWorkbook: (path) =>
      read('readScenarioWorkbook', [path]) as ReturnType<Workbench['readScenarioWorkbook']>,
    writeRejects: (...args) => read('writeRejects', args) as ReturnType<Workbench['writeRejects']>,
    writeScenarioWorkbook: (content, path, follow) =>
      once(writeEntry, WRITER_LIMITS, 'writeScenarioWorkbook', [content, path], follow) as ReturnType<
        Workbench['writeScenarioWorkbook']
      >,
    monteCarlo: (job, follow) => monteCarlo.run(job, follow),
    whatIf: (model) => engine.call('whatIf', [model]) as ReturnType<Workbench['whatIf']>,
    stress: (job, follow) =>
      once(stressEntry, {}, 'stress', [job], follow) as ReturnType<Workbench['stress']>,
    // These in a worker of their own, so that no run waits for them.
    survive: (job, follow) =>
      once(whatIfEntry, {}, 'survive', [job], follow) as ReturnType<Workbench['survive']>,
    publishedChecks: () =>
      once(whatIfEntry, {}, 'publishedChecks', []) as ReturnType<Workbench['publishedChecks']>,
    solve: (problem, follow) =>
      once(solveEntry, {}, 'solve', [problem], follow, { highsPath }) as ReturnType<Workbench['solve']>,
    close: async () => {
      await Promise.all([monteCarlo.end(), ...[...openThreads].map((thread) => thread.end())]);
      openThreads.clear();
    },
  };
}

/** Speaks the project's commands to its worker; closing the project ends the worker. */
function projectClient(thread: Thread, end: () => Promise<void>): ProjectClient {
  const client = new Proxy({} as ProjectClient, {
    get: (_target, name: string) => {
      // A promise asks what it resolves to for `then`; a client has none.
      if (name === 'then') return undefined;
      return async (...args: unknown[]) => {
        const answer = await thread.call(name, args);
        if (name === ('close' satisfies keyof ProjectCommands)) await end();
        return answer;
      };
    },
  });
  return client;
}
