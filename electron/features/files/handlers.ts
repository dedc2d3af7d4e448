import { basename, dirname } from 'node:path';
import type { AppStart } from '@shared/features/files/contract';
import type { ProjectInfo } from '@shared/model/project-info';
import type { AppContext } from '../../desk/app-context';
import type { HandlersOf } from '../../desk/handlers';
import { withRecent } from '../../desk/preferences';
import { createProject, openProject, saveCopy, verifyProject } from '../../plan/open-project';
import { emptyContent } from './empty-project';
import { openSample, sampleContent } from './sample-project';
import { redo, undo } from './undo-redo';

/** App, files, project and history. */
export function handlers(context: AppContext): HandlersOf<'files'> {
  const { session, files, places } = context;
  /** Tells the page that everything it shows may be old. */
  const changed = (info: ProjectInfo): ProjectInfo => {
    context.push({ kind: 'project.changed', revision: info.revision });
    return info;
  };
  const opened = async (path: string, info: ProjectInfo): Promise<ProjectInfo> => {
    await context.remember((before) => withRecent(before, path));
    return changed(info);
  };
  return {
    'app.start': async (): Promise<AppStart> => ({
      version: context.version,
      platform: process.platform,
      preferences: context.remembered().preferences,
      grids: context.remembered().grids,
      project: session.hasProject ? await session.project.info() : null,
      notice: context.startNotice(),
      recent: context.remembered().recentProjects.map((path) => ({
        handle: files.keep(path, 'open_project'),
        name: basename(path),
        folder: dirname(path),
      })),
    }),
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
    'files.choose': async ({ purpose, suggestedName }) => {
      const path = await context.chooseFile(purpose, suggestedName);
      return path === null ? null : { handle: files.keep(path, purpose), name: basename(path) };
    },
    'project.open': async ({ handle }) => {
      const path = files.path(handle, 'open_project');
      return opened(path, await openProject(session, path, 'read_only'));
    },
    'project.openSample': async ({ fresh }) =>
      opened(places.sampleProject, await openSample(session, places, fresh)),
    'project.create': async ({ handle, content }) => {
      const path = files.path(handle, 'new_project');
      const start =
        content === 'sample' ? await sampleContent(places.sampleFolder) : emptyContent(places.sampleFolder);
      return opened(path, await createProject(session, path, start));
    },
    'project.saveCopy': ({ handle }) => saveCopy(session, files.path(handle, 'save_copy')),
    'project.info': async () => session.seen(await session.project.info()),
    'project.verify': () => verifyProject(session),
    'history.undo': async () => changed(await undo(session)),
    'history.redo': async () => changed(await redo(session)),
    'jobs.cancel': async ({ jobId }) => {
      context.jobs.cancel(jobId);
      return null;
    },
  };
}
