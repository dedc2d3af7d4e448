import { noticeText } from '@shared/catalogue/notice-text';
import { checkFigure, countByKind } from '@shared/model/check';
import { formats } from '@shared/words/formats';
import type { Command } from 'commander';
import { type CheckResult, publishedCheckResults } from '../../engine/check/all-checks';
import { EXIT, type Output, printResult, wordsOf } from '../../terminal/output';
import type { Run } from '../../terminal/run';
import { textTable } from '../../terminal/text-table';

/** check: runs the check values kind by kind and prints what was expected and what came out. */
export function addCheckCommand(program: Command, run: Run): void {
  program
    .command('check')
    .description('published values against what the engine computes')
    .action(
      run('check', async (context) => {
        const { output } = context;
        const results = publishedCheckResults();
        const counts = countByKind(results);
        const met = results.filter((row) => row.met).length;
        const missed = results.length - met;
        const rows = results.map((row) => ({ ...row, label: noticeText(row.label, output.language) }));
        printResult(output, 'check', { rows, met, missed, kinds: counts }, checkText(output, results));
        if (missed > 0) context.exitWith(EXIT.refused);
      }),
    );
}

/** The kinds one under the other, each with what agreement with it shows; one sum of all in the end. */
function checkText(output: Output, rows: readonly CheckResult[]): string {
  const say = wordsOf(output);
  const counts = countByKind(rows);
  const parts = counts.map(({ kind, ...of }) =>
    say('check.kindSum', { ...of, kind: say(`check.kind.${kind}`) }),
  );
  const tables = counts.map(({ kind }, index) => {
    const own = rows.filter((row) => row.kind === kind);
    return [parts[index] ?? '', say(`check.about.${kind}`), '', tableOf(output, own)].join('\n');
  });
  const met = rows.filter((row) => row.met).length;
  const separator = say('place.join');
  return [...tables, say('check.sum', { met, count: rows.length, parts: parts.join(separator) })].join(
    '\n\n',
  );
}

function tableOf(output: Output, rows: readonly CheckResult[]): string {
  const say = wordsOf(output);
  const { missing } = formats(output.language);
  return textTable(
    [
      { title: say('check.column.number') },
      { title: say('check.column.value') },
      { title: say('check.column.expected'), align: 'right' },
      { title: say('check.column.got'), align: 'right' },
      { title: say('check.column.tolerance'), align: 'right' },
      { title: say('check.column.verdict') },
      { title: say('check.column.source') },
    ],
    rows.map((row) => [
      row.id,
      noticeText(row.label, output.language),
      checkFigure(row.expected),
      Number.isFinite(row.got) ? checkFigure(row.got) : missing,
      checkFigure(row.tolerance),
      say(row.met ? 'check.met' : 'check.notMet'),
      row.reading === null ? row.source : `${row.source} (${say(`check.reading.${row.reading}`)})`,
    ]),
  );
}
