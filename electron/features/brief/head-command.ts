import { letterheadChange } from '@shared/features/brief/contract';
import { headWord, PAPER_HEAD_FIELDS } from '@shared/model/letterhead';
import type { Command } from 'commander';
import { readLetterhead } from '../../plan/letterhead';
import { withProject } from '../../terminal/command';
import { printResult, wordsOf } from '../../terminal/output';
import type { Run } from '../../terminal/run';
import { setLetterhead } from './set-letterhead';

/** paper-head: what a person has chosen for the head of all papers of a project. */
export function addLetterheadCommand(program: Command, run: Run): void {
  program
    .command('paper-head')
    .description('mark, number, office and name for papers; an empty text takes one back')
    .argument('<file>', 'project file')
    .option('--mark <text>', 'handling, chosen by a person')
    .option('--number <text>', 'number of the document')
    .option('--office <text>', 'office of the author')
    .option('--author <text>', 'name of the author')
    .action(
      run('paper-head', (context, [file], { mark, number, office, author }) =>
        withProject(context, file, async (session) => {
          const given = Object.entries({ mark, number, office, name: author });
          const change = Object.fromEntries(given.filter(([, text]) => text !== undefined));
          const head =
            Object.keys(change).length === 0
              ? await readLetterhead(session)
              : await setLetterhead(session, letterheadChange.parse(change));
          const say = wordsOf(context.output);
          printResult(context.output, 'paper-head', head, () =>
            PAPER_HEAD_FIELDS.map((field) =>
              say('brief.head.line', {
                field: headWord(field, context.output.language),
                value: head[field] === '' ? say('brief.head.nothing') : head[field],
              }),
            ).join('\n'),
          );
        }),
      ),
    );
}
