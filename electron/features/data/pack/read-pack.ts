import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { withoutFormulaPrefix } from '@shared/base/formula-prefix';
import { LANGUAGES } from '@shared/base/message';
import { isPlain } from '@shared/base/plain-text';
import { type Notice, Refusal } from '@shared/base/refusal';
import { cellAddress } from '@shared/base/sheet-cell';
import { readCell } from '@shared/model/cells';
import type { AnyRow, Fields } from '@shared/model/table';
import type { TableName } from '@shared/model/tables';
import { ANY_TABLE } from '@shared/model/tables';
import { readPlainFileSync } from '../../../disk/plain-file';
import { parseDelimitedText } from '../../../importing/values/delimited-text';
import type { Session } from '../../../plan/session';
import { PACK_TABLES } from './pack-rows';

/** In whose language problems are told. */
export type PackReader = Pick<Session, 'say' | 'language'>;

/** A row of a pack with where it stands. */
export interface PackRow {
  readonly table: TableName;
  readonly row: AnyRow;
  readonly file: string;
  readonly line: number;
  /** The column of each field, from 1. */
  readonly columns: ReadonlyMap<string, number>;
}

export interface ReadPack {
  readonly rows: readonly PackRow[];
  /** All that cannot be read, in the order of the files. */
  readonly problems: readonly Notice[];
}

/**
 * Reads a folder of CSV files, one a table and named after it. The first row names the fields by their names or by their
 * words, as `table --csv` writes them.
 * @throws Refusal `refusal.pack.folder`: no folder, or none with a file of a table
 */
export function readPack(folder: string, speaker: PackReader): ReadPack {
  const files = filesIn(folder);
  const problems: Notice[] = [];
  const tables = new Set<TableName>();
  for (const file of files) {
    const table = PACK_TABLES.find((name) => `${name}.csv`.toLowerCase() === file.toLowerCase());
    if (table !== undefined) tables.add(table);
    else problems.push(problem('pack.problem.file', { file, tables: PACK_TABLES }, file));
  }
  if (tables.size === 0)
    throw new Refusal('refusal.pack.folder', { folder: basename(folder) }, { file: folder });
  const rows = PACK_TABLES.filter((table) => tables.has(table)).flatMap((table) =>
    rowsOf(folder, table, speaker, problems),
  );
  return { rows, problems };
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.toLowerCase().endsWith('.csv'))
      .sort();
  } catch {
    throw new Refusal('refusal.pack.folder', { folder: basename(folder) }, { file: folder });
  }
}

function rowsOf(folder: string, table: TableName, speaker: PackReader, problems: Notice[]): PackRow[] {
  const file = `${table}.csv`;
  const { fields, check } = ANY_TABLE[table];
  const text = readPlainFileSync(join(folder, file)).toString('utf8');
  const [heads = [], ...lines] = parseDelimitedText(text, ',', ({ row, column, text: behind }) =>
    problems.push(problem('pack.problem.quote', { text: behind }, file, row, column)),
  );
  const names = heads.map((head) => fieldOf(fields, head));
  for (const [at, name] of names.entries())
    if (name === null)
      problems.push(
        problem('pack.problem.head', { head: heads[at] ?? '', fields: Object.keys(fields) }, file, 1, at + 1),
      );
  const missing = Object.entries(fields).filter(([name, { optional }]) => !optional && !names.includes(name));
  if (missing.length > 0) {
    problems.push(problem('pack.problem.missing', { fields: missing.map(([name]) => name) }, file, 1));
    return [];
  }
  const initial = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.initial]));
  const columns = new Map(names.flatMap((name, at) => (name === null ? [] : [[name, at + 1] as const])));
  return lines.flatMap((cells, index): PackRow[] => {
    const line = index + 2; // counted from 1, behind the heads
    if (cells.every((cell) => cell === '')) return [];
    if (cells.length > heads.length) {
      problems.push(
        problem('pack.problem.width', { found: cells.length, expected: heads.length }, file, line),
      );
      return [];
    }
    const given = [...columns].map(([name, column]) => {
      const field = fields[name];
      const text = withoutFormulaPrefix(cells[column - 1] ?? '');
      return [
        name,
        field === undefined || (text === '' && field.optional) ? initial[name] : readCell(field, text),
      ];
    });
    const result = check.safeParse({ ...initial, ...Object.fromEntries(given) });
    if (result.success) return [{ table, row: result.data as AnyRow, file, line, columns }]; // by the check of its table
    for (const issue of result.error.issues) {
      const name = String(issue.path[0] ?? '');
      const column = columns.get(name);
      const text = column === undefined ? '' : (cells[column - 1] ?? '');
      const params = { field: name, text, takes: takesOf(table, name, issue.message, text, speaker) };
      problems.push(problem('pack.problem.cell', params, file, line, column));
    }
    return [];
  });
}

/** What a field takes, or the rule that fields break together. */
function takesOf(
  table: TableName,
  name: string,
  message: string,
  text: string,
  { say, language }: PackReader,
): string {
  if (!isPlain(text)) return say('data.takes.plain');
  const rule = ANY_TABLE[table].ruleOf(message);
  if (rule !== undefined) return rule[language];
  const field = ANY_TABLE[table].fields[name];
  return field === undefined ? message : say(field.takes, { options: field.options ?? '' });
}

/** The field that a head names: by its name, or by its words in any language, the unit in brackets behind; null for none. */
export function fieldOf(fields: Fields, head: string): string | null {
  const text = head.trim();
  if (Object.hasOwn(fields, text)) return text;
  const bare = text.replace(/\s*[(（].*[)）]$/, '');
  const found = Object.entries(fields).filter(([, { words }]) =>
    LANGUAGES.some((language) => words[language] === text || words[language] === bare),
  );
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

/** What is wrong at a place of a pack. */
export function problem(
  code: Extract<Notice['code'], `pack.problem.${string}`>,
  params: Notice['params'],
  file: string,
  line?: number,
  column?: number,
): Notice {
  return {
    code,
    params,
    place: line === undefined ? { file } : { file, cell: cellAddress(line, column ?? 1) },
  };
}
