import { deriveDecimalMark } from '@shared/base/decimal-mark';
import { type Notice, Refusal } from '@shared/base/refusal';
import type { PastedRows, PasteProblem } from '@shared/features/data/contract';
import type { AnyRow } from '@shared/model/table';
import { ANY_TABLE, type TableName } from '@shared/model/tables';
import type { Session } from '../../plan/session';
import { movedOverrides, putsOf } from './edit-rows';
import { checkFit } from './row-fits';
import { changedRow, type EnteredValues, type Find, type Speaker } from './row-values';

/** A row as it was, and as it is to be. */
export interface ChangedRow {
  readonly from: AnyRow;
  readonly to: AnyRow;
}

/** What a block of a table is read for, with the decimal mark that its figures show. */
export function speakerOf(
  { say, language }: Session,
  name: TableName,
  texts: Iterable<readonly [field: string, text: string]>,
): Speaker {
  const { fields } = ANY_TABLE[name];
  const figures = [...texts].filter(([field]) => fields[field]?.kind === 'number').map(([, text]) => text);
  return { say, language, inWindow: true, beside: deriveDecimalMark(figures) };
}

/** A row with the texts of a block in it, or each text that is refused: what is refused of none alone is said of the row. */
export function taken(
  speaker: Speaker,
  name: TableName,
  from: AnyRow,
  values: EnteredValues,
  at: PasteProblem['at'],
  find: Find,
): { readonly to: AnyRow | null; readonly problems: readonly PasteProblem[] } {
  const taking = (some: EnteredValues) => tried(() => changedRow(speaker, ANY_TABLE[name], from, some, find));
  const { made: to, why } = taking(values);
  if (why === null) return { to, problems: [] };
  const each = Object.entries(values).flatMap(([field, text]) => {
    const alone = taking({ [field]: text }).why;
    return alone === null ? [] : [{ at, field, text, why: alone }];
  });
  return { to: null, problems: each.length > 0 ? each : [{ at, field: null, text: '', why }] };
}

/** Writes the rows of a block as one change, where they fit beside those of the project. */
export async function written(
  session: Session,
  name: TableName,
  changed: readonly ChangedRow[],
  added: readonly AnyRow[],
  cells: number,
): Promise<PastedRows> {
  const all = [...changed.map(({ to }) => to), ...added];
  const why = await checkFit(session, name, all).then(() => null, noticeOf);
  if (why !== null) return { problems: [{ at: null, field: null, text: '', why }], ids: [], changed: 0 };
  const label = session.say('change.data.paste', {
    table: ANY_TABLE[name].words[session.language],
    cells,
    rows: added.length,
  });
  await session.apply(label, [...putsOf(name, all), ...(await movedOverrides(session, name, changed))]);
  return { problems: [], ids: added.map(({ id }) => id), changed: changed.length };
}

/** What is made, or why it is refused. */
export function tried<Made>(make: () => Made): { readonly made: Made | null; readonly why: Notice | null } {
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
