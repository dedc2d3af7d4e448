import { basename } from 'node:path';
import type { MessageName } from '@shared/catalogue/contract';
import { answer } from './backend/answer';
import type { AppContext } from './backend/app-context';
import { BackendWords } from './backend/backend-words';
import { behindTheStart } from './backend/behind-the-start';
import { policyCheck } from './backend/held-to-policy';
import type { MainRequest } from './backend/main-request';
import { type BackendPlaces, makeContext } from './backend/make-context';
import type { WindowPlace } from './backend/preferences';
import { handlersFor, loadHandlers } from './features';
import { openSample } from './features/files/sample-project';
import type { OpenedAhead } from './threads/project-thread';
import type { CallContext, CallHandlers } from './threads/serve-calls';

const PROJECT_FILE = /\.lodestone$/i;

/**
 * What the main thread can call: the open project, its plan and the engine stand behind it. The main thread passes messages
 * on and stays free for the window (electron/shell/backend.ts).
 * @param ahead the project that is being opened already
 * @param projectLost hears that the worker of the open project has ended by itself
 */
export function backendCalls(
  places: BackendPlaces,
  ahead: OpenedAhead | null,
  projectLost: (why: Error) => void,
) {
  let sendRequest: (request: MainRequest) => void = () => undefined;
  /** Those who wait for a dialog of the main thread. */
  const choosing = new Map<number, (path: string | null, failure: string | null) => void>();
  /** Those who wait for a printed page. */
  const printing = new Map<number, (bytes: Uint8Array | null, failure: string | null) => void>();
  let nextChoice = 1;
  const words = new BackendWords();

  const opened: Promise<AppContext> = makeContext({
    ...places,
    ahead,
    projectLost,
    askForFile: (purpose, language, startPath) =>
      new Promise((choose, fail) => {
        const id = nextChoice++;
        choosing.set(id, (path, failure) => (failure === null ? choose(path) : fail(new Error(failure))));
        sendRequest({ kind: 'file', id, purpose, language, startPath });
      }),
    printWindow: () =>
      new Promise((print, fail) => {
        const id = nextChoice++;
        printing.set(id, (bytes, failure) =>
          bytes === null ? fail(new Error(failure ?? 'nothing was printed')) : print(bytes),
        );
        sendRequest({ kind: 'print', id });
      }),
    openSample: async (session, own) => {
      await words.load(); // the first change of a project that is made says what it is
      return openSample(session, own, false);
    },
    sayIn: words.say,
    push: (event) => sendRequest({ kind: 'event', event }),
    zoom: (level) => sendRequest({ kind: 'zoom', level }),
    paste: () => sendRequest({ kind: 'paste' }),
  });
  const answering = opened.then((context) => ({
    handlers: handlersFor(context),
    checkPolicy: policyCheck(context),
    revision: () => context.session.revision,
    onDefect: (message: string, error: unknown) => console.error(`defect in ${message}:`, error),
    onStopped: () => context.push({ kind: 'project.stopped' }),
  }));

  return {
    /** Runs as long as the thread: what the backend wants of the main thread comes as pieces of its answer. */
    requests: (context: CallContext<MainRequest>) =>
      new Promise<never>((_never, fail) => {
        sendRequest = (request) => void context.sendChunk(request).catch(fail);
      }),
    answer: async (_context: CallContext, name: unknown, input: unknown) => {
      const isStart = name === ('app.start' satisfies MessageName);
      if (!isStart) await words.load();
      const reply = await answer(await answering, name, input);
      if (isStart) setImmediate(async () => behindTheStart(await opened, () => words.load(), loadHandlers));
      return reply;
    },
    /** What came of a dialog: a path, null where the person gave none, or why it could not be shown. */
    chosen: (_context: CallContext, id: number, path: string | null, failure: string | null) => {
      choosing.get(id)?.(path, failure);
      choosing.delete(id);
    },
    /** What was printed, or why it could not be. */
    printed: (_context: CallContext, id: number, bytes: Uint8Array | null, failure: string | null) => {
      printing.get(id)?.(bytes, failure);
      printing.delete(id);
    },
    /** A file that was dropped on the window: the page gets a handle and its name. */
    dropped: async (_context: CallContext, path: string, count: number) => {
      const { files, push } = await opened;
      if (PROJECT_FILE.test(path)) giveProject(await opened, path);
      else
        push({ kind: 'file.dropped', handle: files.keep(path, 'import_file'), name: basename(path), count });
    },
    /** A project that another start was given to open. */
    given: async (_context: CallContext, path: string) => giveProject(await opened, path),
    /** Where the window stood when it was closed. */
    placed: async (_context: CallContext, window: WindowPlace) =>
      (await opened).remember((before) => ({ ...before, window })),
    /** Saves and closes the open project, once all is whole that is written beside it. */
    close: async () => {
      const { files, session } = await opened;
      // There is no window any more that could print.
      for (const print of printing.values()) print(null, 'the window is closed');
      await files.written();
      await session.close();
    },
  } satisfies CallHandlers;
}

/** The page opens it, once it has asked about what would be lost with the open one. */
function giveProject({ files, push }: AppContext, path: string): void {
  push({ kind: 'project.given', handle: files.keep(path, 'open_project') });
}

export type BackendThread = ReturnType<typeof backendCalls>;
