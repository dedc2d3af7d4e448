import { isStage, STAGES } from '@shared/base/stage';
import { translator } from '@shared/catalogue/translate';
import { blueprintReport } from '@shared/features/blueprint/blueprint-report';
import { blueprintInput } from '@shared/features/blueprint/contract';
import { proposedNames } from '@shared/features/blueprint/proposed-names';
import { massOf } from '@shared/model/mass-of';
import type { Command } from 'commander';
import { withProject } from '../../terminal/command';
import { wordsOf } from '../../terminal/output';
import { printReport, withReportFile } from '../../terminal/print-report';
import type { Run } from '../../terminal/run';
import { textOrNull, WrongUsage, wholeNumber, year } from '../../terminal/usage';
import { blueprint, makeBlueprint } from './blueprint';

const LONGEST = 20;

/** blueprint: Japan's path laid on another economy, shown or made a scenario of. */
export function addBlueprintCommand(program: Command, run: Run): void {
  withReportFile(program.command('blueprint'))
    .description('the path of one economy, laid on another at the pace of a third')
    .argument('<file>', 'project file')
    .requiredOption('--economy <code>', 'on which it is laid')
    .option(
      '--name [name]',
      'make a scenario of this name, or named in both languages where none is given; without it the path is shown alone',
    )
    .option('--stage <stage>', STAGES.join(', '), 'separation')
    .option('--since <year>', 'the path is read from here on', '2010')
    .option('--until <year>', 'up to here; default: as far as its series goes')
    .option('--years <count>', `years that the economy is moved along, at most ${LONGEST}`, '10')
    .action(
      run('blueprint', (context, [file], options) => {
        const stage = String(options.stage);
        if (!isStage(stage)) throw new WrongUsage(`expected ${STAGES.join(' or ')}, not "${stage}"`);
        const horizon = wholeNumber(options.years);
        if (horizon > LONGEST) throw new WrongUsage(`at most ${LONGEST} years, not ${horizon}`);
        const until = textOrNull(options.until);
        const input = blueprintInput.parse({
          economyId: String(options.economy),
          stage,
          since: year(options.since),
          until: until === null ? null : year(until),
          horizon,
        });
        return withProject(context, file, async (session) => {
          const reference = await session.project.reference();
          const { scenarios } = await session.project.scenarios();
          const typed = textOrNull(options.name);
          const names =
            typed === null
              ? proposedNames(input.economyId, reference, scenarios, translator)
              : { name: typed, nameJa: null };
          const made =
            options.name === undefined ? null : await makeBlueprint(session, { ...input, ...names });
          const view = made ?? (await blueprint(session, input));
          const result = { ...view, version: context.version };
          const below =
            made === null
              ? []
              : [
                  wordsOf(context.output)('blueprint.made', {
                    name: session.nameOf(made.scenario),
                    rows: made.rowsWritten,
                  }),
                ];
          const mass = massOf(
            reference,
            view.materials.map(({ materialId }) => materialId),
          );
          const report = blueprintReport(view);
          const answer = { report, reference, mass, ofStocks: false, above: [], below };
          await printReport(context, 'blueprint', result, answer, options);
        });
      }),
    );
}
