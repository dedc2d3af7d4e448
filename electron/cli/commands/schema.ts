import { limits, mapping } from '@shared/contract/importing';
import { eventRates } from '@shared/contract/uncertainty';
import type { Command } from 'commander';
import { z } from 'zod';
import { moneyFile } from '../../services/money/money-file';
import { modelFile } from '../../services/monte-carlo/model-schema';
import { riskTable } from '../../services/risk/table-schema';
import { scenarioFile } from '../../services/scenarios/scenario-file';
import { goalFile } from '../../services/solving/goal-file';
import { printResult } from '../output';
import type { Run } from '../program';
import { choice } from '../usage';

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
    .argument('<name>', NAMES.join(' or '))
    .action(
      run('schema', async (context, [name]) => {
        const schema = z.toJSONSchema(SCHEMAS[choice(name, NAMES)], { io: 'input', unrepresentable: 'any' });
        printResult(context.output, 'schema', schema, JSON.stringify(schema, null, 2));
      }),
    );
}
