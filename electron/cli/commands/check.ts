import type { Command } from 'commander';
import { publishedCheckResults } from '../../services/checks/published-checks';
import { EXIT, printResult, wordsOf } from '../output';
import type { Run } from '../program';
import { textTable } from '../text-table';

/** check: runs the published check values and prints what was expected and what came out. */
export function addCheckCommand(program: Command, run: Run): void {
  program.command('check').action(
    run('check', async (context) => {
      const rows = publishedCheckResults();
      const say = wordsOf(context.output);
      const text = textTable(
        [
          { title: 'id' },
          { title: say('cli.check.what') },
          { title: say('cli.check.expected'), align: 'right' },
          { title: say('cli.check.got'), align: 'right' },
          { title: say('cli.check.verdict') },
          { title: say('cli.check.source') },
        ],
        rows.map((row) => [
          row.id,
          row.label,
          String(row.expected),
          String(row.got),
          say(row.met ? 'cli.check.met' : 'cli.check.notMet'),
          row.source,
        ]),
      );
      const missed = rows.filter((row) => !row.met).length;
      const sum = say('cli.check.sum', { met: rows.length - missed, count: rows.length });
      printResult(context.output, 'check', { rows, met: rows.length - missed, missed }, `${text}\n\n${sum}`);
      if (missed > 0) context.exitWith(EXIT.refused);
    }),
  );
}
