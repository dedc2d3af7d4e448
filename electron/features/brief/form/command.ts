import type { Command } from 'commander';
import { withProject } from '../../../terminal/command';
import type { Run } from '../../../terminal/run';
import { collect } from '../../../terminal/usage';

/** fill-form: named results written into cells of the office's own workbook. */
export function addFillFormCommand(program: Command, run: Run): void {
  program
    .command('fill-form')
    .description('writes results into the office’s own workbook (.xlsx), mapped once')
    .argument('<form>', 'workbook of the office: .xlsx without macros')
    .argument('<file>', 'project file')
    .option('--map <name>', 'form as the project keeps it; default: the only one')
    .option('--out <file>', 'copy to write (.xlsx)')
    .option(
      '--cell <place=result>',
      'maps a cell and keeps it: Sheet!B2=totals/run/stopping[:unit], or a defined name; needs --map, --scenario; may be said often',
      collect,
    )
    .option('--scenario <name>', 'scenario of --cell and --results')
    .option('--results', 'lists the results that a form can hold, with their keys')
    .action(
      run('fill-form', (context, [form, file = ''], options) =>
        withProject(context, file, async (session) => {
          // What reads and writes packages is loaded where one is filled: the backend knows this file too.
          const { act } = await import('./act');
          await act(context, session, form, options);
        }),
      ),
    );
}
