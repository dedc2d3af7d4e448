import type { PastedRows, PasteProblem } from '@shared/features/data/contract';
import { byId } from '@shared/model/catalogue';
import type { TableName } from '@shared/model/tables';
import type { Session } from '../../plan/session';
import { type EnteredCell, enteredById, mayBeWritten, rowOf } from './edit-rows';
import { type ChangedRow, speakerOf, taken, written } from './pasted';
import { directoryFor } from './row-names';
import { saysSame } from './row-values';
import { tableRows } from './table-rows';

/**
 * Takes a block of cells in as one change. Where anything of it is refused every refusal is told and nothing is written.
 */
export function pasteCells(
  session: Session,
  name: TableName,
  cells: readonly EnteredCell[],
): Promise<PastedRows> {
  return session.write(async () => {
    mayBeWritten(session, name);
    const speaker = speakerOf(
      session,
      name,
      cells.map(({ field, text }) => [field, text] as const),
    );
    const { find } = await directoryFor(session, [name]);
    const before = await tableRows(session, name);
    const problems: PasteProblem[] = [];
    const changed: ChangedRow[] = [];
    for (const [id, values] of enteredById(cells)) {
      const from = byId(before, id) ?? (await rowOf(session, name, id)).row;
      const { to, problems: found } = taken(speaker, name, from, values, { id }, find);
      if (to !== null && !saysSame(from, to)) changed.push({ from, to });
      problems.push(...found);
    }
    if (problems.length > 0) return { problems, ids: [], changed: 0 };
    return written(session, name, changed, [], cells.length);
  });
}
