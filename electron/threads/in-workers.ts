import type { ResourceLimits } from 'node:worker_threads';
import type { EngineWorker } from './entries/engine-entry';
import engineEntry from './entries/engine-entry?modulePath';
import monteCarloEntry from './entries/monte-carlo-entry?modulePath';
import readEntry from './entries/read-entry?modulePath';
import type { RecoveryWorker } from './entries/recovery-entry';
import roomEntry from './entries/recovery-entry?modulePath';
import type { SolveWorker } from './entries/solve-entry';
import solveEntry from './entries/solve-entry?modulePath';
import type { StressWorker } from './entries/stress-entry';
import stressEntry from './entries/stress-entry?modulePath';
import type { WriteWorker } from './entries/write-entry';
import writeEntry from './entries/write-entry?modulePath';
import { MonteCarloPool } from './monte-carlo-pool';
import type { OpenedAhead } from './project-thread';
import { projectsInWorkers } from './projects-in-workers';
import { READER_LIMITS, Reader } from './reader';
import { readingCalls } from './reading-calls';
import type { CallHandlers } from './serve-calls';
import { type Served, served } from './served';
import { type CallOptions, Thread } from './thread';
import type { ProjectPlaces, Workbench } from './workbench';
import { startedWorker } from './worker-channel';

const WRITER_LIMITS: ResourceLimits = { maxOldGenerationSizeMb: 2_048 };
/** Enough for two cores; more would only help larger machines. */
const MONTE_CARLO_WORKERS = 2;

/** What the workers know of their machine. */
interface BenchPlaces extends ProjectPlaces {
  /** Where highs.wasm lies. */
  readonly highsPath: string;
}

/**
 * Runs calls in workers of their own, each of which ends with its call.
 * @param openThreads those that are to be ended with the bench
 */
const ownWorkers =
  (openThreads: Set<Thread>) =>
  <Methods extends CallHandlers>(entry: string, limits: ResourceLimits = {}, data: unknown = null) =>
  async <Answer>(
    ask: (worker: Served<Methods>) => Promise<Answer>,
    always: Pick<CallOptions, 'stopsAtOnce'> = {},
  ): Promise<Answer> => {
    const thread = new Thread(startedWorker(entry, data, limits));
    openThreads.add(thread);
    try {
      return await ask(served<Methods>(thread, always));
    } finally {
      openThreads.delete(thread);
      await thread.end();
    }
  };

/**
 * The bench of the backend: one worker for the open project, one that reads files, and a short-lived one for each file that
 * is written and for each long question. Runs are done in the thread of the caller, which is the backend's own.
 * @param ahead a project that is being opened already: whoever opens it first gets it
 * @param limits of reading a file of others
 * @param lost hears that the worker of an open project has ended by itself
 */
export function benchInWorkers(
  { highsPath, ...places }: BenchPlaces,
  ahead: OpenedAhead | null = null,
  limits = READER_LIMITS,
  lost: (why: Error) => void = () => undefined,
): Workbench {
  const monteCarlo = new MonteCarloPool(monteCarloEntry, MONTE_CARLO_WORKERS);
  const openThreads = new Set<Thread>();
  const once = ownWorkers(openThreads);
  const reader = new Reader(readEntry, limits);
  const inWriter = once<WriteWorker>(writeEntry, WRITER_LIMITS);
  const inStress = once<StressWorker>(stressEntry);
  const inSolver = once<SolveWorker>(solveEntry, {}, { highsPath });
  const inEngine = once<EngineWorker>(engineEntry);
  const inRecovery = once<RecoveryWorker>(roomEntry, {}, { wasmPath: places.wasmPath });

  return {
    ...projectsInWorkers(places, openThreads, ahead, lost),
    ...readingCalls(reader),
    writeSupplierForms: (forms, folder) => inWriter((writer) => writer.writeSupplierForms({}, forms, folder)),
    sizeScenarioWorkbook: (content, follow) =>
      inWriter((writer) => writer.sizeScenarioWorkbook(follow, content)),
    writeScenarioWorkbook: (content, path, follow) =>
      inWriter((writer) => writer.writeScenarioWorkbook(follow, content, path)),
    monteCarlo: (job, follow) => monteCarlo.run(job, follow),
    // In this thread: a copy of the model and of its days would cost as much as the run. Nothing else of the engine comes with it.
    whatIf: async (model) => (await import('../engine/run')).runWhatIf(model),
    stress: (job, follow) => inStress((worker) => worker.stress(follow, job)),
    // These in a worker of their own, so that no run waits for them.
    size: (job, follow) => inEngine((worker) => worker.size(follow, job)),
    survive: (job, follow) => inEngine((worker) => worker.survive(follow, job)),
    sure: (job, follow) => inEngine((worker) => worker.sure(follow, job)),
    askNext: (job, follow) => inEngine((worker) => worker.askNext(follow, job)),
    publishedChecks: (follow) => inEngine((worker) => worker.publishedChecks(follow)),
    solve: (problem, follow) => inSolver((worker) => worker.solve(follow, problem)),
    exercise: (game, groups, follow) => inSolver((worker) => worker.exercise(follow, game, groups)),
    exerciseTurn: (game, decisions, day) =>
      inSolver((worker) => worker.exerciseTurn({}, game, decisions, day)),
    recovery: {
      look: (path) => inRecovery((recovery) => recovery.look({}, path)),
      restore: (...asked) => inRecovery((recovery) => recovery.restore({}, ...asked)),
      undoRestore: (...asked) => inRecovery((recovery) => recovery.undoRestore({}, ...asked)),
      makeAnew: (...asked) => inRecovery((recovery) => recovery.makeAnew({}, ...asked)),
      tables: (path) => inRecovery((recovery) => recovery.tables({}, path)),
      saveAll: (...asked) => inRecovery((recovery) => recovery.saveAll({}, ...asked)),
      putAway: (...asked) => inRecovery((recovery) => recovery.putAway({}, ...asked)),
    },
    close: async () => {
      await Promise.all([monteCarlo.end(), reader.end(), ...[...openThreads].map((thread) => thread.end())]);
      openThreads.clear();
    },
  };
}
