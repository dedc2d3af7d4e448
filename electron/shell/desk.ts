import type { PushedEvent } from '@shared/door/message';
import type { DeskData, DeskPlaces } from '../desk/make-context';
import { projectOfStart, projectPlaces } from '../desk/project-of-start';
import type { DeskWish } from '../desk/wish';
import type { DeskThread } from '../desk-thread-calls';
import { beginProject } from '../threads/project-thread';
import { type Served, served } from '../threads/served';
import { ROOM_IN_PASSING, Thread } from '../threads/thread';
import { startedAfter, startedWorker } from '../threads/way-to-worker';
import { askForFile } from './dialogs';

/** The desk as the main thread has it. */
export type Desk = Pick<Served<DeskThread>, 'answer' | 'dropped' | 'given' | 'placed' | 'close'>;

/**
 * Starts the thread that opens the project of last time, which the window waits for longest, and then the one in which the
 * messages of the page are answered, and does what that wants of the main thread.
 * @param entry the built file of that thread
 * @param ready what comes before it: Chromium, which would wait for a core
 * @param windows what it has done to every window
 */
export function startDesk(
  entry: string,
  ready: Promise<unknown>,
  places: DeskPlaces,
  windows: {
    readonly push: (event: PushedEvent) => void;
    readonly zoom: (level: number) => void;
    readonly print: () => Promise<Uint8Array>;
  },
): Desk {
  const options = projectOfStart(places.given, places.remembered, places.userData);
  const begun = options === null ? null : beginProject(options, projectPlaces(places));
  const data = { ...places, begun } satisfies DeskData;
  const ports = begun === null ? [] : [begun.port];
  const way = startedAfter(ready, () => startedWorker(entry, data, ROOM_IN_PASSING, ports));
  const desk = served<DeskThread>(new Thread(way));
  const fulfil = async (wish: DeskWish): Promise<void> => {
    switch (wish.kind) {
      case 'event':
        windows.push(wish.event);
        break;
      case 'zoom':
        windows.zoom(wish.level);
        break;
      case 'print':
        // Nor is this: the window draws its pages meanwhile.
        void windows.print().then(
          (bytes) => desk.printed({}, wish.id, bytes, null),
          (error: unknown) => desk.printed({}, wish.id, null, String(error)),
        );
        break;
      case 'file':
        // Not waited for here: while a person looks for a file, events go on.
        void askForFile(wish.purpose, wish.language, wish.startPath).then(
          (path) => desk.chosen({}, wish.id, path, null),
          (error: unknown) => desk.chosen({}, wish.id, null, String(error)),
        );
        break;
    }
  };
  desk.wishes({ onChunk: fulfil }).catch((error: unknown) => console.error('the desk has ended:', error));
  return desk;
}
