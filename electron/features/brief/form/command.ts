import * as arg from '../../../terminal/arguments';
import { projectCommand } from '../../../terminal/declared';

const EXAMPLE = 'Sheet!B2=totals/run/stopping[:unit]';

/** Named results written into cells of the office's own workbook. */
export const fillFormCommand = projectCommand({
  name: 'fill-form',
  words: 'terminal.fill-form',
  args: {
    form: arg.word('terminal.fill-form.form'),
    file: arg.projectFile(),
    map: arg.optional(arg.text('terminal.fill-form.map', '<name>')),
    out: arg.optional(arg.text('terminal.fill-form.out', '<file>')),
    cell: arg.repeated('<place=result>', ['terminal.fill-form.cell', { example: EXAMPLE }]),
    scenario: arg.optional(arg.text('terminal.fill-form.scenario', '<name>')),
    results: arg.flag('terminal.fill-form.results'),
  },
  run: async (given, { session, context }) => {
    // What reads and writes packages is loaded where one is filled: the backend knows this file too.
    const { act } = await import('./act');
    return act(context, session, given);
  },
});
