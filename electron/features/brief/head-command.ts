import { letterheadChange } from '@shared/features/brief/contract';
import { headWord, PAPER_HEAD_FIELDS } from '@shared/model/letterhead';
import { readLetterhead } from '../../plan/letterhead';
import * as arg from '../../terminal/arguments';
import { projectCommand } from '../../terminal/declared';
import { wordsOf } from '../../terminal/output';
import { setLetterhead } from './set-letterhead';

/** What a person has chosen for the head of all papers of a project. */
export const paperHeadCommand = projectCommand({
  name: 'paper-head',
  words: 'terminal.paper-head',
  args: {
    mark: arg.optional(arg.text('terminal.paper-head.mark')),
    number: arg.optional(arg.text('terminal.paper-head.number')),
    office: arg.optional(arg.text('terminal.author.office')),
    author: arg.optional(arg.text('terminal.author.name')),
  },
  run: async ({ mark, number, office, author: name }, { session, context: { output } }) => {
    const given = Object.entries({ mark, number, office, name }).filter(([, text]) => text !== null);
    const head =
      given.length === 0
        ? await readLetterhead(session)
        : await setLetterhead(session, letterheadChange.parse(Object.fromEntries(given)));
    const say = wordsOf(output);
    const lines = PAPER_HEAD_FIELDS.map((field) =>
      say('brief.head.line', {
        field: headWord(field, output.language),
        value: head[field] === '' ? say('brief.head.nothing') : head[field],
      }),
    );
    return { result: head, text: lines.join('\n') };
  },
});
