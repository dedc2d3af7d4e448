import { resolve } from 'node:path';
import { type ChangeChunk, packChanges, unpackChanges } from '../store/change-log/packed-changes';
import type { ProjectCommands } from '../store/project-api';
import { realDisk } from '../store/real-disk';
import { buffersOf } from './buffers-of-rows';
import { type OpenedAhead, startProjectThread } from './project-thread';
import type { Thread } from './thread';
import type { ProjectClient, ProjectPlaces, Workbench } from './workbench';

/** Who has taken the lock of a project file. */
interface Holder {
  readonly thread: Thread;
  readonly client: ProjectClient;
}

/**
 * Whether a lock with the name of this very process is left over: by a worker that ended without closing, or by one that
 * has stopped writing while its folder was away, and could not give it back.
 */
async function holdsNothing(holder: Holder | undefined): Promise<boolean> {
  if (holder === undefined || holder.thread.hasEnded) return true;
  return (await holder.client.info()).state.kind === 'read_only';
}

/**
 * Opens and makes projects, each in a worker of its own.
 * @param openThreads those that are to be ended with the bench
 * @param ahead a project that is being opened already: whoever opens it first gets it
 * @param lost hears that the worker of an open project has ended by itself
 */
export function projectsInWorkers(
  places: ProjectPlaces,
  openThreads: Set<Thread>,
  ahead: OpenedAhead | null,
  lost: (why: Error) => void,
): Pick<Workbench, 'openProject' | 'createProject'> {
  /** Who has which project file open. */
  const holders = new Map<string, Holder>();

  let waiting = ahead;
  const takeAhead = (path: string): OpenedAhead | null => {
    const begun = waiting?.path === path ? waiting : null;
    waiting = null;
    return begun;
  };

  const project = async (
    path: string,
    ask: (opening: OpenedAhead['opening'], ownLockIsStale: boolean) => Promise<unknown>,
    begun: OpenedAhead | null = null,
    looksOnly = false,
  ): Promise<ProjectClient> => {
    const { thread, opening } = begun ?? startProjectThread(places);
    openThreads.add(thread);
    const file = realDisk.realPath(resolve(path));
    const end = async () => {
      openThreads.delete(thread);
      await thread.end();
    };
    let isFree: boolean;
    try {
      // What was begun ahead is the first that this process opens.
      isFree = begun !== null || (await holdsNothing(holders.get(file)));
      await (begun?.opened ?? ask(opening, isFree));
    } catch (thrown) {
      await end();
      throw thrown;
    }
    if (!looksOnly) thread.whenLost(lost);
    const client = projectClient(thread, end);
    // Who only looks takes no lock, and who came second found it taken: it stays the first one's.
    if (!looksOnly && isFree) holders.set(file, { thread, client });
    return client;
  };

  return {
    openProject: (options) => {
      const begun = options.looksOnly === true ? null : takeAhead(options.path);
      return project(
        options.path,
        (opening, ownLockIsStale) => opening.open({}, { ...options, ownLockIsStale }),
        begun,
        options.looksOnly,
      );
    },
    createProject: (options) =>
      project(options.path, (opening, ownLockIsStale) => opening.create({}, { ...options, ownLockIsStale })),
  };
}

/** Speaks the project's commands to its worker; closing the project ends the worker. */
function projectClient(thread: Thread, end: () => Promise<void>): ProjectClient {
  const apply = (...[header, changes]: Parameters<ProjectClient['apply']>) =>
    thread.call('apply', [header, packChanges(changes)]);
  // The rows of a file are on their way from one worker to the other: nobody looks at them here.
  const importAdd = (...[batchId, rows]: Parameters<ProjectClient['importAdd']>) =>
    thread.call('importAdd', [batchId, rows], { given: buffersOf(rows) });
  const rowsSince = async (...asked: Parameters<ProjectClient['rowsSince']>) => {
    // As project-entry.ts packs them.
    const told = (await thread.call('rowsSince', asked)) as {
      readonly revision: number;
      readonly changes: ChangeChunk | null;
    };
    return { ...told, changes: told.changes === null ? null : unpackChanges(told.changes) };
  };
  const verify = (...[every, follow]: Parameters<ProjectClient['verify']>) =>
    thread.call('verify', [every], follow);
  const client = new Proxy({} as ProjectClient, {
    get: (_target, name: string) => {
      // A promise asks what it resolves to for `then`; a client has none.
      if (name === 'then') return undefined;
      if (name === ('apply' satisfies keyof ProjectCommands)) return apply;
      if (name === ('importAdd' satisfies keyof ProjectCommands)) return importAdd;
      if (name === ('rowsSince' satisfies keyof ProjectCommands)) return rowsSince;
      if (name === ('verify' satisfies keyof ProjectCommands)) return verify;
      return async (...args: unknown[]) => {
        const answer = await thread.call(name, args);
        if (name === ('close' satisfies keyof ProjectCommands)) await end();
        return answer;
      };
    },
  });
  return client;
}
