import { onEvent } from '../../kit/state/bridge';
import { notifyRefusals } from '../../kit/state/notices';
import { session } from '../../kit/state/session';
import { openNamed } from './commands';

/**
 * A project that a person named outside of the window takes the place of the open one, after the question about what would
 * be lost. One that comes before main has said how the start went is kept until then, since that answer names a project
 * too. The answer stops listening.
 */
export function listenForGivenProjects(): () => void {
  let early: string | null = null;
  const open = (handle: string): void => void notifyRefusals(() => openNamed(handle));
  const stopHearing = onEvent((event) => {
    if (event.kind !== 'project.given') return;
    if (session.get().start === null) early = event.handle;
    else open(event.handle);
  });
  const stopWaiting = session.subscribe(() => {
    if (early === null || session.get().start === null) return;
    const handle = early;
    early = null;
    open(handle);
  });
  return () => {
    stopHearing();
    stopWaiting();
  };
}
