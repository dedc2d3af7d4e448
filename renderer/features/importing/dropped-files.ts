import { onEvent } from '../../kit/state/bridge';
import { session } from '../../kit/state/session';
import { showArea } from '../../shell/areas';
import { takeDropped } from './import-actions';

/** A file dropped anywhere on the window opens the import with it, as long as a project is open. The answer stops listening. */
export function listenForDroppedFiles(): () => void {
  return onEvent((event) => {
    if (event.kind !== 'file.dropped' || session.get().project === null) return;
    showArea('importing');
    void takeDropped({ handle: event.handle, name: event.name }, event.count);
  });
}
