import { createProject } from '../../store/create-project';
import { openProject } from '../../store/open-project';
import type { ProjectSession } from '../../store/session';
import { verifyInSteps } from '../verify-in-steps';
import type { ProjectClient, ReadFollow, Workbench } from '../workbench';
import type { BenchPlaces } from './part';

/** Projects whose file is read and written in this thread. */
export const projectsPart = ({ wasmPath, seen }: BenchPlaces) =>
  ({
    openProject: async (options) => clientOf(await openProject({ ...options, wasmPath }), seen),
    createProject: async (options) => clientOf(await createProject({ ...options, wasmPath }), seen),
  }) satisfies Partial<Workbench>;

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
