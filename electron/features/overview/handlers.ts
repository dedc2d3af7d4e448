import { notKnown } from '@shared/model/missing-figures';
import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { todayOf } from '../tripwires/today';
import { loadEvidence, overviewFigures } from './evidence';

/** The record, and the lines of the overview. Most pages ask for the former: the runs are loaded with the latter. */
export function handlers({ session, remembered, remember }: AppContext): HandlersOf<'overview'> {
  return {
    'evidence.load': () => loadEvidence(session),
    'overview.figures': ({ economyId }) => overviewFigures(session, economyId),
    'overview.materials': async (input) =>
      (await import('./material-overview')).materialOverview(session, input),
    'overview.changed': async () => {
      const { projectId } = await session.project.info();
      const { changedSince } = await import('./changed');
      return changedSince(session, notKnown(remembered().looks[projectId]), await todayOf(session));
    },
    'overview.looked': async () => {
      const { projectId, revision } = await session.project.info();
      const look = { day: await todayOf(session), revision };
      await remember((before) => ({ ...before, looks: { ...before.looks, [projectId]: look } }));
      return null;
    },
    'overview.waiting': async ({ year }) => (await import('./waiting')).waiting(session, year),
  };
}
