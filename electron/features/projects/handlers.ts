import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { projectList } from './project-list';

/** Capacities that come, and who has claimed them. */
export function handlers({ session }: AppContext): HandlersOf<'projects'> {
  return { 'projects.list': (input) => projectList(session, input) };
}
