import { basename } from 'node:path';
import type { AskedRows, WrittenRows } from '@shared/features/data/contract';
import { massOfRows } from '@shared/model/mass-of';
import { settingsOf } from '@shared/model/project-settings';
import { secretRows } from '@shared/model/secret-rows';
import { ANY_TABLE } from '@shared/model/tables';
import { namesIn } from '@shared/report/names';
import { rowsTable } from '@shared/report/rows';
import { formats } from '@shared/words/formats';
import type { Session } from '../../plan/session';
import { askedRows } from './slice';

/**
 * Writes rows as a file of values that can be read back: codes and ids in place of their names.
 * @param leavesOut whether the session knows only what may leave the house, which the file says
 */
export async function writeTable(
  session: Session,
  asked: AskedRows,
  path: string,
  leavesOut: boolean,
): Promise<WrittenRows> {
  const rows = await askedRows(session, asked);
  const { language, say } = session;
  const { writeReport } = await import('../../sheets/write/write-report');
  const isSecret = secretRows((await session.project.plan({})).stocks);
  const reference = await session.project.reference();
  const mass = massOfRows(reference, rows);
  const { currency } = settingsOf(reference.settings);
  const formatter = {
    t: say,
    language,
    nameOf: namesIn(null, language),
    f: { ...formats(language), tableDate: (iso: string) => iso.slice(0, 10) },
  };
  const holds = rows.some((row) => isSecret(asked.table, row));
  const contents = leavesOut ? say('contents.leftOut') : holds ? say('contents.secretStocks') : '';
  await writeReport(
    { tables: [rowsTable(ANY_TABLE[asked.table], rows, language, mass, currency)] },
    path,
    formatter,
    language,
    contents,
  );
  return { name: basename(path), rows: rows.length, contents };
}
