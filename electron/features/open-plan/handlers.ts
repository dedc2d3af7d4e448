import { join, parse } from 'node:path';
import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { openSession } from '../../plan/open-session';
import { writeOpen } from './write-open';

/** An open copy from the window: in a folder of its own within the one that was chosen, so that nothing lies among other files. */
export function handlers({ session, files, version, places }: AppContext): HandlersOf<'open-plan'> {
  return {
    'openPlan.write': ({ handle, scenarioIds, redact }) =>
      files.write(handle, 'open_copy', async (chosen) => {
        const name = `${parse(session.path).name}-open`;
        const written = await writeOpen(redact ? await openSession(session) : session, {
          folder: join(chosen, name),
          scenarioIds,
          isRedacted: redact,
          version,
          wasmPath: places.wasmPath,
        });
        return { name, files: written.length };
      }),
  };
}
