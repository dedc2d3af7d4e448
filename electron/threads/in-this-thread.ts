import { runWhatIf, timeToSurvive } from '../engine';
import { publishedCheckResults } from '../engine/check/all-checks';
import { answerQuestion } from '../engine/stress/answer-question';
import { createProject } from '../store/create-project';
import { openProject } from '../store/open-project';
import { roomWork } from '../store/recovery-room/room-work';
import type { ProjectSession } from '../store/session';
import { monteCarloInThisThread } from './hand-out-blocks';
import { pacedStep } from './paced-step';
import { solveWith } from './solve-with';
import type { ProjectClient, Workbench } from './workbench';

/**
 * The bench of the command line and of tests: the same work in this thread, with no worker and no window.
 * @param wasmPath where sql-wasm.wasm lies
 * @param highsPath where highs.wasm lies
 */
export function benchInThisThread(wasmPath: string, highsPath: string): Workbench {
  return {
    openProject: async (options) => clientOf(await openProject({ ...options, wasmPath })),
    createProject: async (options) => clientOf(await createProject({ ...options, wasmPath })),
    identifyFile: async (...args) => (await reading()).identifyFile(...args),
    inspectFile: async (...args) => (await reading()).inspectFile(...args),
    readRows: async (path, mapping, vocabulary, onChunk, follow, mends) =>
      (await reading()).readPackedRows(path, mapping, vocabulary, onChunk, follow, mends),
    runSteps: async (...args) => (await reading()).runSteps(...args),
    steppedRows: async (...args) => (await reading()).steppedRows(...args),
    readQuestions: async (...args) => (await reading()).readQuestions(...args),
    expectFile: () => undefined,
    forgetFile: async () => (await reading()).forgetFile(),
    readScenarioWorkbook: async (...args) => (await reading()).readScenarioWorkbook(...args),
    readSupplierForms: async (...args) => (await reading()).readSupplierForms(...args),
    writeSupplierForms: async (...args) => (await writing()).writeSupplierForms(...args),
    writeRejects: async (...args) => (await reading()).writeRejects(...args),
    sizeScenarioWorkbook: async (content) => (await writing()).plannedWorkbook(content),
    writeScenarioWorkbook: async (...args) => (await writing()).writeScenarioWorkbook(...args),
    whatIf: async (model) => runWhatIf(model),
    survive: (job, follow) => timeToSurvive(job, pacedStep(follow)),
    publishedChecks: (follow) => publishedCheckResults(pacedStep(follow)),
    monteCarlo: monteCarloInThisThread,
    stress: (job, follow) => answerQuestion(job, pacedStep(follow)),
    solve: (problem, follow) => solveWith(highsPath, problem, follow),
    room: roomWork(wasmPath),
    close: async () => undefined,
  };
}

// Loaded when a file is read or written: what workbooks need takes longer to load than most commands take in all.
const reading = () => import('../sheets/read');
const writing = () => import('../sheets/write');

/** Gives a project of this thread the promises that its callers expect. */
function clientOf(session: ProjectSession): ProjectClient {
  return new Proxy({} as ProjectClient, {
    get: (_target, name: keyof ProjectClient) => {
      // A promise asks what it resolves to for `then`; a client has none.
      if ((name as string) === 'then') return undefined;
      // Arguments fit the method by the type of ProjectClient, which is made from the session's own.
      return async (...args: never[]) =>
        (session[name] as (...values: never[]) => unknown).apply(session, args);
    },
  });
}
