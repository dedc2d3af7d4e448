import type { IsoDate } from '@shared/base/calendar';
import type { ChangedRow } from '@shared/features/history/contract';
import type { HistoryEntry } from '@shared/model/project-info';
import { TABLE_NAMES } from '@shared/model/tables';
import { reportTable, type Table } from '@shared/report/table';
import type { Session } from '../../plan/session';
import * as arg from '../../terminal/arguments';
import type { CommandContext } from '../../terminal/command';
import { projectCommand } from '../../terminal/declared';
import { wordsOf } from '../../terminal/output';
import { printedTable, terminalFormatter } from '../../terminal/print-report';
import { Misused } from '../../terminal/usage';
import { changesOf, history, takeBack, thin } from './history';

/** Who changed what, what one change did, and taking it back. */
export const historyCommand = projectCommand({
  name: 'history',
  words: 'terminal.history',
  args: {
    limit: arg.initially('50', arg.whole('terminal.history.limit', '<count>')),
    by: arg.optional(arg.text('terminal.history.by', '<name>')),
    table: arg.optional(arg.choice('<table>', TABLE_NAMES, 'terminal.history.table')),
    since: arg.optional(arg.day('terminal.history.since')),
    until: arg.optional(arg.day('terminal.history.until')),
    text: arg.optional(arg.text('terminal.history.text', '<words>')),
    seq: arg.optional(arg.whole('terminal.history.seq')),
    revert: arg.optional(arg.whole('terminal.history.revert')),
    thin: arg.flag('terminal.history.thin'),
    ...arg.REPORT,
  },
  run: async ({ limit, by: who, table, since, until, text, ...asked }, { session, context }) => {
    if (asked.revert !== null) return revert(context, session, asked.revert);
    if (asked.thin) return thinOut(context, session);
    if (asked.seq !== null) return changes(context, session, asked.seq);
    if (asked.out !== null) throw new Misused('usage.history.out');
    const days = { from: startOf(since, 0), before: startOf(until, 1) };
    const { entries } = await history(session, { limit, who, table, text, ...days });
    return { result: entries, report: { tables: [historyTable(context, entries)] }, ofStocks: false };
  },
});

async function revert({ output }: CommandContext, session: Session, number: number) {
  const info = await takeBack(session, number);
  return { result: info, text: wordsOf(output)('cli.history.reverted', { number, revision: info.revision }) };
}

async function thinOut(context: CommandContext, session: Session) {
  const dropped = await thin(session);
  const say = wordsOf(context.output);
  const { imports, rows, bytes } = dropped;
  const line =
    imports === 0
      ? say('history.thin.nothing')
      : say('history.thinned', { imports, rows, size: Math.ceil(bytes / 1000) });
  return { result: dropped, text: line };
}

async function changes(context: CommandContext, session: Session, seq: number) {
  const { change, total, rows, stays } = await changesOf(session, seq, 0, context.output.language);
  const told = [...rows];
  while (told.length < total)
    told.push(...(await changesOf(session, change.seq, told.length, context.output.language)).rows);
  return {
    result: { change, rows: told, stays },
    report: { tables: [changesTable(change.label, told)] },
    ofStocks: true,
    above: [printedTable(historyTable(context, [change]), terminalFormatter(context.output, null))],
  };
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

/** The beginning of a day, so many days later. */
function startOf(day: IsoDate | null, later: number): string | null {
  if (day === null) return null;
  return new Date(Date.parse(`${day}T00:00:00Z`) + later * 86_400_000).toISOString();
}

function historyTable({ output }: CommandContext, entries: readonly HistoryEntry[]): Table {
  const { t, f } = terminalFormatter(output, null);
  const stateOf = ({ kind, ofSeq, inForce }: HistoryEntry) => [
    ...(kind === 'do' ? [] : [t(`history.kind.${kind}`, { number: ofSeq ?? 0 })]),
    ...(inForce ? [] : [t('cli.history.undone')]),
  ];
  return reportTable({
    key: 'history',
    title: 'cli.history.what',
    columns: {
      seq: { title: { text: '#' }, format: 'plain' },
      at: { title: 'cli.history.when', format: 'text' },
      who: { title: 'cli.history.who', format: 'text' },
      what: { title: 'cli.history.what', format: 'text' },
      kind: { title: 'cli.history.kind', format: 'text' },
      rows: { title: 'cli.rows', format: 'whole' },
    },
    rows: entries.map((entry) => ({
      key: String(entry.seq),
      cells: {
        seq: entry.seq,
        at: { instant: entry.at },
        who: { text: entry.who },
        what: { text: entry.label },
        kind: { text: f.items(stateOf(entry)) },
        rows: entry.rowCount,
      },
    })),
  });
}
