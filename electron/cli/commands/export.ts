import type { MaterialId } from '@shared/domain/material';
import type { Command } from 'commander';
import { exportWorkbook } from '../../services/exporting/export-workbook';
import { scenarioByName } from '../../services/scenarios/list-scenarios';
import { withProject } from '../command';
import { printResult, wordsOf } from '../output';
import type { Run } from '../program';
import { listOf } from '../usage';

/** export: writes the scenario workbook. */
export function addExportCommand(program: Command, run: Run): void {
  program
    .command('export')
    .argument('<file>', 'project file')
    .requiredOption('--scenario <names>', 'one to six scenarios, with commas between')
    .requiredOption('--out <file>', 'workbook to write (.xlsx)')
    .option('--materials <symbols>', 'which get a daily live sheet; default: all that run')
    .action(
      run('export', (context, [file], options) =>
        withProject(context, file, async (session) => {
          const scenarioIds = [];
          for (const name of await scenarioNames(String(options.scenario), session)) {
            scenarioIds.push((await scenarioByName(session, name)).id);
          }
          const input = {
            scenarioIds,
            materials: listOf(options.materials) as MaterialId[], // an unknown one has nothing to run, and is refused so
            language: context.output.language,
            version: context.version,
          };
          const written = await exportWorkbook(session, String(options.out), input, {});
          const say = wordsOf(context.output);
          const text = say('cli.export', {
            name: written.name,
            sheets: written.sheets.length,
            formulas: written.formulas,
          });
          printResult(context.output, 'export', written, text);
        }),
      ),
    );
}

/** A scenario's own name may hold a comma, so the whole text is tried first. */
async function scenarioNames(text: string, session: Parameters<typeof scenarioByName>[0]): Promise<string[]> {
  const { scenarios } = await session.project.scenarios();
  return scenarios.some(({ id, name }) => name === text || id === text) ? [text] : listOf(text);
}
