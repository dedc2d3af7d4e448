import type { PushedEvent } from '@shared/ipc/message';
import { onEvent } from '../../kit/state/bridge';
import { showNotice } from '../../kit/state/notices';
import { session } from '../../kit/state/session';
import { showArea } from '../../shell/areas';
import { takeDropped } from './import-actions';

type Dropped = Extract<PushedEvent, { kind: 'file.dropped' }>;

/**
 * A file dropped anywhere on the window opens the import with it. The window is there before its project: a file that
 * comes in between is kept until main has said whether there is one. The answer stops listening.
 */
export function listenForDroppedFiles(): () => void {
  let early: Dropped | null = null;
  const takeEarly = (): void => {
    if (early === null || isStarting()) return;
    const dropped = early;
    early = null;
    take(dropped);
  };
  const stopHearing = onEvent((event) => {
    if (event.kind !== 'file.dropped') return;
    if (isStarting()) early = event;
    else take(event);
  });
  const stopWaiting = session.subscribe(takeEarly);
  return () => {
    stopHearing();
    stopWaiting();
  };
}

/** Main has not said yet whether there is a project. Opening one forgets what was selected before, so the file comes after it. */
function isStarting(): boolean {
  const { start, project, notice } = session.get();
  return start === null && (project !== null || notice === null);
}

function take({ handle, name, count }: Dropped): void {
  if (session.get().project === null) {
    showNotice({ code: 'importing.dropNeedsProject', params: { name } });
    return;
  }
  showArea('importing');
  void takeDropped({ handle, name }, count);
}
