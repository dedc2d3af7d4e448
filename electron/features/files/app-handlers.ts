import type { AppStart } from '@shared/features/files/contract';
import type { Place } from '@shared/features/files/place';
import { byId } from '@shared/model/catalogue';
import type { ProjectInfo } from '@shared/model/project-info';
import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { keepsSecrets } from '../../plan/policy';

type AppHandlers = Pick<HandlersOf<'files'>, Extract<keyof HandlersOf<'files'>, `app.${string}`>>;

/** The app itself: how it starts, what a person has set, where that person was. */
export function appHandlers(context: AppContext): AppHandlers {
  const { session, files } = context;
  /** Where the person was, as far as the open project still has it. */
  const placeIn = async (project: ProjectInfo | null): Promise<Place | null> => {
    const { place } = context.remembered();
    if (project === null || place?.projectId !== project.projectId) return null;
    if (place.scenarioId === null) return place;
    const { scenarios } = await session.project.scenarios();
    return { ...place, scenarioId: byId(scenarios, place.scenarioId)?.id ?? null };
  };
  return {
    'app.start': async (): Promise<AppStart> => {
      const { path, sets, problem } = context.policy;
      const project = session.hasProject ? await session.project.info() : null;
      return {
        version: context.version,
        platform: process.platform,
        preferences: context.remembered().preferences,
        grids: context.remembered().grids,
        project,
        notice: context.startNotice(),
        refused: context.startNotice() === null ? null : files.keep(context.startPath(), 'open_project'),
        policy: { path, sets, keepsSecrets: keepsSecrets(context.policy), problem },
        again: context.again,
        place: await placeIn(project),
      };
    },
    'app.keepPlace': async (place) => {
      await context.remember((before) => ({ ...before, place }));
      return null;
    },
    'app.setPreferences': async (change) => {
      // A field that is absent stays as it is; zod gives absent ones as undefined.
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      await context.remember((before) => ({ ...before, preferences: { ...before.preferences, ...given } }));
      const { preferences } = context.remembered();
      session.language = preferences.language;
      context.zoom(preferences.zoom);
      return preferences;
    },
    'app.keepGrid': async ({ grid, layout }) => {
      await context.remember((before) => {
        const { [grid]: _old, ...others } = before.grids;
        return { ...before, grids: layout === null ? others : { ...others, [grid]: layout } };
      });
      return null;
    },
  };
}
