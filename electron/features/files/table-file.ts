import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import { readCell } from '@shared/model/cells';
import type { ProjectTables } from '@shared/model/plan';
import type { Fields } from '@shared/model/table';
import { ANY_TABLE, type TableName } from '@shared/model/tables';
import type { z } from 'zod';
import { parseDelimitedText } from '../../importing/values/delimited-text';

/**
 * Reads `<table>.csv` of a sample folder: UTF-8, the first row names the fields of the row type, an empty cell is null,
 * a list is separated by ';', booleans are true and false. Empty lines are passed over.
 * @throws Refusal naming file, row and column of the first thing that does not fit
 */
export function readTableFile<T extends TableName>(folder: string, table: T): ProjectTables[T][] {
  const file = `${table}.csv`;
  const { fields, check } = ANY_TABLE[table];
  const [header = [], ...lines] = parseDelimitedText(readSampleText(folder, file), ',');
  checkHeader(file, header, fields);
  const initial = Object.entries(fields).map(([name, field]) => [name, field.initial]);

  return lines.flatMap((cells, index) => {
    const row = index + 2; // counted from 1, behind the header
    if (cells.length === 1 && cells[0] === '') return [];
    if (cells.length !== header.length) {
      const params = { file, row, found: cells.length, expected: header.length };
      throw new Refusal('refusal.sample.width', params, { file });
    }
    const read = header.flatMap((name, column) => {
      const field = fields[name];
      return field === undefined ? [] : [[name, readCell(field, cells[column] ?? '')]];
    });
    const result = check.safeParse(Object.fromEntries([...initial, ...read]));
    if (!result.success) throw cellRefusal(file, row, header, result.error);
    return [result.data as ProjectTables[T]]; // it passed the check of T's own declaration
  });
}

/** The text of a sample file. @throws Refusal when it is not there or not readable */
export function readSampleText(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    throw new Refusal('refusal.sample.missing', { file }, { file: join(folder, file) });
  }
}

/** A field that may be left out of a new row may be left out of a file. */
function checkHeader(file: string, found: readonly string[], fields: Fields): void {
  const expected = Object.keys(fields);
  const isWhole = expected.every((name) => found.includes(name) || fields[name]?.optional === true);
  if (isWhole && found.every((name) => expected.includes(name)) && new Set(found).size === found.length)
    return;
  const params = { file, expected, found };
  throw new Refusal('refusal.sample.header', params, { file });
}

function cellRefusal(file: string, row: number, header: readonly string[], error: z.ZodError): Refusal {
  const issue = error.issues[0];
  const column = String(issue?.path[0] ?? '');
  const params = { file, row, column, reason: issue?.message ?? '' };
  return new Refusal('refusal.sample.cell', params, {
    file,
    cell: `${columnLetters(header.indexOf(column))}${row}`,
  });
}

/** 0 -> A, 25 -> Z, 26 -> AA. */
function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
