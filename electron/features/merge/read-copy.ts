import { statSync } from 'node:fs';
import type { ProjectInfo } from '@shared/model/project-info';
import { TABLE_NAMES } from '@shared/model/tables';
import type { Session } from '../../plan/session';
import type { TouchedRow } from '../../store/change-log/touched-since';
import type { ChangeLink } from '../../store/surface';
import type { ProjectClient } from '../../threads/workbench';
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
 * @throws Refusal as opening it does
 */
export async function readCopy(session: Session, path: string): Promise<Copy> {
  const { projectId } = await session.project.info();
  const stamp = `${projectId} ${stampOf(path)} ${stampOf(`${path}.journal`)}`;
  const own = kept.get(session) ?? new Map<string, Copy>();
  kept.set(session, own);
  const known = own.get(stamp);
  if (known !== undefined) return known;
  const { workbench, who } = session;
  const project = await workbench.openProject({ path, who, whenLocked: 'read_only', looksOnly: true });
  try {
    const [info, rows, links] = [await project.info(), await rowsOf(project), await project.links()];
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

/** All rows of a project. */
export async function rowsOf(project: ProjectClient): Promise<Rows> {
  const tables = await Promise.all(TABLE_NAMES.map((table) => project.rows(table)));
  return new Map(
    TABLE_NAMES.map((table, index) => [table, new Map((tables[index] ?? []).map((row) => [row.id, row]))]),
  );
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
