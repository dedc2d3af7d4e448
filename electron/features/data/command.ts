import type { Language } from '@shared/base/message';
import { cellText } from '@shared/model/cells';
import type { Field } from '@shared/model/field';
import { massOfRows } from '@shared/model/mass-of';
import { settingsOf } from '@shared/model/project-settings';
import { secretRows } from '@shared/model/secret-rows';
import type { AnyRow } from '@shared/model/table';
import { ANY_TABLE, TABLE_NAMES, type TableName } from '@shared/model/tables';
import { headOf, rowsTable } from '@shared/report/rows';
import { type Report, reportTable, type Table } from '@shared/report/table';
import { tableValues } from '@shared/report/words';
import type { Session } from '../../plan/session';
import { csvOf } from '../../sheets/write/csv';
import * as arg from '../../terminal/arguments';
import { projectCommand } from '../../terminal/declared';
import { type Output, printResult } from '../../terminal/output';
import { type Answer, terminalFormatter } from '../../terminal/print-report';
import { choice, Misused, needed } from '../../terminal/usage';
import { annotateFrom, annotateWhere, annotationsOf } from './annotate';
import { addRows, type KeyedRow, rowOf, setCells } from './edit-rows';
import { removeRows } from './remove-rows';
import type { EnteredValues } from './row-values';
import { askedRows } from './slice';

const ACTIONS = ['list', 'show', 'get', 'set', 'add', 'remove', 'annotate'] as const;

const ARGS = {
  file: arg.projectFile(),
  action: arg.placed(arg.choice('<action>', ACTIONS)),
  table: arg.optional(arg.word('terminal.table.table')),
  key: arg.optional(arg.word('terminal.table.key')),
  value: arg.repeated('<field=text>', 'terminal.table.value'),
  where: arg.repeated('<field=text>', 'terminal.table.where'),
  from: arg.optional(arg.text('terminal.table.from', '<file>')),
  find: arg.optional(arg.text('terminal.table.find')),
  sort: arg.optional(arg.text('terminal.table.sort', '<field>')),
  csv: arg.flag('terminal.table.csv'),
  withHanging: arg.flag('terminal.table.withHanging'),
  ...arg.REPORT,
};
type Asked = Omit<arg.Given<typeof ARGS>, 'file' | 'action' | 'table'>;

/** The rows of any table of a project, as they are. */
export const tableCommand = projectCommand({
  name: 'table',
  words: ['terminal.table', { words: ACTIONS }],
  args: ARGS,
  run: async (given, { session, context }) => {
    const { action, table } = given;
    const answer =
      table === null && action === 'list'
        ? await listTables(session)
        : await answers[action](session, choice(table ?? '', TABLE_NAMES), given);
    const [printed] = answer.report.tables;
    if (!given.csv || printed === undefined) return answer;
    printTable(context.output, answer.result, printed);
    return undefined;
  },
});

/** The table as CSV, which is read back sign by sign, so that none of it is shown otherwise. */
function printTable(output: Output, result: unknown, printed: Table): void {
  if (output.json) printResult(output, 'table', result, '');
  else
    output.write(
      `${new TextDecoder().decode(csvOf(tableValues(printed, terminalFormatter(output, null)))).trimEnd()}\n`,
    );
}

const answers: Readonly<
  Record<(typeof ACTIONS)[number], (session: Session, name: TableName, asked: Asked) => Promise<Answer>>
> = {
  list: rowsAnswer,
  show: rowsAnswer,
  get: async (session, name, { key }) => one(session, name, await rowOf(session, name, needed(key, 'key'))),
  set: async (session, name, { key, value }) => {
    const given = Object.entries(valuesFrom(value));
    const { row } = await rowOf(session, name, needed(key, 'key'));
    const { id } = row;
    await setCells(
      session,
      name,
      given.map(([field, text]) => ({ id, field, text })),
    );
    return one(session, name, await rowOf(session, name, id));
  },
  add: async (session, name, { value }) =>
    one(session, name, first(await addRows(session, name, [valuesFrom(value)]))),
  remove: async (session, name, { key, withHanging }) =>
    one(session, name, first(await removeRows(session, name, [needed(key, 'key')], withHanging))),
  annotate: annotateAnswer,
};

/** Marks, ranges, notes and sources of many figures, from a file or by a filter. @throws Misused */
async function annotateAnswer(session: Session, name: TableName, asked: Asked): Promise<Answer> {
  const { key, value, from, find: text } = asked;
  const where = pairsFrom(asked.where);
  const isFiltered = text !== null || Object.keys(where).length > 0;
  if (key !== null || (from === null) !== isFiltered || (from !== null && value.length > 0))
    throw new Misused('usage.table.annotate');
  for (const field of Object.keys(where)) choice(field, Object.keys(ANY_TABLE[name].fields));
  const said = from === null ? valuesFrom(value) : {};
  for (const field of Object.keys(said)) choice(field, annotationsOf(name));
  const { meant, rows } =
    from === null
      ? await annotateWhere(session, name, { text: text ?? '', fields: where }, said)
      : await annotateFrom(session, name, from);
  const report = { tables: [await tableOf(session, name, rows)] };
  const above = [session.say('data.annotated', { meant, changed: rows.length })];
  return {
    result: { table: name, meant, rows },
    report,
    ofStocks: await holdsSecret(session, name, rows),
    above,
  };
}

/** Every table with how many rows it has. */
async function listTables(session: Session): Promise<Answer> {
  const { counts } = await session.project.info();
  const tables = TABLE_NAMES.map((name) => ({ table: name, rows: counts[name] ?? 0 }));
  const rows = tables.map(({ table, rows }) => ({
    key: table,
    cells: { table: { text: table }, words: { text: ANY_TABLE[table].words[session.language] }, rows },
  }));
  const columns = {
    table: { title: 'data.table', format: 'text' },
    words: { title: 'data.words', format: 'text' },
    rows: { title: 'data.rowCount', format: 'plain' },
  } as const;
  const report = { tables: [reportTable({ key: 'tables', title: 'data.tables', columns, rows })] };
  return { result: { tables }, report, ofStocks: false };
}

/** Rows of a table by their ids, or those that are asked for in the order asked for. */
async function rowsAnswer(session: Session, name: TableName, { find: text, sort }: Asked): Promise<Answer> {
  const field = sort?.replace(/^-/, '') ?? null;
  if (field !== null) choice(field, Object.keys(ANY_TABLE[name].fields));
  const asked = {
    table: name,
    text: text ?? '',
    sort: field === null ? null : { field, down: sort?.startsWith('-') === true },
    where: [],
  };
  const rows =
    text === null && field === null ? await session.project.rows(name) : await askedRows(session, asked);
  const isSecret = secretRows((await session.project.plan({})).stocks);
  const report = { tables: [await tableOf(session, name, rows)] };
  return { result: { table: name, rows }, report, ofStocks: rows.some((row) => isSecret(name, row)) };
}

/** The row of an answer that speaks of one. */
function first<Row>([row]: readonly Row[]): Row {
  if (row === undefined) throw new Error('a change of one row has one');
  return row;
}

async function one(session: Session, name: TableName, { key, row }: KeyedRow): Promise<Answer> {
  const { language } = session;
  const reference = await session.project.reference();
  const mass = massOfRows(reference, [row]);
  const { currency } = settingsOf(reference.settings);
  return {
    result: { table: name, key, row },
    report: rowReport(name, row, language, (field) => headOf(field, language, mass, currency)),
    ofStocks: await holdsSecret(session, name, [row]),
  };
}

/** Rows under heads with their units. */
async function tableOf(session: Session, name: TableName, rows: readonly AnyRow[]): Promise<Table> {
  const reference = await session.project.reference();
  const { currency } = settingsOf(reference.settings);
  return rowsTable(ANY_TABLE[name], rows, session.language, massOfRows(reference, rows), currency);
}

/** A row with its fields one below the other. */
function rowReport(
  name: TableName,
  row: object,
  language: Language,
  headed: (field: Field) => string,
): Report {
  const table = ANY_TABLE[name];
  const title = { text: table.words[language] };
  const values: Readonly<Record<string, unknown>> = { ...row };
  const rows = Object.entries(table.fields).map(([name, field]) => ({
    key: name,
    cells: {
      field: { text: name },
      words: { text: headed(field) },
      value: { text: cellText(field, values[name]) },
    },
  }));
  const columns = {
    field: { title: 'data.field', format: 'text' },
    words: { title: 'data.words', format: 'text' },
    value: { title: 'data.value', format: 'text' },
  } as const;
  return {
    tables: [reportTable({ key: table.name, title, columns, rows })],
  };
}

/** Whether any of these rows may not leave the house. */
async function holdsSecret(session: Session, name: TableName, rows: readonly AnyRow[]): Promise<boolean> {
  const isSecret = secretRows((await session.project.plan({})).stocks);
  return rows.some((row) => isSecret(name, row));
}

/** @throws Misused for no value, or one without = */
function valuesFrom(value: readonly string[]): EnteredValues {
  if (value.length === 0) throw new Misused('usage.table.value');
  return pairsFrom(value);
}

/** @throws Misused for one without = */
function pairsFrom(given: readonly string[]): EnteredValues {
  return Object.fromEntries(
    given.map((text) => {
      const at = text.indexOf('=');
      if (at < 1) throw new Misused('usage.table.pair', { text });
      return [text.slice(0, at), text.slice(at + 1)];
    }),
  );
}
