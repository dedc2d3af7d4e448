import type { ProjectOpening } from './entries/project-entry';
import projectEntry from './entries/project-entry?modulePath';
import { type Served, served } from './served';
import { ROOM_IN_PASSING, Thread } from './thread';
import type { OpenOptions, ProjectPlaces } from './workbench';

/** A worker that owns a project file, and what asks it to open one. */
interface ProjectThread {
  readonly thread: Thread;
  readonly opening: Served<ProjectOpening>;
}

export function startProjectThread(places: ProjectPlaces): ProjectThread {
  const thread = new Thread(projectEntry, places, ROOM_IN_PASSING);
  return { thread, opening: served<ProjectOpening>(thread) };
}

/** A project that is being opened before there is anybody to ask for it. */
export interface OpenedAhead extends ProjectThread {
  readonly path: string;
  readonly opened: Promise<unknown>;
}

/** Begins to open a project; what is refused is told to whoever asks for that file. */
export function openAhead(options: OpenOptions, places: ProjectPlaces): OpenedAhead {
  const worker = startProjectThread(places);
  // The first of this process: a lock in its name is left from another one.
  const opened = worker.opening.open({}, { ...options, ownLockIsStale: true });
  opened.catch(() => undefined);
  return { ...worker, path: options.path, opened };
}
