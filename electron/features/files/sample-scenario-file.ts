import { Refusal } from '@shared/base/refusal';
import { misfitOf } from '@shared/model/misfit';
import type { ScenarioBook } from '@shared/model/plan';
import { storedShockCheck } from '@shared/model/shock';
import { keyOf } from '@shared/model/table';
import { override } from '@shared/model/tables/override';
import { scenario } from '@shared/model/tables/scenario';
import { z } from 'zod';
import { misfitRefusal } from '../../plan/read-json';
import { readSampleText } from './table-file';

const FILE = 'scenarios.json';

/** The file nests what the tables keep apart, so that a scenario can be read from top to bottom. */
const scenarioFile = z.array(
  scenario.shape.extend({
    shocks: z.array(storedShockCheck),
    overrides: z.array(override.shape.omit({ id: true, scenarioId: true })),
  }),
);

/**
 * Reads scenarios.json of a sample folder. A shock keeps its own id as the id of its row, which is what `shock.off`
 * refers to; parents stand before their children.
 * @throws Refusal naming the place in the file
 */
export function readScenarioFile(folder: string): ScenarioBook {
  const json = parseJson(readSampleText(folder, FILE));
  const result = scenarioFile.safeParse(json);
  if (!result.success) throw misfitRefusal(misfitOf(result.error, json), FILE);
  return {
    scenarios: result.data.map(({ shocks: _shocks, overrides: _overrides, ...scenario }) => scenario),
    shocks: result.data.flatMap(({ id, shocks }) =>
      shocks.map((shock, position) => ({ id: shock.id, scenarioId: id, position, shock })),
    ),
    overrides: result.data.flatMap(({ id, overrides }) =>
      overrides.map((item) => ({
        ...item,
        id: keyOf(override, { ...item, scenarioId: id }),
        scenarioId: id,
      })),
    ),
    costs: [],
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('refusal.file.notJson', {}, { file: FILE });
  }
}
