import type { Language } from '@shared/base/message';
import { cellText } from '@shared/model/cells';
import type { AnyTable } from '@shared/model/table';
import { ANY_TABLE, TABLE_NAMES, type TableName } from '@shared/model/tables';
import { headOf, rowsTable } from '@shared/report/rows';
import { type Report, reportTable } from '@shared/report/table';
import type { Command } from 'commander';
import type { Session } from '../../plan/session';
import { withProject } from '../../terminal/command';
import { type Answer, printReport, withReportFile } from '../../terminal/print-report';
import type { Run } from '../../terminal/run';
import { choice, WrongUsage } from '../../terminal/usage';
import { addRow, type KeyedRow, removeRow, rowOf, setRow } from './edit-rows';
import type { GivenValues } from './row-values';

const ACTIONS = ['list', 'get', 'set', 'add', 'remove'] as const;

/** table: the rows of any table of a project, as they are. */
export function addTableCommand(program: Command, run: Run): void {
  const command = program
    .command('table')
    .description('the rows of any table: list, get, set, add, remove')
    .argument('<file>', 'project file')
    .argument('<action>', ACTIONS.join(', '))
    .argument('<table>', 'for example country, stock or demand')
    .argument('[key]', 'get, set, remove: the id of the row, or its key with | between')
    .option('--value <field=text>', 'set, add: what a field shall hold; give it once a field', collected, [])
    .option('--redacted', 'list: leave out secret rows');
  withReportFile(command).action(
    run('table', (context, [file, action, table, key], options) =>
      withProject(context, file, async (session) => {
        const name = choice(table, TABLE_NAMES);
        const answer = await answers[choice(action, ACTIONS)](session, name, { key, options });
        await printReport(context, 'table', answer.result, answer.shown, options);
      }),
    ),
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
  list: async (session, name, { options }) => {
    const redacted = options.redacted === true;
    const table = ANY_TABLE[name];
    const rows = await session.project.rows(name);
    const shown = redacted ? rows.filter((row) => !table.isSecret(row)) : rows;
    const report = { tables: [rowsTable(table, rows, session.language, redacted)] };
    return { result: { table: name, rows: shown }, shown: answerOf(report) };
  },
  get: async (session, name, { key }) => one(session, name, await rowOf(session, name, needed(key))),
  set: async (session, name, { key, options }) =>
    one(session, name, await setRow(session, name, needed(key), valuesFrom(options))),
  add: async (session, name, { options }) =>
    one(session, name, await addRow(session, name, valuesFrom(options))),
  remove: async (session, name, { key }) => one(session, name, await removeRow(session, name, needed(key))),
};

function one({ language }: Session, name: TableName, { key, row }: KeyedRow): Answered {
  return { result: { table: name, key, row }, shown: answerOf(rowReport(ANY_TABLE[name], row, language)) };
}

/** A row with its fields one below the other. */
function rowReport(table: AnyTable, row: object, language: Language): Report {
  const values: Readonly<Record<string, unknown>> = { ...row };
  const rows = Object.entries(table.fields).map(([name, field]) => ({
    key: name,
    cells: {
      field: { text: name },
      words: { text: headOf(field, language) },
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

const answerOf = (report: Report): Answer => ({ report, reference: null, above: [], below: [] });

/** @throws WrongUsage */
function needed(key: string | undefined): string {
  if (key === undefined) throw new WrongUsage("missing required argument 'key'");
  return key;
}

function collected(text: string, before: readonly string[]): readonly string[] {
  return [...before, text];
}

/** @throws WrongUsage for no value, or one without = */
function valuesFrom({ value }: Readonly<Record<string, unknown>>): GivenValues {
  const given = Array.isArray(value) ? value.map(String) : [];
  if (given.length === 0) throw new WrongUsage('give at least one --value field=text');
  return Object.fromEntries(
    given.map((text) => {
      const at = text.indexOf('=');
      if (at < 1) throw new WrongUsage(`expected field=text, not "${text}"`);
      return [text.slice(0, at), text.slice(at + 1)];
    }),
  );
}
