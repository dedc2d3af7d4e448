import type { ChangedRow } from '@shared/features/history/contract';
import type { HistoryEntry } from '@shared/model/project-info';
import { TABLE_NAMES } from '@shared/model/tables';
import { reportTable, type Table } from '@shared/report/table';
import type { Command } from 'commander';
import type { Session } from '../../plan/session';
import { type CommandContext, withProject } from '../../terminal/command';
import { printResult, wordsOf } from '../../terminal/output';
import { printReport, terminalFormatter, withReportFile } from '../../terminal/print-report';
import type { Run } from '../../terminal/run';
import { textTable } from '../../terminal/text-table';
import { choice, date, textOrNull, WrongUsage, wholeNumber } from '../../terminal/usage';
import { changesOf, history, takeBack, thin } from './history';

/** history: who changed what, what one change did, and taking it back. */
export function addHistoryCommand(program: Command, run: Run): void {
  const command = program
    .command('history')
    .description('the newest changes: who, when, what; what one did, and taking it back')
    .argument('<file>', 'project file')
    .option('--limit <count>', 'how many change sets', '50')
    .option('--by <name>', 'those of one person')
    .option('--table <table>', 'those that touched a table')
    .option('--since <day>', 'from a day on, YYYY-MM-DD (UTC)')
    .option('--until <day>', 'to a day, YYYY-MM-DD (UTC), with it')
    .option('--text <words>', 'those whose label or reason has these words')
    .option('--seq <number>', 'what one change did, row by row')
    .option('--revert <number>', 'takes one change back, as one new change')
    .option('--thin', 'drops the rows of imports that were taken back for good');
  withReportFile(command).action(
    run('history', (context, [file], options) =>
      withProject(context, file, async (session) => {
        if (options.revert !== undefined) return revert(context, session, wholeNumber(options.revert));
        if (options.thin === true) return thinOut(context, session);
        if (options.seq !== undefined) return changes(context, session, options);
        const { entries } = await history(session, {
          limit: wholeNumber(options.limit),
          who: textOrNull(options.by),
          table: options.table === undefined ? null : choice(options.table, TABLE_NAMES),
          from: dayOf(options.since, 0),
          before: dayOf(options.until, 1),
          text: textOrNull(options.text),
        });
        if (options.out !== undefined) throw new WrongUsage('--out needs --seq');
        printResult(context.output, 'history', entries, historyText(context, entries));
      }),
    ),
  );
}

async function revert(context: CommandContext, session: Session, number: number): Promise<void> {
  const info = await takeBack(session, number);
  const { revision } = info;
  printResult(
    context.output,
    'history',
    info,
    wordsOf(context.output)('cli.history.reverted', { number, revision }),
  );
}

async function thinOut(context: CommandContext, session: Session): Promise<void> {
  const dropped = await thin(session);
  const say = wordsOf(context.output);
  const { imports, rows, bytes } = dropped;
  const line =
    imports === 0
      ? say('history.thin.nothing')
      : say('history.thinned', { imports, rows, size: Math.ceil(bytes / 1000) });
  printResult(context.output, 'history', dropped, line);
}

async function changes(
  context: CommandContext,
  session: Session,
  options: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { change, total, rows, stays } = await changesOf(
    session,
    wholeNumber(options.seq),
    0,
    context.output.language,
  );
  const told = [...rows];
  while (told.length < total)
    told.push(...(await changesOf(session, change.seq, told.length, context.output.language)).rows);
  const report = { tables: [changesTable(change.label, told)] };
  const answer = {
    report,
    reference: null,
    ofStocks: true,
    above: [historyText(context, [change])],
    below: [],
  };
  await printReport(context, 'history', { change, rows: told, stays }, answer, options);
}

function changesTable(label: string, rows: readonly ChangedRow[]): Table {
  return reportTable({
    key: 'changes',
    title: { text: label },
    columns: {
      table: { title: 'history.column.table', format: 'text' },
      row: { title: 'history.column.row', format: 'text' },
      did: { title: 'history.column.did', format: 'text' },
      field: { title: 'history.column.field', format: 'text', missing: null },
      before: { title: 'history.column.before', format: 'text', missing: null },
      after: { title: 'history.column.after', format: 'text', missing: null },
    },
    rows: rows.flatMap(({ key, tableWords, name, did, cells }) =>
      (cells.length === 0 ? [null] : cells).map((cell, index) => ({
        key: `${key} ${index}`,
        cells: {
          table: { text: tableWords },
          row: { text: name },
          did: `history.did.${did}` as const,
          field: textOf(cell?.field),
          before: textOf(cell?.before),
          after: textOf(cell?.after),
        },
      })),
    ),
  });
}

function textOf(text: string | null | undefined) {
  return text == null ? null : { text };
}

/** The beginning of a day, so many days later. @throws WrongUsage */
function dayOf(text: unknown, later: number): string | null {
  if (text === undefined) return null;
  return new Date(Date.parse(`${date(String(text))}T00:00:00Z`) + later * 86_400_000).toISOString();
}

function historyText(context: CommandContext, entries: readonly HistoryEntry[]): string {
  const { output } = context;
  const say = wordsOf(output);
  const { f } = terminalFormatter(output, null);
  const columns = [
    { title: '#', align: 'right' as const },
    { title: say('cli.history.when') },
    { title: say('cli.history.who') },
    { title: say('cli.history.what') },
    { title: say('cli.history.kind') },
    { title: say('cli.rows'), align: 'right' as const },
  ];
  return textTable(
    columns,
    entries.map((entry) => [
      String(entry.seq),
      f.instant(entry.at),
      entry.who,
      entry.label,
      f.items([
        ...(entry.kind === 'do' ? [] : [say(`history.kind.${entry.kind}`, { number: entry.ofSeq ?? 0 })]),
        ...(entry.inForce ? [] : [say('cli.history.undone')]),
      ]),
      f.whole(entry.rowCount),
    ]),
  );
}
