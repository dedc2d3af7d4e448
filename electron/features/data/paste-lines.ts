import { randomUUID } from 'node:crypto';
import { Refusal } from '@shared/base/refusal';
import { valuesOf } from '@shared/base/values-of';
import type { OverwrittenCell, PastedLines, PasteProblem } from '@shared/features/data/contract';
import { shownValue } from '@shared/features/data/said-value';
import type { AnyRow } from '@shared/model/table';
import { ANY_TABLE, type TableName } from '@shared/model/tables';
import { formats } from '@shared/words/formats';
import type { Session } from '../../plan/session';
import { mayBeWritten } from './edit-rows';
import { KnownLines } from './known-lines';
import { type ChangedRow, speakerOf, taken, tried, written } from './pasted';
import { calledRow, type Directory, directoryFor } from './row-names';
import { type EnteredValues, enteredRow, readValues, saysSame } from './row-values';
import { tableRows } from './table-rows';

/** A cell that a person agreed to write over, with what stood there. */
type Agreed = Pick<OverwrittenCell, 'id' | 'field' | 'was'>;

/** A row that a line of the block changes. */
type SaidRow = ChangedRow & { readonly line: number };

/**
 * Takes lines in by the rows that they mean, as one change: those that are there and those that are new. Nothing is written
 * before a person has agreed to all that would be written over; where anything is refused every refusal is told.
 * @param agreed null where nobody was asked yet
 */
export function pasteLines(
  session: Session,
  name: TableName,
  lines: readonly EnteredValues[],
  agreed: readonly Agreed[] | null,
): Promise<PastedLines> {
  return session.write(async () => {
    mayBeWritten(session, name);
    const table = ANY_TABLE[name];
    const directory = await directoryFor(session, [name]);
    const speaker = speakerOf(
      session,
      name,
      lines.flatMap((line) => Object.entries(line)),
    );
    const known = new KnownLines(
      table,
      (field, text) => readValues(speaker, table, { [field]: text }, directory.find)[field],
    );
    for (const row of await tableRows(session, name)) known.add(row);
    const otherwise = wordsOf(table.inFiles?.otherwise);
    const meant = new Set<AnyRow>();
    const problems: PasteProblem[] = [];
    const changed: SaidRow[] = [];
    const added: { readonly line: number; readonly row: AnyRow }[] = [];
    const refuse = (line: number, why: Refusal): void =>
      void problems.push({ at: { line }, field: null, text: texts(lines[line]), why: why.notice });
    for (const [line, said] of lines.entries()) {
      const [row, ...others] = known.find(said);
      if (row === undefined) {
        const { made, why } = tried(() =>
          enteredRow(speaker, table, { ...otherwise, ...said }, randomUUID(), directory.find),
        );
        if (why !== null) problems.push({ at: { line }, field: null, text: texts(said), why });
        if (made === null) continue;
        added.push({ line, row: made });
        meant.add(made);
        known.add(made);
      } else if (others.length > 0)
        refuse(
          line,
          new Refusal('refusal.data.lineOfMany', {
            row: calledRow(table, row, directory, session),
            rows: others.length + 1,
          }),
        );
      else if (meant.has(row))
        refuse(
          line,
          new Refusal('refusal.data.lineTwice', { row: calledRow(table, row, directory, session) }),
        );
      else {
        meant.add(row);
        const { to, problems: found } = taken(
          speaker,
          name,
          row,
          known.saidOf(row, said),
          { line },
          directory.find,
        );
        if (to !== null && !saysSame(row, to)) changed.push({ from: row, to, line });
        problems.push(...found);
      }
    }
    if (problems.length > 0) return { problems, ids: [], changed: 0, asked: null };
    const overwritten = changed.flatMap((one) => cellsOf(session, name, one, directory));
    if (agreed === null || said(agreed) !== said(overwritten)) {
      const unchanged = lines.length - changed.length - added.length;
      const asked = {
        overwritten,
        added: added.map(({ line }) => line),
        unchanged,
        otherwise: added.some(({ line }) =>
          Object.keys(otherwise).some((field) => lines[line]?.[field] === undefined),
        )
          ? Object.fromEntries(
              Object.entries(otherwise).map(([field, text]) => [
                field,
                shown(session, name, field, text, directory),
              ]),
            )
          : {},
      };
      return { problems, ids: [], changed: 0, asked };
    }
    const cells = overwritten.length;
    return {
      ...(await written(
        session,
        name,
        changed,
        added.map(({ row }) => row),
        cells,
      )),
      asked: null,
    };
  });
}

function texts(line: EnteredValues = {}): string {
  return Object.values(line).join(' ');
}

/** What is agreed to, as it is compared. */
function said(cells: readonly Agreed[]): string {
  return JSON.stringify(cells.map(({ id, field, was }) => [id, field, was]));
}

function wordsOf(values: Readonly<Record<string, string | number>> = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, String(value)]));
}

/** The cells of a row that say something else then. */
function cellsOf(
  session: Session,
  name: TableName,
  { from, to, line }: SaidRow,
  directory: Directory,
): readonly OverwrittenCell[] {
  const [before, after] = [valuesOf(from), valuesOf(to)];
  const row = calledRow(ANY_TABLE[name], from, directory, session);
  return Object.keys(ANY_TABLE[name].fields).flatMap((field) => {
    if (JSON.stringify(before[field]) === JSON.stringify(after[field])) return [];
    const [was, will] = [before, after].map((values) =>
      shown(session, name, field, values[field], directory),
    );
    return [{ id: from.id, field, line, row, was: was ?? '', will: will ?? '' }];
  });
}

function shown(
  session: Session,
  table: TableName,
  name: string,
  value: unknown,
  directory: Directory,
): string {
  const field = ANY_TABLE[table].fields[name];
  if (field === undefined) return '';
  const { references } = field;
  const id = String(value);
  const names = references === null ? {} : { [references]: { [id]: directory.nameOf(references, id) } };
  return shownValue(name, field, value, names, { t: session.say, f: formats(session.language) });
}
