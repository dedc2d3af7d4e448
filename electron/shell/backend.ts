import type { PushedEvent } from '@shared/ipc/message';
import type { MainRequest } from '../backend/main-request';
import type { BackendData, BackendPlaces } from '../backend/make-context';
import { memoryFile, readRemembered } from '../backend/preferences';
import { projectOfStart, projectPlaces } from '../backend/project-of-start';
import type { BackendThread } from '../backend-thread-calls';
import { beginProject } from '../threads/project-thread';
import { type Served, served } from '../threads/served';
import { PASSING_LIMITS, Thread } from '../threads/thread';
import { startedAfter, startedWorker } from '../threads/worker-channel';
import { countedDeaths } from './counted-deaths';
import { askForFile } from './dialogs';

/** The backend as the main thread has it. */
export type Backend = Pick<Served<BackendThread>, 'answer' | 'dropped' | 'given' | 'placed' | 'close'>;

/** What the backend has done to every window. */
interface Windows {
  readonly push: (event: PushedEvent) => void;
  readonly zoom: (level: number) => void;
  readonly paste: () => void;
  readonly print: () => Promise<Uint8Array>;
  /** Another backend has taken the place of one that has ended by itself: what they show was asked of that. */
  readonly loadAgain: () => void;
  /** Ends the program in words. */
  readonly giveUp: (reason: string) => void;
}

/**
 * Starts the thread that opens the project of last time, which the window waits for longest, and then the one in which the
 * messages of the page are answered, and does what that wants of the main thread. One that ends by itself is started again.
 * @param entry the built file of that thread
 * @param ready what comes before it: Chromium, which would wait for a core
 */
export function startBackend(
  entry: string,
  ready: Promise<unknown>,
  places: Omit<BackendPlaces, 'again'>,
  windows: Windows,
): Backend {
  const diesTooOften = countedDeaths();
  let isClosing = false;
  let current = begin({ ...places, again: false });
  return {
    answer: (...asked) => current.answer(...asked),
    dropped: (...asked) => current.dropped(...asked),
    given: (...asked) => current.given(...asked),
    placed: (...asked) => current.placed(...asked),
    close: (...asked) => {
      isClosing = true;
      return current.close(...asked);
    },
  };

  function begin(now: BackendPlaces): Served<BackendThread> {
    const options = projectOfStart(now.given, now.remembered, now.userData);
    const project = options === null ? null : beginProject(options, projectPlaces(now));
    const begun = project?.begun ?? null;
    const data = { ...now, begun } satisfies BackendData;
    const ports = begun === null ? [] : [begun.port];
    const way = startedAfter(ready, () => startedWorker(entry, data, PASSING_LIMITS, ports));
    const thread = new Thread(way);
    const backend = served<BackendThread>(thread);
    const onChunk = async (request: MainRequest): Promise<void> => fulfil(request, backend, windows);
    backend.requests({ onChunk }).catch(async (why: unknown) => {
      console.error('the backend has ended:', why);
      if (isClosing) return;
      // Nobody else writes to the project while it is opened again.
      await Promise.all([thread.end(), project?.end()]);
      if (diesTooOften()) return windows.giveUp(why instanceof Error ? why.message : String(why));
      const remembered = readRemembered(memoryFile(now.userData)) ?? now.remembered;
      current = begin({ ...now, remembered, given: null, again: true });
      windows.loadAgain();
    });
    return backend;
  }
}

/** Does what a backend wants of the main thread; what cannot be done is written down, and the backend goes on. */
function fulfil(request: MainRequest, backend: Served<BackendThread>, windows: Windows): void {
  const failed = (error: unknown): void => console.error(`what the backend wanted (${request.kind}):`, error);
  try {
    switch (request.kind) {
      case 'event':
        windows.push(request.event);
        break;
      case 'zoom':
        windows.zoom(request.level);
        break;
      case 'paste':
        windows.paste();
        break;
      case 'print':
        // Nor is this: the window draws its pages meanwhile.
        windows
          .print()
          .then(
            (bytes) => backend.printed({}, request.id, bytes, null),
            (error: unknown) => backend.printed({}, request.id, null, String(error)),
          )
          .catch(failed);
        break;
      case 'file':
        // Not waited for here: while a person looks for a file, events go on.
        askForFile(request.purpose, request.language, request.startPath)
          .then(
            (path) => backend.chosen({}, request.id, path, null),
            (error: unknown) => backend.chosen({}, request.id, null, String(error)),
          )
          .catch(failed);
        break;
    }
  } catch (error) {
    failed(error);
  }
}
