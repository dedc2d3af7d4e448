import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MergeDecision, MergeView } from '@shared/features/merge/contract';
import type { RowChange } from '@shared/model/plan';
import type { AnyRow } from '@shared/model/table';
import type { TableName } from '@shared/model/tables';
import type { MergeAsked } from '../../../electron/features/merge/merge-projects';
import { createProject, openProject } from '../../../electron/plan/open-project';
import type { Session } from '../../../electron/plan/session';
import { newFolder } from '../../tidy-up';
import { emptySession } from '../sample-session';
import { START } from './any-edits';

/** Where two copies of one project lie, and what both came from. */
export interface CopyFiles {
  readonly mine: string;
  readonly theirs: string;
  readonly base: string;
}

/** Two copies of one project as files, each open, to be edited apart. */
export async function twoCopies(): Promise<{
  readonly mine: Session;
  readonly theirs: Session;
  readonly files: CopyFiles;
}> {
  const folder = newFolder();
  const files = {
    mine: join(folder, 'mine.lodestone'),
    theirs: join(folder, 'theirs.lodestone'),
    base: join(folder, 'base.lodestone'),
  };
  const mine = emptySession();
  const rows = [...START].flatMap(([table, own]) =>
    [...own.values()].map((row) => ({ table, op: 'put', row }) as RowChange),
  );
  await createProject(mine, files.mine, { rows, dataDate: null });
  await mine.close();
  copyFileSync(files.mine, files.base);
  copyFileSync(files.mine, files.theirs);
  await openProject(mine, files.mine, 'refuse');
  const theirs = emptySession();
  await openProject(theirs, files.theirs, 'refuse');
  return { mine, theirs, files };
}

export const rowOf = async ({ project }: Session, table: TableName, id: string) =>
  (await project.rows(table)).find((row) => row.id === id) as (AnyRow & Record<string, unknown>) | undefined;

export const write = (session: Session, who: string, ...changes: RowChange[]) =>
  session.project.apply({ who, label: `edit of ${who}`, reason: null }, changes);

/** One row with some fields changed. */
export async function set(
  session: Session,
  who: string,
  table: TableName,
  id: string,
  changes: object,
): Promise<void> {
  const row = { ...(await rowOf(session, table, id)), ...changes };
  await write(session, who, { table, op: 'put', row } as unknown as RowChange);
}

export const remove = (session: Session, who: string, ...rows: readonly (readonly [TableName, string])[]) =>
  write(session, who, ...rows.map(([table, id]) => ({ table, op: 'remove', id }) as const));

/** The file of theirs, with nothing decided yet. */
export const askedOf = ({ theirs }: CopyFiles, more: Partial<MergeAsked> = {}): MergeAsked => ({
  theirs,
  base: null,
  scenarioId: null,
  decisions: [],
  otherwise: null,
  ...more,
});

export const decide = (
  { conflicts }: MergeView,
  take: MergeDecision['take'],
  value?: string,
): MergeDecision[] => conflicts.map(({ id }) => ({ conflict: id, take, value }));

export const sha = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
