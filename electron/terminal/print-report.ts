import { basename } from 'node:path';
import type { Translate } from '@shared/base/message';
import { Refusal } from '@shared/base/refusal';
import type { Chart } from '@shared/charts/chart';
import type { Reference } from '@shared/model/plan';
import { namesIn } from '@shared/report/names';
import { type Formatter, formatted, type ReportMessage } from '@shared/report/report-message';
import type { Report, Table } from '@shared/report/table';
import { tableWords } from '@shared/report/words';
import { formats } from '@shared/words/formats';
import type { MassUnit } from '@shared/words/mass-words';
import { writtenAt } from '../sheets/write/written-at';
import type { CommandContext } from './command';
import { type Output, printResult, wordsOf } from './output';
import { textTable } from './text-table';

/** What a command has found, and how it is to be printed. */
export interface Answer {
  /** For programs, as it is. */
  readonly result: unknown;
  readonly report: Report;
  /** For names of things; null where there is no project: ids stand for themselves. */
  readonly reference?: Reference | null;
  /** What its tonnes count; oxide where nothing is said. */
  readonly mass?: MassUnit;
  /** Said first, in the words of its things. */
  readonly lead?: ReportMessage | null;
  /** Sentences above the tables and below them, each a paragraph. */
  readonly above?: readonly string[];
  readonly below?: readonly string[];
  /** Whether it says figures of stocks or what follows from them, which are secret where the project holds a secret one. */
  readonly ofStocks: boolean;
  /** The picture of it, for a person who asks for one; null where there is nothing to draw. */
  readonly chart?: (formatter: Formatter) => Chart | null;
  /** Rows of a printed ranking; all where nothing is said. Files have all. */
  readonly top?: number;
}

/**
 * Prints an answer: for programs its result, for people the words around it and its tables.
 * @param out a file to which the tables are written as well; null: none
 * @param chart likewise its picture
 * @throws Refusal refusal.report.kind, refusal.chart.*; refusal.export.*: a file that cannot be written
 */
export async function printReport(
  context: CommandContext,
  command: string,
  answer: Answer,
  out: string | null,
  chart: string | null = null,
): Promise<void> {
  const {
    result,
    report,
    reference = null,
    mass,
    lead = null,
    above = [],
    below = [],
    ofStocks,
    top,
  } = answer;
  const { output } = context;
  const formatter = terminalFormatter(output, reference, mass);
  const contents = contentsOf(context, ofStocks);
  const files = await writeFiles(report, out, formatter, output, contents.join());
  if (chart !== null) {
    await writePicture(answer, chart, formatter, [...above.slice(0, 1), ...below, ...contents]);
    files.push(chart);
  }
  const written = files.map((file) => formatter.t('report.written', { file }));
  const led = lead === null ? [] : [formatted(lead, formatter)];
  const parts = () => [
    ...above,
    ...led,
    reportText(report, formatter, top),
    ...below,
    ...written,
    ...contents,
  ];
  printResult(output, command, result, () => parts().join('\n\n'));
}

/** What has to stand below an answer. */
function contentsOf(context: CommandContext, ofStocks: boolean): readonly string[] {
  const ofSecrets = ofStocks ? secretContents(context) : [];
  const { output, opened } = context;
  return ofSecrets.length === 0 && opened.leavesOut ? [wordsOf(output)('contents.leftOut')] : ofSecrets;
}

/** What has to stand below figures of stocks where the project holds a secret one: that they are not for the public, or that those are left out. */
export function secretContents({ output, opened }: CommandContext): readonly string[] {
  if (opened.secretStocks === 0) return [];
  return [wordsOf(output)(opened.leavesOut ? 'contents.stocksLeftOut' : 'contents.secretStocks')];
}

/** What has to stand below what is said of a copy. */
export function contentsOfCopy(
  say: Translate,
  leavesOut: boolean,
  hasSecretStocks: boolean,
): readonly string[] {
  if (leavesOut) return [say('contents.leftOut')];
  return hasSecretStocks ? [say('contents.secretStocks')] : [];
}

/** How a terminal says things: instants with the name of their time. */
export function terminalFormatter(
  output: Pick<Output, 'language' | 'settings'>,
  reference: Reference | null,
  mass?: MassUnit,
): Formatter {
  const { language, settings } = output;
  const f = formats(language, mass, settings.currency);
  return {
    t: wordsOf(output, mass),
    f: {
      ...f,
      instant: (iso) => writtenAt(iso, { f, language }, settings.timeZone),
    },
    language,
    nameOf: namesIn(reference, language),
  };
}

/** One table as a terminal draws it, for an answer of sentences around it. */
export const printedTable = (table: Table, formatter: Formatter): string =>
  tableParts(table, formatter).join('\n\n');

/** The tables of an answer one below the other, with what was asked above and what has to be known below. */
export function reportText(
  { asked, tables, notes = [] }: Report,
  formatter: Formatter,
  top?: number,
): string {
  const say = (message: ReportMessage) => formatted(message, formatter);
  return [
    ...(asked == null ? [] : [asked]).map(say),
    ...tables.flatMap((table) => tableParts(table, formatter, top)),
    ...notes.map(say),
  ].join('\n\n');
}

function tableParts(table: Table, formatter: Formatter, top?: number): string[] {
  const { columns, rows } = tableWords(
    table.ranked ? { ...table, rows: table.rows.slice(0, top) } : table,
    formatter,
  );
  const { head, across, notes = [] } = table;
  const above: ReportMessage[] = [
    ...(head === undefined ? [] : [head]),
    ...(across === undefined ? [] : [{ key: 'report.across', with: { what: across } } as const]),
  ];
  const say = (message: ReportMessage) => formatted(message, formatter);
  return [...above.map(say), textTable(columns, rows), ...notes.map(say)];
}

/** @param foot where the picture comes from */
async function writePicture(
  { chart }: Answer,
  path: string,
  formatter: Formatter,
  foot: readonly string[],
): Promise<void> {
  const drawn = chart?.(formatter) ?? null;
  if (drawn === null) throw new Refusal('refusal.chart.none', {}, { field: 'chart' });
  // The library that draws is loaded for who wants a picture.
  const { writeChart } = await import('../charts/write-chart');
  await writeChart(drawn, path, foot);
}

async function writeFiles(
  report: Report,
  path: string | null,
  formatter: Formatter,
  { language }: Output,
  contents: string,
): Promise<string[]> {
  if (path === null) return [];
  if (!/\.(csv|xlsx)$/i.test(path))
    throw new Refusal('refusal.report.kind', {}, { file: basename(path), field: 'out' });
  const { writeReport } = await import('../sheets/write/write-report');
  return await writeReport(report, path, formatter, language, contents);
}
