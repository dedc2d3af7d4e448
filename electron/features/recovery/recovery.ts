import { basename, extname } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import type { ProjectInfo } from '@shared/model/project-info';
import type { MadeAnew, Restored, TakenIn } from '@shared/model/recovery';
import { openProject } from '../../plan/open-project';
import type { Session } from '../../plan/session';

/** Takes what fits of a journal, or of all, into the open project, as one change. */
export function takeIn(session: Session, journal: string | null): Promise<TakenIn> {
  return session.write(async () => {
    const fitting = (await session.project.journalsBeside())
      .filter(({ file }) => journal === null || file === journal)
      .flatMap(({ changes }) => changes)
      .filter(({ standing }) => standing === 'fits');
    const label = session.say('recovery.takeIn.label', { count: fitting.length });
    const taken = await session.project.takeIn({ who: session.who, label, reason: null }, journal);
    session.seen(await session.project.info());
    return taken;
  });
}

/** Puts a backup in the place of the file and opens it; the project is closed meanwhile where it is the selected one. */
export async function restore(
  session: Session,
  path: string,
  name: string,
): Promise<{ restored: Restored; project: ProjectInfo }> {
  await closeIfOpen(session, path);
  const restored = await session.workbench.recovery
    .restore(path, name, session.who)
    .catch((error: unknown) => reopened(session, path, error));
  return { restored, project: await openProject(session, path, 'read_only') };
}

/** Puts back what the last restore has replaced. What stood there may have been damaged: then nothing is open afterwards. */
export async function undoRestore(
  session: Session,
  path: string,
): Promise<{ restored: Restored; project: ProjectInfo | null }> {
  await closeIfOpen(session, path);
  const restored = await session.workbench.recovery
    .undoRestore(path, session.who)
    .catch((error: unknown) => reopened(session, path, error));
  const project = await openProject(session, path, 'read_only').catch((error: unknown) => {
    if (error instanceof Refusal) return null;
    throw error;
  });
  return { restored, project };
}

/** Makes a new project of what a file still holds. @throws Refusal `refusal.recovery.nothingLeft`, `refusal.project.exists` */
export function makeAnew(session: Session, path: string, out: string): Promise<MadeAnew> {
  const label = session.say('recovery.makeAnew.label', { file: basename(path) });
  return session.workbench.recovery.makeAnew(path, out, session.who, label);
}

/** What a name for what can be read asks for. @throws Refusal `refusal.recovery.outKind` */
export function kindOfOut(out: string): 'project' | 'tables' {
  const ending = extname(out).toLowerCase();
  if (ending === '.lodestone') return 'project';
  if (ending === '.xlsx' || ending === '.csv') return 'tables';
  throw new Refusal('refusal.recovery.outKind', {}, { file: basename(out), field: 'out' });
}

async function closeIfOpen(session: Session, path: string): Promise<void> {
  if (session.isOn(path)) await session.close();
}

/** What was selected stays so when nothing was done; that it cannot be opened is nothing new. */
async function reopened(session: Session, path: string, error: unknown): Promise<never> {
  await openProject(session, path, 'read_only').catch(() => undefined);
  throw error;
}
