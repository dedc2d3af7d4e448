import { eventRates } from '@shared/features/montecarlo/contract';
import { limits } from '@shared/model/import-limits';
import { mapping } from '@shared/model/mapping';
import type { Command } from 'commander';
import { z } from 'zod';
import { modelFile } from '../../plan/model/model-schema';
import { printResult } from '../../terminal/output';
import type { Run } from '../../terminal/run';
import { choice } from '../../terminal/usage';
import { moneyFile } from '../money/money-file';
import { riskTable } from '../risk/table-schema';
import { scenarioFile } from '../scenarios/scenario-file';
import { goalFile } from '../solve/goal-file';

/** The files that a person may write for the command line. */
const SCHEMAS = {
  scenario: scenarioFile,
  mapping,
  limits,
  'risk-table': riskTable,
  model: modelFile,
  rates: eventRates,
  goal: goalFile,
  money: moneyFile,
} as const;
const NAMES = [
  'scenario',
  'mapping',
  'limits',
  'risk-table',
  'model',
  'rates',
  'goal',
  'money',
] as const satisfies readonly (keyof typeof SCHEMAS)[];

/** schema: prints the JSON Schema of a file that the command line reads. */
export function addSchemaCommand(program: Command, run: Run): void {
  program
    .command('schema')
    .description('the format of a file that a command takes or gives')
    .argument('<name>', NAMES.join(' or '))
    .action(
      run('schema', async (context, [name]) => {
        const schema = z.toJSONSchema(SCHEMAS[choice(name, NAMES)], { io: 'input', unrepresentable: 'any' });
        printResult(context.output, 'schema', schema, JSON.stringify(schema, null, 2));
      }),
    );
}
