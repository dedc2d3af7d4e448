import { dirname, join } from 'node:path';
import type { Language } from '@shared/base/message';
import { Refusal } from '@shared/base/refusal';
import { COMPARED_ROWS, type Compared } from '@shared/features/recovery/contract';
import type { AnyRow } from '@shared/model/table';
import { ANY_TABLE, TABLE_NAMES, type TableName } from '@shared/model/tables';
import type { Session } from '../../plan/session';
import type { ProjectClient } from '../../threads/workbench';
import { describeRows } from '../history/changed-row';

interface Pair {
  readonly table: TableName;
  readonly before: AnyRow | null;
  readonly after: AnyRow | null;
}

/**
 * Lays a backup beside the open project. Both stay as they are.
 * @param most rows that are told
 * @throws Refusal `refusal.project.noGeneration`, and as opening the backup does
 */
export async function compareWithBackup(
  session: Session,
  name: string,
  language: Language,
  most = COMPARED_ROWS,
): Promise<Compared> {
  const { kept } = await session.workbench.recovery.look(session.path);
  if (!kept.some((state) => state.name === name)) throw new Refusal('refusal.project.noGeneration', { name });
  const path = join(dirname(session.path), '.lodestone-backups', name);
  const { workbench, who, project } = session;
  const other = await workbench.openProject({ path, who, whenLocked: 'read_only', looksOnly: true });
  try {
    const { revision } = await other.info();
    const pairs: Pair[] = [];
    for (const table of TABLE_NAMES)
      pairs.push(...differing(table, await rowsOf(other, table), await rowsOf(project, table)));
    const counts = TABLE_NAMES.flatMap((table) => {
      const own = pairs.filter((pair) => pair.table === table);
      if (own.length === 0) return [];
      const added = own.filter(({ before }) => before === null).length;
      const removed = own.filter(({ after }) => after === null).length;
      const tableWords = ANY_TABLE[table].words[language];
      return [{ table, tableWords, added, removed, changed: own.length - added - removed }];
    });
    const rows = await describeRows({ project, language }, pairs.slice(0, most));
    return { name, revision, counts, total: pairs.length, rows };
  } finally {
    await other.close();
  }
}

async function rowsOf(project: ProjectClient, table: TableName): Promise<ReadonlyMap<string, AnyRow>> {
  return new Map((await project.rows(table)).map((row) => [row.id, row]));
}

function differing(
  table: TableName,
  then: ReadonlyMap<string, AnyRow>,
  now: ReadonlyMap<string, AnyRow>,
): Pair[] {
  const pairs: Pair[] = [];
  for (const [id, before] of then) {
    const after = now.get(id) ?? null;
    // Both are made by one reader, with their fields in one order.
    if (after === null || JSON.stringify(before) !== JSON.stringify(after))
      pairs.push({ table, before, after });
  }
  for (const [id, after] of now) if (!then.has(id)) pairs.push({ table, before: null, after });
  return pairs;
}
