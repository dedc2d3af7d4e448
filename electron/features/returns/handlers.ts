import { dayIn } from '@shared/base/zone-time';
import type { ReturnRequest } from '@shared/features/returns/contract';
import { formOf, formPurpose } from '@shared/features/returns/pack';
import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { openSession } from '../../plan/open-session';
import type { ReturnAsked } from './answers';
import { fillReturn, returnView } from './fill-return';
import { packById, returnPacks } from './packs';

/** Returns from the window, each made on the day on which it is asked for. */
export function handlers({ session, files, jobs, version, places }: AppContext): HandlersOf<'returns'> {
  const folder = places.returnsFolder;
  const seen = ({ redact }: ReturnRequest) => (redact ? openSession(session) : session);
  const askedToday = async ({ economyId, materialId, year }: ReturnRequest): Promise<ReturnAsked> => {
    const { settings } = await session.project.info();
    return { economyId, materialId, year, day: dayIn(settings.timeZone, new Date().toISOString()) };
  };
  return {
    'returns.list': () => returnPacks(folder),
    'returns.view': async (request) => {
      const pack = await packById(folder, request.pack, request.language);
      return returnView(await seen(request), pack, await askedToday(request), request.redact);
    },
    'returns.write': async ({ handle, form, request }) => {
      const pack = await packById(folder, request.pack, request.language);
      const own = form === null ? null : files.path(form, 'own_return_form');
      return files.write(handle, formPurpose(own ?? formOf(pack)), async (out) =>
        fillReturn(
          await seen(request),
          pack,
          await askedToday(request),
          { folder, form: own, out },
          version,
          request.redact,
        ),
      );
    },
    'returns.verify': ({ jobId, handle }) =>
      jobs.run(jobId, async (signal) => {
        const read = await session.workbench.readReturn(files.path(handle, 'verify_return'), { signal });
        const { verifyReturn } = await import('./verify-return');
        return verifyReturn(session, read, folder);
      }),
  };
}
