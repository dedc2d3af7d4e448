import { basename } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import type { Session } from '../../plan/session';
import { describeRows } from '../history/changed-row';

type Copy = Pick<Session, 'project' | 'language' | 'say'>;

/**
 * Refuses a copy of which the history does not explain what stands in it: a merge takes what differs for what somebody did,
 * and takes it over. Links, the rows of each change and all tables are looked at, as `verify` does.
 * @param every all rows, also where the seal of the file says that nobody else has written to it
 * @throws Cancelled; Refusal `refusal.merge.` `altered`, `unexplained`, `untold`, `unsound`
 */
export async function refuseUnexplained(
  copy: Copy,
  path: string,
  { every, signal }: { readonly every: boolean; readonly signal: AbortSignal | undefined },
): Promise<void> {
  const found = await copy.project.verify(every, signal === undefined ? {} : { signal });
  const file = basename(path);
  const place = { file };
  if (found.altered !== null)
    throw new Refusal('refusal.merge.altered', { file, number: found.altered }, place);
  if (found.unexplained.length > 0) {
    const rows = await describeRows(
      copy,
      found.unexplained.map(({ table, row }) => ({ table, before: null, after: row })),
    );
    const named = rows.map(({ tableWords: table, name }) => copy.say('merge.rowOf', { table, name }));
    throw new Refusal('refusal.merge.unexplained', { file, rows: named }, place);
  }
  if (found.rows === 'none') throw new Refusal('refusal.merge.untold', { file }, place);
  const [detail] = found.findings;
  if (detail !== undefined) throw new Refusal('refusal.merge.unsound', { file, detail }, place);
}

/** The newest hash at which the project of a session was found explained: a person decides conflict after conflict. */
const explained = new WeakMap<Session, string>();

/** Refuses the same of the project at hand: without its history nobody knows which side changed a row. */
export async function refuseUnexplainedHere(
  session: Session,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { headHash } = await session.project.info();
  if (explained.get(session) === headHash) return;
  await refuseUnexplained(session, session.path, { every: false, signal });
  explained.set(session, headHash);
}
