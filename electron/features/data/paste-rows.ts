import { randomUUID } from 'node:crypto';
import { deriveDecimalMark } from '@shared/base/decimal-mark';
import type { DecimalMark } from '@shared/base/numbers';
import { type Notice, Refusal } from '@shared/base/refusal';
import type { PastedRows, PasteProblem } from '@shared/features/data/contract';
import { byId } from '@shared/model/catalogue';
import type { AnyRow, AnyTable } from '@shared/model/table';
import { ANY_TABLE, type TableName } from '@shared/model/tables';
import { applyChanges } from '../../plan/apply-changes';
import type { Session } from '../../plan/session';
import { type GivenCell, givenById, mayBeWritten, movedOverrides, putsOf, rowOf } from './edit-rows';
import { checkFit } from './row-fits';
import { directoryFor } from './row-names';
import { changedRow, type GivenValues, givenRow, saysSame } from './row-values';
import { tableRows } from './table-rows';

/**
 * Takes a block of cells in, with the rows that it has beyond the end of the table, as one change. Where anything of it is
 * refused every refusal is told and nothing is written.
 */
export function pasteRows(
  session: Session,
  name: TableName,
  cells: readonly GivenCell[],
  added: readonly GivenValues[],
): Promise<PastedRows> {
  return session.write(async () => {
    mayBeWritten(session, name);
    const table = ANY_TABLE[name];
    const { say, language } = session;
    const speaker = { say, language, inWindow: true, beside: decimalMarkIn(table, cells, added) };
    const { find } = await directoryFor(session, [name]);
    const before = await tableRows(session, name);
    const problems: PasteProblem[] = [];
    const changed: { readonly from: AnyRow; readonly to: AnyRow }[] = [];
    for (const [id, values] of givenById(cells)) {
      const from = byId(before, id) ?? (await rowOf(session, name, id)).row;
      const taking = (some: GivenValues) => () => changedRow(speaker, table, from, some, find);
      const { made: to, why } = tried(taking(values));
      if (to !== null && !saysSame(from, to)) changed.push({ from, to });
      if (why === null) continue;
      // Which of the cells it is: what is refused of none alone is said of the row.
      const each = Object.entries(values).flatMap(([field, text]) => {
        const alone = tried(taking({ [field]: text })).why;
        return alone === null ? [] : [{ at: { id }, field, text, why: alone }];
      });
      problems.push(...(each.length > 0 ? each : [{ at: { id }, field: null, text: '', why }]));
    }
    const rows: AnyRow[] = [];
    for (const [line, values] of added.entries()) {
      const { made, why } = tried(() => givenRow(speaker, table, values, randomUUID(), find));
      if (made !== null) rows.push(made);
      if (why !== null)
        problems.push({ at: { line }, field: null, text: Object.values(values).join(' '), why });
    }
    const all = [...changed.map(({ to }) => to), ...rows];
    if (problems.length === 0) {
      const why = await checkFit(session, name, all).then(() => null, noticeOf);
      if (why !== null) problems.push({ at: null, field: null, text: '', why });
    }
    if (problems.length > 0) return { problems, ids: [], changed: 0 };
    const label = say('change.data.paste', {
      table: table.words[language],
      cells: cells.length,
      rows: rows.length,
    });
    await applyChanges(session, label, [
      ...putsOf(name, all),
      ...(await movedOverrides(session, name, changed)),
    ]);
    return { problems, ids: rows.map(({ id }) => id), changed: changed.length };
  });
}

/** The decimal mark of the figures of a block. */
function decimalMarkIn(
  { fields }: AnyTable,
  cells: readonly GivenCell[],
  added: readonly GivenValues[],
): DecimalMark | null {
  const all = [
    ...cells.map(({ field, text }) => [field, text] as const),
    ...added.flatMap(Object.entries<string>),
  ];
  return deriveDecimalMark(all.filter(([field]) => fields[field]?.kind === 'number').map(([, text]) => text));
}

/** What is made, or why it is refused. */
function tried<Made>(make: () => Made): { readonly made: Made | null; readonly why: Notice | null } {
  try {
    return { made: make(), why: null };
  } catch (error) {
    return { made: null, why: noticeOf(error) };
  }
}

/** @throws what is no refusal */
function noticeOf(error: unknown): Notice {
  if (error instanceof Refusal) return error.notice;
  throw error;
}
