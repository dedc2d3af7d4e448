import { basename } from 'node:path';
import type { RowChange } from '@shared/model/plan';
import type { ProjectInfo, Verification } from '@shared/model/project-info';
import { changes } from '@shared/words/changes';
import type { ReadFollow } from '../threads/workbench';
import { projectReplica } from './replica/project-replica';
import type { Session } from './session';

/** What a new project starts with. */
export interface ProjectContent {
  readonly rows: readonly RowChange[];
  /** The day to which its figures were gathered, YYYY-MM-DD; null for today. */
  readonly dataDate: string | null;
}

/**
 * Opens a project file. One that is open already stays as it is.
 * @param others paths of projects that are known
 * @throws Refusal: missing, not a project, newer, damaged, open elsewhere
 */
export function openProject(
  session: Session,
  path: string,
  whenLocked: 'refuse' | 'read_only',
  others: readonly string[] = [],
): Promise<ProjectInfo> {
  const { who, workbench } = session;
  return session.take(
    path,
    async (isOpenAlready) =>
      isOpenAlready ?? projectReplica(await workbench.openProject({ path, who, whenLocked, others })),
  );
}

/** Makes a project file with its first rows and opens it. @throws Refusal when the file exists or the folder cannot be written */
export async function createProject(
  session: Session,
  path: string,
  content: ProjectContent,
): Promise<ProjectInfo> {
  const name = basename(path).replace(/\.lodestone$/i, '');
  return session.take(path, async () =>
    projectReplica(
      await session.workbench.createProject({
        // The first start makes a project before the backend has its words.
        path,
        name,
        who: session.who,
        label: changes['change.project.new'][session.language],
        ...content,
      }),
    ),
  );
}

/** Writes a whole copy elsewhere, safe to send; the open project stays where it is. */
export function saveCopy(session: Session, path: string): Promise<{ name: string }> {
  return session.write(async () => {
    await session.project.saveCopy(path);
    return { name: basename(path) };
  });
}

/**
 * Walks the chain of change sets and compares rows with it: all of a small project, and of one that another program has
 * written to; else those of the newest changes.
 * @param every all rows in any case
 */
export function verifyProject(
  session: Session,
  every = false,
  follow: ReadFollow = {},
): Promise<Verification> {
  return session.project.verify(every, follow);
}
