import { keysOf } from '@shared/base/keys-of';
import { mergeDecisions } from '@shared/features/merge/contract';
import { eventRates } from '@shared/features/montecarlo/contract';
import { exerciseDecisions, exerciseScript } from '@shared/model/exercise';
import { limits } from '@shared/model/import-limits';
import { mappingFile } from '@shared/model/mapping';
import { recipe } from '@shared/model/recipe';
import { z } from 'zod';
import { modelFile } from '../../plan/model/model-schema';
import * as arg from '../../terminal/arguments';
import { command } from '../../terminal/declared';
import { moneyFile } from '../money/money-file';
import { riskTable } from '../risk/table-schema';
import { scenarioFile } from '../scenarios/scenario-file';
import { policyFile } from '../size/policy-file';
import { goalFile } from '../solve/goal-file';
import { describedSchema, type JsonSchema } from './fields/described-schema';

/** The files that a person may write for the command line. */
const SCHEMAS = {
  scenario: scenarioFile,
  mapping: mappingFile,
  recipe,
  limits,
  'risk-table': riskTable,
  model: modelFile,
  rates: eventRates,
  goal: goalFile,
  money: moneyFile,
  policy: policyFile,
  decisions: mergeDecisions,
  exercise: exerciseScript,
  'exercise-decisions': exerciseDecisions,
} as const;
export const NAMES = keysOf(SCHEMAS);

/** Prints the JSON Schema of a file that the command line reads. */
export const schemaCommand = command({
  name: 'schema',
  words: 'terminal.schema',
  args: { name: arg.placed(arg.choice('<name>', NAMES)) },
  run: ({ name }) => {
    const schema = schemaOf(name);
    return { result: schema, text: JSON.stringify(schema, null, 2) };
  },
});

/** The JSON Schema of a file, with unit, range and rule at every field. */
export function schemaOf(name: (typeof NAMES)[number]): JsonSchema {
  const plain = z.toJSONSchema(SCHEMAS[name], { io: 'input', unrepresentable: 'any' });
  return describedSchema(name, { ...plain });
}
