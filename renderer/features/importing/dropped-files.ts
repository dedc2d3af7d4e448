import { showArea } from '../../app/areas';
import { session } from '../../app/session';
import { onEvent } from '../../bridge';
import { takeDropped } from './import-actions';

/** A file dropped anywhere on the window opens the import with it, as long as a project is open. The answer stops listening. */
export function listenForDroppedFiles(): () => void {
  return onEvent((event) => {
    if (event.kind !== 'file.dropped' || session.get().project === null) return;
    showArea('importing');
    void takeDropped({ handle: event.handle, name: event.name }, event.count);
  });
}
