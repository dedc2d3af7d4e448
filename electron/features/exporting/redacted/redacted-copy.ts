import { basename } from 'node:path';
import type { RedactedCopy } from '@shared/features/exporting/contract';
import { TABLE_NAMES } from '@shared/model/tables';
import type { Session } from '../../../plan/session';
import { type AllRows, openRows, UNSIGNED } from './open-rows';

/**
 * Writes a new project that holds what may leave the house: another id, no history, nobody's name. The open project stays
 * as it is.
 * @throws Refusal when the file exists or the folder cannot be written
 */
export async function writeRedactedCopy(session: Session, path: string): Promise<RedactedCopy> {
  const { dataDate } = await session.project.info();
  const tables = await Promise.all(
    TABLE_NAMES.map(async (table) => [table, await session.project.rows(table)] as const),
  );
  const { rows, leftOut } = openRows(Object.fromEntries(tables) as unknown as AllRows); // a list for each name
  const name = basename(path).replace(/\.lodestone$/i, '');
  const copy = await session.workbench.createProject({
    ...{ path, name, who: UNSIGNED, label: session.say('change.project.new') },
    ...{ rows, dataDate },
  });
  await copy.close();
  return { name: basename(path), rows: rows.length, leftOut };
}
