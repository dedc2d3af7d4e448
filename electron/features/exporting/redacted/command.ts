import { redactedText } from '@shared/features/exporting/redacted-text';
import * as arg from '../../../terminal/arguments';
import { projectCommand } from '../../../terminal/declared';
import { wordsOf } from '../../../terminal/output';
import { writeRedactedCopy } from './redacted-copy';

/** A copy of a project that may leave the house. */
export const redactCommand = projectCommand(
  {
    name: 'redact',
    words: 'terminal.redact',
    args: { file: arg.projectFile('terminal.redact.file'), out: arg.text('terminal.file.made', '<file>') },
    run: async ({ out }, { session, context }) => {
      const copy = await writeRedactedCopy(session, out);
      return { result: copy, text: redactedText(wordsOf(context.output), copy) };
    },
  },
  'read_only',
);
