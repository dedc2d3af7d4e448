import { redactedText } from '@shared/features/exporting/redacted-text';
import type { Command } from 'commander';
import { withProject } from '../../../terminal/command';
import { printResult, wordsOf } from '../../../terminal/output';
import type { Run } from '../../../terminal/run';
import { writeRedactedCopy } from './redacted-copy';

/** redact: a copy of a project that may leave the house. */
export function addRedactCommand(program: Command, run: Run): void {
  program
    .command('redact')
    .description('a copy of a project without secret stocks, history, notes and names, to be sent')
    .argument('<file>', 'project file; it stays as it is')
    .requiredOption('--out <file>', 'project file to make (.lodestone)')
    .action(
      run('redact', (context, [file], options) =>
        withProject(
          context,
          file,
          async (session) => {
            const copy = await writeRedactedCopy(session, String(options.out));
            printResult(context.output, 'redact', copy, redactedText(wordsOf(context.output), copy));
          },
          'read_only',
        ),
      ),
    );
}
