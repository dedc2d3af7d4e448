import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { freeze } from './freeze';
import { runAgain } from './run-again';
import { publish, remove, review, withdraw } from './steps';
import { editionView, storedEditions, summaryOf } from './stored-editions';

/** Scenarios as they were said once. */
export function handlers({ session, push, version }: AppContext): HandlersOf<'editions'> {
  const changed = async <Result>(work: Promise<Result>): Promise<Result> => {
    const result = await work;
    push({ kind: 'project.changed', revision: session.revision });
    return result;
  };
  return {
    'editions.list': async () => (await storedEditions(session)).map(summaryOf),
    'editions.get': ({ id }) => editionView(session, id),
    'editions.freeze': async (request) => summaryOf(await changed(freeze(session, request, version))),
    'editions.review': async (request) => summaryOf(await changed(review(session, request))),
    'editions.publish': async ({ id }) => summaryOf(await changed(publish(session, id))),
    'editions.withdraw': async (request) => summaryOf(await changed(withdraw(session, request))),
    'editions.remove': async ({ id }) => {
      await changed(remove(session, id));
      return null;
    },
    'editions.again': ({ id }) => runAgain(session, id, version),
  };
}
