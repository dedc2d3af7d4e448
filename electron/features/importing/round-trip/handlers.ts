import type { AppContext } from '../../../backend/app-context';
import type { Handlers } from '../../../backend/handlers';
import { applyReadBack, readBack } from './round-trip';

/** Exported workbooks that come back. */
export function roundTripHandlers({
  session,
  files,
}: AppContext): Pick<Handlers, Extract<keyof Handlers, `roundTrip.${string}`>> {
  return {
    'roundTrip.read': ({ handle }) => readBack(session, files.path(handle, 'import_file')),
    'roundTrip.apply': ({ handle, unsure, fileHash }) =>
      applyReadBack(session, files.path(handle, 'import_file'), unsure, fileHash),
  };
}
