import { Refusal } from '@shared/base/refusal';
import { ANY_TABLE, type TableName } from '@shared/model/tables';
import type { Session } from '../../plan/session';
import { cascade, countDependents, dependentsOf } from './dependents';
import { type KeyedRow, mayBeWritten, rowOf } from './edit-rows';
import { calledRow, directoryFor } from './row-names';

/**
 * Takes rows out, as one change.
 * @param withDependents takes out what hangs on them too, and their name from the rows that only come from them
 * @throws Refusal `refusal.data.inUse` where rows hang on them and are to stay, `.unknownRow`, `.byImport`
 */
export function removeRows(
  session: Session,
  name: TableName,
  keys: readonly string[],
  withDependents: boolean,
): Promise<readonly KeyedRow[]> {
  return session.write(async () => {
    mayBeWritten(session, name);
    const table = ANY_TABLE[name];
    const going = await Promise.all(keys.map((key) => rowOf(session, name, key)));
    const ids = going.map(({ row }) => row.id);
    const dependents = await dependentsOf(session, name, ids);
    const counts = countDependents(dependents, name, ids);
    const hanging = counts.reduce((sum, { rows }) => sum + rows, 0);
    const { language } = session;
    const words = table.words[language];
    const called = await calledRows(session, name, going);
    if (hanging > 0 && !withDependents)
      throw new Refusal('refusal.data.inUse', {
        table: words,
        key: called,
        rows: hanging,
        hanging: counts.map((one) => `${ANY_TABLE[one.table].words[language]} ${one.rows}`),
      });
    const [one] = going;
    const label =
      hanging > 0
        ? session.say('change.data.removeHanging', { table: words, key: called, hanging })
        : going.length === 1 && one !== undefined
          ? session.say('change.data.remove', { table: words, key: called })
          : session.say('change.data.removeMany', { table: words, rows: going.length });
    await session.apply(label, cascade(dependents));
    return going;
  });
}

/** How the first of some rows is called, and that there are more. */
async function calledRows(session: Session, name: TableName, rows: readonly KeyedRow[]): Promise<string> {
  const directory = await directoryFor(session, [name]);
  const [first, second] = rows.map(({ row }) => calledRow(ANY_TABLE[name], row, directory, session));
  return second === undefined ? (first ?? '') : `${first}, ${second}${rows.length > 2 ? ', …' : ''}`;
}
