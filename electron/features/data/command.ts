import type { Language } from '@shared/base/message';
import { cellText } from '@shared/model/cells';
import { massOfRows } from '@shared/model/mass-of';
import { secretRows } from '@shared/model/secret-rows';
import type { AnyRow, AnyTable } from '@shared/model/table';
import { ANY_TABLE, TABLE_NAMES, type TableName } from '@shared/model/tables';
import { headOf, rowsTable } from '@shared/report/rows';
import { type Report, reportTable, type Table } from '@shared/report/table';
import { tableValues } from '@shared/report/words';
import type { MassUnit } from '@shared/words/mass-words';
import type { Command } from 'commander';
import type { Session } from '../../plan/session';
import { csvOf } from '../../sheets/write/csv';
import { withProject } from '../../terminal/command';
import { type Output, printResult } from '../../terminal/output';
import { type Answer, printReport, terminalFormatter, withReportFile } from '../../terminal/print-report';
import type { Run } from '../../terminal/run';
import { choice, textOrNull, WrongUsage } from '../../terminal/usage';
import { annotateFrom, annotateWhere, annotationsOf } from './annotate';
import { addRows, type KeyedRow, rowOf, setCells } from './edit-rows';
import { removeRows } from './remove-rows';
import type { EnteredValues } from './row-values';
import { askedRows } from './slice';

const ACTIONS = ['list', 'show', 'get', 'set', 'add', 'remove', 'annotate'] as const;

/** table: the rows of any table of a project, as they are. */
export function addTableCommand(program: Command, run: Run): void {
  const command = program
    .command('table')
    .description('rows of any table: list, show, get, set, add, remove, annotate')
    .argument('<file>', 'project file')
    .argument('<action>', ACTIONS.join(', '))
    .argument('[table]', 'for example country, stock or demand; list: all tables where none is given')
    .argument('[key]', 'get, set, remove: the id of the row, or its key with | between')
    .option(
      '--value <field=text>',
      'set, add, annotate: what a field shall hold; once a field',
      collected,
      [],
    )
    .option(
      '--where <field=text>',
      'annotate: the rows of which a field says this; once a field',
      collected,
      [],
    )
    .option('--from <file>', 'annotate: a CSV of key, mark, low, high, note, sourceId; or some of these')
    .option('--find <text>', 'list, show, annotate: the rows that hold these words or names')
    .option('--sort <field>', 'list, show: by a field; with - before it the other way')
    .option('--csv', 'list, show: as CSV, to be read back')
    .option('--with-hanging', 'remove: take out what hangs on the row too');
  withReportFile(command).action(
    run('table', (context, [file, action, table, key], options) =>
      withProject(context, file, async (session) => {
        const act = choice(action, ACTIONS);
        const answer =
          table === undefined && act === 'list'
            ? await listTables(session)
            : await answers[act](session, choice(table ?? '', TABLE_NAMES), { key, options });
        const [printed] = answer.shown.report.tables;
        if (options.csv === true && printed !== undefined) printTable(context.output, answer.result, printed);
        else await printReport(context, 'table', answer.result, answer.shown, options);
      }),
    ),
  );
}

/** The table as CSV, which is read back sign by sign, so that none of it is shown otherwise. */
function printTable(output: Output, result: object, printed: Table): void {
  if (output.json) printResult(output, 'table', result, '');
  else
    output.write(
      `${new TextDecoder().decode(csvOf(tableValues(printed, terminalFormatter(output, null)))).trimEnd()}\n`,
    );
}

interface Asked {
  readonly key: string | undefined;
  readonly options: Readonly<Record<string, unknown>>;
}
interface Answered {
  readonly result: object;
  readonly shown: Answer;
}

const answers: Readonly<
  Record<(typeof ACTIONS)[number], (session: Session, name: TableName, asked: Asked) => Promise<Answered>>
> = {
  list: rowsAnswer,
  show: rowsAnswer,
  get: async (session, name, { key }) => one(session, name, await rowOf(session, name, needed(key))),
  set: async (session, name, { key, options }) => {
    const given = Object.entries(valuesFrom(options));
    const { row } = await rowOf(session, name, needed(key));
    const { id } = row;
    await setCells(
      session,
      name,
      given.map(([field, text]) => ({ id, field, text })),
    );
    return one(session, name, await rowOf(session, name, id));
  },
  add: async (session, name, { options }) =>
    one(session, name, first(await addRows(session, name, [valuesFrom(options)]))),
  remove: async (session, name, { key, options }) =>
    one(
      session,
      name,
      first(await removeRows(session, name, [needed(key)], options.withDependents === true)),
    ),
  annotate: annotateAnswer,
};

/** Marks, ranges, notes and sources of many figures, from a file or by a filter. @throws WrongUsage */
async function annotateAnswer(session: Session, name: TableName, { key, options }: Asked): Promise<Answered> {
  const [from, text] = [textOrNull(options.from), textOrNull(options.find)];
  const where = pairsFrom(options.where);
  const isFiltered = text !== null || Object.keys(where).length > 0;
  if (key !== undefined || (from === null) !== isFiltered || (from !== null && pairCount(options.value) > 0))
    throw new WrongUsage('annotate: give --from FILE, or --find or --where with --value');
  for (const field of Object.keys(where)) choice(field, Object.keys(ANY_TABLE[name].fields));
  const said = from === null ? valuesFrom(options) : {};
  for (const field of Object.keys(said)) choice(field, annotationsOf(name));
  const { meant, rows } =
    from === null
      ? await annotateWhere(session, name, { text: text ?? '', fields: where }, said)
      : await annotateFrom(session, name, from);
  const mass = massOfRows(await session.project.reference(), rows);
  const report = { tables: [rowsTable(ANY_TABLE[name], rows, session.language, mass)] };
  const above = [session.say('data.annotated', { meant, changed: rows.length })];
  return {
    result: { table: name, meant, rows },
    shown: { ...answerOf(report, await holdsSecret(session, name, rows)), above },
  };
}

/** Every table with how many rows it has. */
async function listTables(session: Session): Promise<Answered> {
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
  return { result: { tables }, shown: answerOf(report) };
}

/** Rows of a table by their ids, or those that are asked for in the order asked for. */
async function rowsAnswer(session: Session, name: TableName, { options }: Asked): Promise<Answered> {
  const [text, sort] = [textOrNull(options.find), textOrNull(options.sort)];
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
  const mass = massOfRows(await session.project.reference(), rows);
  const report = { tables: [rowsTable(ANY_TABLE[name], rows, session.language, mass)] };
  const holds = rows.some((row) => isSecret(name, row));
  return { result: { table: name, rows }, shown: answerOf(report, holds) };
}

/** The row of an answer that speaks of one. */
function first<Row>([row]: readonly Row[]): Row {
  if (row === undefined) throw new Error('a change of one row has one');
  return row;
}

async function one(session: Session, name: TableName, { key, row }: KeyedRow): Promise<Answered> {
  const { project, language } = session;
  const mass = massOfRows(await project.reference(), [row]);
  return {
    result: { table: name, key, row },
    shown: answerOf(rowReport(ANY_TABLE[name], row, language, mass), await holdsSecret(session, name, [row])),
  };
}

/** A row with its fields one below the other. */
function rowReport(table: AnyTable, row: object, language: Language, mass: MassUnit): Report {
  const values: Readonly<Record<string, unknown>> = { ...row };
  const rows = Object.entries(table.fields).map(([name, field]) => ({
    key: name,
    cells: {
      field: { text: name },
      words: { text: headOf(field, language, mass) },
      value: { text: cellText(field, values[name]) },
    },
  }));
  const columns = {
    field: { title: 'data.field', format: 'text' },
    words: { title: 'data.words', format: 'text' },
    value: { title: 'data.value', format: 'text' },
  } as const;
  return {
    tables: [reportTable({ key: table.name, title: { text: table.words[language] }, columns, rows })],
  };
}

const answerOf = (report: Report, ofStocks = false): Answer => ({
  report,
  ofStocks,
  reference: null,
  above: [],
  below: [],
});

/** Whether any of these rows may not leave the house. */
async function holdsSecret(session: Session, name: TableName, rows: readonly AnyRow[]): Promise<boolean> {
  const isSecret = secretRows((await session.project.plan({})).stocks);
  return rows.some((row) => isSecret(name, row));
}

/** @throws WrongUsage */
function needed(key: string | undefined): string {
  if (key === undefined) throw new WrongUsage("missing required argument 'key'");
  return key;
}

function collected(text: string, before: readonly string[]): readonly string[] {
  return [...before, text];
}

/** @throws WrongUsage for no value, or one without = */
function valuesFrom({ value }: Readonly<Record<string, unknown>>): EnteredValues {
  if (pairCount(value) === 0) throw new WrongUsage('give at least one --value field=text');
  return pairsFrom(value);
}

const pairCount = (given: unknown): number => (Array.isArray(given) ? given.length : 0);

/** @throws WrongUsage for one without = */
function pairsFrom(given: unknown): EnteredValues {
  return Object.fromEntries(
    (Array.isArray(given) ? given.map(String) : []).map((text) => {
      const at = text.indexOf('=');
      if (at < 1) throw new WrongUsage(`expected field=text, not "${text}"`);
      return [text.slice(0, at), text.slice(at + 1)];
    }),
  );
}
