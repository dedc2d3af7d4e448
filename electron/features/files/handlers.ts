import { access } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { ProjectInfo } from '@shared/model/project-info';
import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { withoutRecent, withRecent } from '../../backend/preferences';
import { withHeadByPolicy } from '../../plan/head-by-policy';
import { createProject, openProject, saveCopy, verifyProject } from '../../plan/open-project';
import { appHandlers } from './app-handlers';
import { beginChoices, begunContent } from './begin-project';
import { emptyContent } from './empty-project';
import { openSample, sampleContent } from './sample-project';
import { redo, undo } from './undo-redo';

/** Files, project and history; the app beside them. */
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
    ...appHandlers(context),
    'files.recent': async () => {
      const { recentProjects, openedAt } = context.remembered();
      return Promise.all(
        recentProjects.map(async (path) => ({
          handle: files.keep(path, 'open_project'),
          name: basename(path),
          folder: dirname(path),
          openedAt: openedAt[path] ?? null,
          missing: await access(path).then(
            () => false,
            () => true,
          ),
        })),
      );
    },
    'files.forget': async ({ handle }) => {
      const path = files.path(handle, 'open_project');
      await context.remember((before) => withoutRecent(before, path));
      return null;
    },
    'files.choose': async ({ purpose, suggestedName }) => {
      const path = await context.chooseFile(purpose, suggestedName);
      return path === null ? null : { handle: files.keep(path, purpose), name: basename(path) };
    },
    'project.open': async ({ handle }) => {
      const path = files.path(handle, 'open_project');
      const { recentProjects } = context.remembered();
      return opened(path, await openProject(session, path, 'read_only', recentProjects));
    },
    'project.mayTakeOver': () => session.project.mayTakeOver(),
    'project.takeOver': async () => {
      const { path } = session;
      return opened(path, await openProject(session, path, 'refuse', context.remembered().recentProjects));
    },
    'project.openSample': async ({ fresh }) =>
      opened(places.sampleProject, await openSample(session, places, fresh)),
    'project.create': ({ handle, content }) =>
      files.write(handle, 'new_project', async (path) => {
        const start =
          content === 'sample'
            ? await sampleContent(places.sampleFolder, session.language)
            : emptyContent(places.sampleFolder, session.language);
        return opened(path, await createProject(session, path, withHeadByPolicy(start, context.policy)));
      }),
    'project.beginChoices': async () => beginChoices(places.sampleFolder),
    'project.begin': ({ handle, beginning }) =>
      files.write(handle, 'new_project', async (path) => {
        const start = begunContent(places.sampleFolder, beginning, session.language);
        return opened(path, await createProject(session, path, withHeadByPolicy(start, context.policy)));
      }),
    'project.saveCopy': ({ handle }) => files.write(handle, 'save_copy', (path) => saveCopy(session, path)),
    'project.save': async () => session.seen(await session.write(() => session.project.save())),
    'project.close': async () => {
      await session.close();
      return null;
    },
    'project.info': async () => session.seen(await session.project.info()),
    'project.verify': ({ jobId }) =>
      context.jobs.run(jobId, (signal) =>
        verifyProject(session, false, {
          signal,
          onProgress: (done, total) => context.push({ kind: 'job.progress', jobId, done, total }),
        }),
      ),
    'history.undo': async () => changed(await undo(session)),
    'history.redo': async () => changed(await redo(session)),
    'files.stopWriting': async () => {
      context.jobs.cancelAll();
      return null;
    },
    'jobs.cancel': async ({ jobId }) => {
      context.jobs.cancel(jobId);
      return null;
    },
  };
}
