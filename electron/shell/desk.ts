import type { PushedEvent } from '@shared/door/message';
import type { DeskData, DeskPlaces } from '../desk/make-context';
import { memoryFile, readRemembered } from '../desk/preferences';
import { projectOfStart, projectPlaces } from '../desk/project-of-start';
import type { DeskWish } from '../desk/wish';
import type { DeskThread } from '../desk-thread-calls';
import { beginProject } from '../threads/project-thread';
import { type Served, served } from '../threads/served';
import { ROOM_IN_PASSING, Thread } from '../threads/thread';
import { startedAfter, startedWorker } from '../threads/way-to-worker';
import { countedDeaths } from './counted-deaths';
import { askForFile } from './dialogs';

/** The desk as the main thread has it. */
export type Desk = Pick<Served<DeskThread>, 'answer' | 'dropped' | 'given' | 'placed' | 'close'>;

/** What the desk has done to every window. */
interface Windows {
  readonly push: (event: PushedEvent) => void;
  readonly zoom: (level: number) => void;
  readonly print: () => Promise<Uint8Array>;
  /** Another desk has taken the place of one that has ended by itself: what they show was asked of that. */
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
export function startDesk(
  entry: string,
  ready: Promise<unknown>,
  places: Omit<DeskPlaces, 'again'>,
  windows: Windows,
): Desk {
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

  function begin(now: DeskPlaces): Served<DeskThread> {
    const options = projectOfStart(now.given, now.remembered, now.userData);
    const project = options === null ? null : beginProject(options, projectPlaces(now));
    const begun = project?.begun ?? null;
    const data = { ...now, begun } satisfies DeskData;
    const ports = begun === null ? [] : [begun.port];
    const way = startedAfter(ready, () => startedWorker(entry, data, ROOM_IN_PASSING, ports));
    const thread = new Thread(way);
    const desk = served<DeskThread>(thread);
    const onChunk = async (wish: DeskWish): Promise<void> => fulfil(wish, desk, windows);
    desk.wishes({ onChunk }).catch(async (why: unknown) => {
      console.error('the desk has ended:', why);
      if (isClosing) return;
      // Nobody else writes to the project while it is opened again.
      await Promise.all([thread.end(), project?.end()]);
      if (diesTooOften()) return windows.giveUp(why instanceof Error ? why.message : String(why));
      const remembered = readRemembered(memoryFile(now.userData)) ?? now.remembered;
      current = begin({ ...now, remembered, given: null, again: true });
      windows.loadAgain();
    });
    return desk;
  }
}

/** Does what a desk wants of the main thread; what cannot be done is written down, and the desk goes on. */
function fulfil(wish: DeskWish, desk: Served<DeskThread>, windows: Windows): void {
  const failed = (error: unknown): void => console.error(`what the desk wanted (${wish.kind}):`, error);
  try {
    switch (wish.kind) {
      case 'event':
        windows.push(wish.event);
        break;
      case 'zoom':
        windows.zoom(wish.level);
        break;
      case 'print':
        // Nor is this: the window draws its pages meanwhile.
        windows
          .print()
          .then(
            (bytes) => desk.printed({}, wish.id, bytes, null),
            (error: unknown) => desk.printed({}, wish.id, null, String(error)),
          )
          .catch(failed);
        break;
      case 'file':
        // Not waited for here: while a person looks for a file, events go on.
        askForFile(wish.purpose, wish.language, wish.startPath)
          .then(
            (path) => desk.chosen({}, wish.id, path, null),
            (error: unknown) => desk.chosen({}, wish.id, null, String(error)),
          )
          .catch(failed);
        break;
    }
  } catch (error) {
    failed(error);
  }
}
