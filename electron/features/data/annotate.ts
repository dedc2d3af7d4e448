import { basename } from 'node:path';
import { withoutFormulaPrefix } from '@shared/base/formula-prefix';
import { Refusal } from '@shared/base/refusal';
import { cellAddress } from '@shared/base/sheet-cell';
import { valuesOf } from '@shared/base/values-of';
import { cellText } from '@shared/model/cells';
import type { AnyRow } from '@shared/model/table';
import { ANY_TABLE, type TableName } from '@shared/model/tables';
import { readPlainFileSync } from '../../disk/plain-file';
import { parseDelimitedText } from '../../importing/values/delimited-text';
import type { Session } from '../../plan/session';
import { type EnteredCell, setCells } from './edit-rows';
import { fieldOf } from './pack/read-pack';
import type { EnteredValues } from './row-values';
import { askedRows } from './slice';

/** What is said of a figure and is none itself: its mark, its range, a note, its source. */
const ANNOTATIONS = ['mark', 'low', 'high', 'note', 'sourceId'] as const;

/** The fields of a table that say something of its figures. */
export function annotationsOf(name: TableName): readonly string[] {
  return ANNOTATIONS.filter((field) => field in ANY_TABLE[name].fields);
}

/** Rows that a filter leaves: words that they hold, and what single fields say, as `table --csv` writes it. */
export interface Filter {
  readonly text: string;
  readonly fields: EnteredValues;
}

/**
 * Says the same of the figures of all rows that a filter leaves, as one change.
 * @returns how many rows were meant, and those that say something else now
 * @throws Refusal `refusal.data.…`; `refusal.data.nothingMeant` where the filter leaves none
 */
export async function annotateWhere(session: Session, name: TableName, filter: Filter, said: EnteredValues) {
  const { fields } = ANY_TABLE[name];
  const all = await askedRows(session, { table: name, text: filter.text, sort: null, where: [] });
  const rows = all.filter((row) =>
    Object.entries(filter.fields).every(([field, text]) => {
      const declared = fields[field];
      return declared !== undefined && cellText(declared, valuesOf(row)[field]) === text;
    }),
  );
  if (rows.length === 0)
    throw new Refusal('refusal.data.nothingMeant', { table: ANY_TABLE[name].words[session.language] });
  return annotate(
    session,
    name,
    rows.flatMap(({ id }) => Object.entries(said).map(([field, text]) => ({ id, field, text }))),
  );
}

/**
 * Says of each figure what a CSV file says: a row is named by its id or its key in the first column, "key"; the others are
 * annotations, by their names or their words. All or nothing, as one change.
 * @throws Refusal `refusal.data.…`; `refusal.data.annotations.…` of the file, with its line
 */
export async function annotateFrom(session: Session, name: TableName, path: string) {
  const file = basename(path);
  const [heads = [], ...lines] = parseDelimitedText(read(path), ',', ({ row, column, text }) => {
    throw new Refusal('pack.problem.quote', { text }, { file, cell: cellAddress(row, column) });
  });
  const allowed = annotationsOf(name);
  const fields = heads.slice(1).map((head, at) => {
    const found = fieldOf(ANY_TABLE[name].fields, head);
    if (found !== null && allowed.includes(found)) return found;
    const params = { head, fields: allowed };
    throw new Refusal('refusal.data.annotations.head', params, { file, cell: cellAddress(1, at + 2) });
  });
  if (heads[0]?.trim() !== 'key' || fields.length === 0)
    throw new Refusal('refusal.data.annotations.key', { fields: allowed }, { file });
  const seen = new Set<string>();
  const cells = lines.flatMap((line, index): EnteredCell[] => {
    const [id = '', ...texts] = line.map(withoutFormulaPrefix);
    if (line.every((text) => text === '')) return [];
    const place = { file, cell: cellAddress(index + 2, 1) };
    if (texts.length > fields.length)
      throw new Refusal('refusal.data.annotations.width', { expected: heads.length }, place);
    if (id === '' || seen.has(id)) throw new Refusal('refusal.data.annotations.row', { key: id }, place);
    seen.add(id);
    return fields.map((field, at) => ({ id, field, text: texts[at] ?? '' }));
  });
  return annotate(session, name, cells);
}

async function annotate(session: Session, name: TableName, cells: readonly EnteredCell[]) {
  const rows: readonly AnyRow[] = await setCells(session, name, cells);
  return { meant: new Set(cells.map(({ id }) => id)).size, rows };
}

function read(path: string): string {
  try {
    return readPlainFileSync(path).toString('utf8');
  } catch (thrown) {
    if (thrown instanceof Refusal) throw thrown;
    throw new Refusal('refusal.data.annotations.file', {}, { file: basename(path) });
  }
}
