import { note } from '@shared/ipc/fields';
import { isoDate, stage } from '@shared/model/checks';
import { shockCheck } from '@shared/model/shock';
import { ALLOCATIONS } from '@shared/model/what-if';
import { z } from 'zod';
import { readJson } from '../../plan/read-json';

/** What a scenario file may say, and nothing else; everything that it leaves out is inherited. */
export const scenarioFile = z.strictObject({
  note: note.nullable().default(null),
  economy: z.string().nullable().default(null),
  stage: stage.nullable().default(null),
  start: isoDate.nullable().default(null),
  days: z.number().int().min(1).max(7_320).nullable().default(null),
  /** How a shortage is shared out: in proportion to the needs, tier by tier, or by value at stake. */
  allocation: z.enum(ALLOCATIONS).nullable().default(null),
  shocks: z.array(shockCheck).max(100).default([]),
});
type ScenarioFile = z.output<typeof scenarioFile>;

/** Reads a scenario from a JSON file. @throws Refusal naming the file and the field that does not fit */
export function readScenarioFile(path: string): Promise<ScenarioFile> {
  return readJson(path, scenarioFile);
}
