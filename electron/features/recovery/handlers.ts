import type { ProjectInfo } from '@shared/model/project-info';
import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { withRecent } from '../../backend/preferences';
import { compareWithBackup } from './compare-backup';
import { makeAnew, restore, takeIn, undoRestore } from './recovery';
import { writeRemaining } from './remaining-tables';

/** The files of a project: the selected one, or one that a person has chosen and that need not open. */
export function handlers({ session, files, push, remember }: AppContext): HandlersOf<'recovery'> {
  const pathOf = (file: string | null): string =>
    file === null ? session.path : files.path(file, 'open_project');
  const opened = async (path: string, info: ProjectInfo): Promise<void> => {
    await remember((before) => withRecent(before, path));
    push({ kind: 'project.changed', revision: info.revision });
  };
  return {
    'recovery.look': ({ file }) => session.workbench.recovery.look(pathOf(file)),
    'recovery.takeIn': async ({ journal }) => {
      const taken = await takeIn(session, journal);
      push({ kind: 'project.changed', revision: session.revision });
      return taken;
    },
    'recovery.compare': ({ name, language }) => compareWithBackup(session, name, language),
    'recovery.restore': async ({ file, name }) => {
      const path = pathOf(file);
      const done = await restore(session, path, name);
      await opened(path, done.project);
      return done;
    },
    'recovery.undoRestore': async ({ file }) => {
      const path = pathOf(file);
      const done = await undoRestore(session, path);
      if (done.project !== null) await opened(path, done.project);
      return { ...done, file: files.keep(path, 'open_project') };
    },
    'recovery.makeAnew': ({ file, out }) =>
      files.write(out, 'new_project', (path) => makeAnew(session, pathOf(file), path)),
    'recovery.writeTables': ({ file, out, language }) =>
      files.write(out, 'recovery_tables', async (path) => {
        const { files: _all, ...written } = await writeRemaining(session, pathOf(file), path, language);
        return written;
      }),
    'recovery.saveAll': ({ file, folder }) =>
      files.write(folder, 'recovery_folder', (path) =>
        session.workbench.recovery.saveAll(pathOf(file), path),
      ),
    'recovery.putAway': async ({ file, journal }) => {
      await session.workbench.recovery.putAway(pathOf(file), journal);
      return null;
    },
  };
}
