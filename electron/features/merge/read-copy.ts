import { statSync } from 'node:fs';
import type { ProjectInfo } from '@shared/model/project-info';
import type { AnyRow } from '@shared/model/table';
import { TABLE_NAMES, type TableName } from '@shared/model/tables';
import type { Session } from '../../plan/session';
import type { TouchedRow } from '../../store/change-log/touched-since';
import type { ChangeLink } from '../../store/project-api';
import { Cancelled } from '../../threads/cancelled';
import type { ProjectClient, ReadFollow } from '../../threads/workbench';
import { refuseUnexplained } from './refuse-unexplained';
import type { Rows } from './sides';

/** Another project file, read once and closed. */
export interface Copy {
  readonly info: ProjectInfo;
  readonly rows: Rows;
  readonly links: readonly ChangeLink[];
  /** The newest change that it has in common with the project at hand; null where there is none. */
  readonly ancestor: ChangeLink | null;
  /** What changes behind that touched; null where they no longer say so. */
  readonly touched: readonly TouchedRow[] | null;
}

/** The copy that a session has read last: a person decides conflict after conflict of the same one. */
const kept = new WeakMap<Session, Map<string, Copy>>();
/** Theirs, and a base beside it. */
const MOST_KEPT = 2;

/**
 * Reads another project file, which stays as it is, whoever has it open.
 * @throws Cancelled; Refusal as opening it does, and where its history does not explain it
 */
export async function readCopy(
  session: Session,
  path: string,
  step: TableStep,
  signal?: AbortSignal,
): Promise<Copy> {
  const { projectId } = await session.project.info();
  const stamp = `${projectId} ${stampOf(path)} ${stampOf(`${path}.journal`)}`;
  const own = kept.get(session) ?? new Map<string, Copy>();
  kept.set(session, own);
  const known = own.get(stamp);
  if (known !== undefined) return known;
  const { workbench, who } = session;
  await step(0);
  const project = await workbench.openProject({ path, who, whenLocked: 'read_only', looksOnly: true });
  try {
    await refuseUnexplained({ project, language: session.language, say: session.say }, path, {
      every: true,
      signal,
    });
    const [info, rows, links] = [await project.info(), await rowsOf(project, step), await project.links()];
    const ancestor = commonLink(await session.project.links(), links);
    const touched = ancestor === null ? null : await project.touchedSince(ancestor.seq);
    const copy = { info, rows, links, ancestor, touched };
    while (own.size >= MOST_KEPT) own.delete([...own.keys()][0] ?? '');
    own.set(stamp, copy);
    return copy;
  } finally {
    await project.close();
  }
}

/** Says that so many more tables were read. @throws Cancelled when the work was given up */
export type TableStep = (more: number) => Promise<void>;

/** Counts the tables of so many projects. */
export function tableSteps({ signal, onProgress }: ReadFollow, projects: number): TableStep {
  let done = 0;
  return async (more) => {
    done += more;
    onProgress?.(done, projects * TABLE_NAMES.length);
    // Lets a request to stop in.
    await new Promise((resolve) => setImmediate(resolve));
    if (signal?.aborted) throw new Cancelled();
  };
}

/** All rows of a project. */
export async function rowsOf(project: ProjectClient, step: TableStep): Promise<Rows> {
  const rows = new Map<TableName, ReadonlyMap<string, AnyRow>>();
  for (const table of TABLE_NAMES) {
    const read: readonly AnyRow[] = await project.rows(table);
    rows.set(table, new Map(read.map((row) => [row.id, row])));
    await step(1);
  }
  return rows;
}

/** The newest link of both chains: each hash stands for all that was before it. */
function commonLink(mine: readonly ChangeLink[], theirs: readonly ChangeLink[]): ChangeLink | null {
  const hashes = new Set(mine.map(({ hash }) => hash));
  return theirs.findLast(({ hash }) => hashes.has(hash)) ?? null;
}

function stampOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? path : `${path} ${stats.ino} ${stats.size} ${stats.mtimeMs}`;
}
