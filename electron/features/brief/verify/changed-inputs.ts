import { Refusal } from '@shared/base/refusal';
import type { VerifiedBrief } from '@shared/features/brief/verified';
import type { ChangedRow } from '@shared/features/history/contract';
import type { AnyRow } from '@shared/model/table';
import type { Session } from '../../../plan/session';
import type { ChangedRows } from '../../../store/project-api';
import { describeRows } from '../../history/changed-row';

/** A row that is not what it was, and what was done to it in words. */
export interface MovedRow {
  readonly table: string;
  readonly row: AnyRow;
  readonly said: ChangedRow;
}

/** The same as a report lists them. */
export function inputsOf(moved: readonly MovedRow[]): VerifiedBrief['inputs'] {
  return moved.map(({ said: { tableWords, name, cells } }) => ({ table: tableWords, name, cells }));
}

type Images = ChangedRows['rows'][number];

/** So many rows of a change are read at once. */
const AT_ONCE = 500;

/** The state of a project that a paper was made from. */
interface PaperState {
  readonly projectId: string;
  readonly headHash: string;
}

/**
 * How many changes the project has had since a paper was made, and the rows that differ from what they were then; null and
 * none where its history does not know that state.
 * @throws Refusal refusal.brief.otherProject
 */
export async function movedSince(
  session: Pick<Session, 'project' | 'language'>,
  { projectId, headHash }: PaperState,
  file: string,
): Promise<{ readonly changesSince: number | null; readonly moved: readonly MovedRow[] }> {
  const info = await session.project.info();
  if (info.projectId !== projectId) throw new Refusal('refusal.brief.otherProject', {}, { file });
  const changesSince = await session.project.changesSince(headHash);
  if (changesSince === null) return { changesSince, moved: [] };
  return { changesSince, moved: await rowsMovedSince(session, info.revision - changesSince, info.revision) };
}

/** The rows that differ from what they were after the change of a number, whatever happened in between. */
async function rowsMovedSince(
  session: Pick<Session, 'project' | 'language'>,
  seq: number,
  newest: number,
): Promise<readonly MovedRow[]> {
  const moved = new Map<string, Images>();
  for (let change = seq + 1; change <= newest; change++)
    for await (const images of imagesOf(session, change)) {
      const { table, before, after } = images;
      const name = `${table} ${(after ?? before)?.id}`;
      const earlier = moved.get(name);
      moved.set(name, { ...images, before: earlier === undefined ? before : earlier.before });
    }
  const differing = [...moved.values()].filter(
    ({ before, after }) => JSON.stringify(before) !== JSON.stringify(after),
  );
  const said = await describeRows(session, differing);
  return differing.flatMap(({ table, before, after }, index): MovedRow[] => {
    const row = after ?? before;
    const words = said[index];
    return row === null || words === undefined ? [] : [{ table, row, said: words }];
  });
}

async function* imagesOf({ project }: Pick<Session, 'project'>, seq: number): AsyncGenerator<Images> {
  for (let from = 0; ; from += AT_ONCE) {
    const found = await project.changedRows(seq, from, AT_ONCE).catch((thrown: unknown) => {
      // What was thinned out was an import that is taken back: nothing of it is in force.
      if (thrown instanceof Refusal && thrown.notice.code === 'refusal.history.thinned') return null;
      throw thrown;
    });
    if (found === null) return;
    yield* found.rows;
    if (from + AT_ONCE >= found.total) return;
  }
}
