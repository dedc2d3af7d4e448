import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { ProjectOpening } from './entries/project-entry';
import projectEntry from './entries/project-entry?modulePath';
import { type Served, served } from './served';
import { PASSING_LIMITS, Thread } from './thread';
import type { OpenOptions, ProjectData, ProjectPlaces } from './workbench';
import { portToWorker, startedWorker } from './worker-channel';

/** A worker that owns a project file, and what asks it to open one. */
interface ProjectThread {
  readonly thread: Thread;
  readonly opening: Served<ProjectOpening>;
}

export function startProjectThread(places: ProjectPlaces): ProjectThread {
  return spokenTo(
    new Thread(startedWorker(projectEntry, { ...places, port: null } satisfies ProjectData, PASSING_LIMITS)),
  );
}

function spokenTo(thread: Thread): ProjectThread {
  return { thread, opening: served<ProjectOpening>(thread) };
}

/** A worker that was started to open a project before the backend was, and the way to it. */
export interface BegunProject {
  readonly options: OpenOptions;
  readonly port: MessagePort;
}

/**
 * Starts the worker of a project for another thread, which takes the port over: threads that start each other start one after another.
 * @returns also what ends it, should the other thread be lost
 */
export function beginProject(
  options: OpenOptions,
  places: ProjectPlaces,
): { readonly begun: BegunProject; readonly end: () => Promise<unknown> } {
  const { port1, port2 } = new MessageChannel();
  const data = { ...places, port: port1 } satisfies ProjectData;
  const worker = startedWorker(projectEntry, data, PASSING_LIMITS, [port1]);
  worker.listen(
    () => undefined,
    () => undefined,
    (why) => console.error('defect in the thread of the project:', why),
  );
  return { begun: { options, port: port2 }, end: () => worker.end() };
}

/** A project that is being opened before there is anybody to ask for it. */
export interface OpenedAhead extends ProjectThread {
  readonly path: string;
  readonly opened: Promise<unknown>;
}

/** Has a worker that has begun open its project; what is refused is told to whoever asks for that file. */
export function openAhead({ options, port }: BegunProject): OpenedAhead {
  const worker = spokenTo(new Thread(portToWorker(port)));
  // The first of this process: a lock in its name is left from another one.
  const opened = worker.opening.open({}, { ...options, ownLockIsStale: true });
  opened.catch(() => undefined);
  return { ...worker, path: options.path, opened };
}
