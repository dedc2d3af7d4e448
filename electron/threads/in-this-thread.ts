import { publishedCheckResults } from '../engine/check';
import { runWhatIf, timeToSurvive } from '../engine/run';
import { stockAgainstReliability } from '../engine/size';
import { answerQuestion } from '../engine/stress';
import { howSure } from '../engine/sure';
import { createProject } from '../store/create-project';
import { openProject } from '../store/open-project';
import { recoveryWork } from '../store/recovery/recovery-work';
import type { ProjectSession } from '../store/session';
import { monteCarloInThisThread } from './hand-out-blocks';
import { pacedStep } from './paced-step';
import { READER_LIMITS, Reader } from './reader';
import { readingCalls } from './reading-calls';
import { solveWith } from './solve-with';
import { verifyInSteps } from './verify-in-steps';
import type { ProjectClient, ReadFollow, Workbench } from './workbench';

/**
 * The bench of the command line and of tests: the same work in this thread, with no worker and no window.
 * @param wasmPath where sql-wasm.wasm lies
 * @param highsPath where highs.wasm lies
 * @param onProgress told how far long work is where nobody else is
 * @param readEntry the entry of a worker in which files of others are read; null: in this thread too
 * @param limits of that worker
 */
export function benchInThisThread(
  wasmPath: string,
  highsPath: string,
  onProgress?: ReadFollow['onProgress'],
  readEntry: string | null = null,
  limits = READER_LIMITS,
): Workbench {
  const seen = (follow: ReadFollow): ReadFollow =>
    onProgress === undefined ? follow : { onProgress, ...follow };
  const reader = readEntry === null ? null : new Reader(readEntry, limits);
  return {
    openProject: async (options) => clientOf(await openProject({ ...options, wasmPath }), seen),
    createProject: async (options) => clientOf(await createProject({ ...options, wasmPath }), seen),
    identifyFile: async (...args) => (await reading()).identifyFile(...args),
    inspectFile: async (path, choices, vocabulary, saved, follow) =>
      (await reading()).inspectFile(path, choices, vocabulary, saved, seen(follow)),
    readRows: async (path, mapping, vocabulary, onChunk, follow, mends) =>
      (await reading()).readPackedRows(path, mapping, vocabulary, onChunk, seen(follow), mends),
    runSteps: async (...args) => (await reading()).runSteps(...args),
    steppedRows: async (...args) => (await reading()).steppedRows(...args),
    readQuestions: async (path, mapping, vocabulary, mostRows, follow) =>
      (await reading()).readQuestions(path, mapping, vocabulary, mostRows, seen(follow)),
    expectFile: () => undefined,
    forgetFile: async () => (await reading()).forgetFile(),
    readScenarioWorkbook: async (...args) => (await reading()).readScenarioWorkbook(...args),
    readPaper: async (path) => (await reading()).readPaper(path),
    readSupplierForms: async (...args) => (await reading()).readSupplierForms(...args),
    writeSupplierForms: async (...args) => (await writing()).writeSupplierForms(...args),
    writeRejects: async (...args) => (await reading()).writeRejects(...args),
    ...(reader === null ? {} : readingCalls(reader, seen)),
    sizeScenarioWorkbook: async (content) => (await writing()).plannedWorkbook(content),
    writeScenarioWorkbook: async (content, path, follow) =>
      (await writing()).writeScenarioWorkbook(content, path, seen(follow)),
    whatIf: async (model) => runWhatIf(model),
    survive: (job, follow) => timeToSurvive(job, pacedStep(seen(follow))),
    publishedChecks: (follow) => publishedCheckResults(pacedStep(seen(follow))),
    monteCarlo: (job, follow) => monteCarloInThisThread(job, seen(follow)),
    size: (job, follow) => stockAgainstReliability(job, pacedStep(seen(follow))),
    sure: (job, follow) => howSure(job, pacedStep(seen(follow))),
    stress: (job, follow) => answerQuestion(job, pacedStep(seen(follow))),
    solve: (problem, follow) => solveWith(highsPath, problem, seen(follow)),
    recovery: recoveryWork(wasmPath),
    close: async () => reader?.end(),
  };
}

// Loaded when a file is read or written: what workbooks need takes longer to load than most commands take in all.
const reading = () => import('../sheets/read');
const writing = () => import('../sheets/write');

/** Gives a project of this thread the promises that its callers expect. */
function clientOf(session: ProjectSession, seen: (follow: ReadFollow) => ReadFollow): ProjectClient {
  return new Proxy({} as ProjectClient, {
    get: (_target, name: keyof ProjectClient) => {
      // A promise asks what it resolves to for `then`; a client has none.
      if ((name as string) === 'then') return undefined;
      if (name === 'verify')
        return (every?: boolean, follow: ReadFollow = {}) => verifyInSteps(session, every, seen(follow));
      // Arguments fit the method by the type of ProjectClient, which is made from the session's own.
      return async (...args: never[]) =>
        (session[name] as (...values: never[]) => unknown).apply(session, args);
    },
  });
}
