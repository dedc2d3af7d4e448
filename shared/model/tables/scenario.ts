import { z } from 'zod';
import * as checks from '../checks';
import * as field from '../field';
import type { ScenarioWindow } from '../scenario';
import { type RowOf, table } from '../table';
import { ALLOCATIONS } from '../what-if';

/** What a scenario says about the run itself. */
const window: z.ZodType<ScenarioWindow> = z.strictObject({
  economyId: checks.countryId.nullable(),
  stage: checks.stage.nullable(),
  start: checks.isoDate.nullable(),
  days: z.number().int().positive().nullable(),
  allocation: z.enum(ALLOCATIONS).nullable().optional(),
});

export const scenario = table({
  name: 'scenario',
  words: { en: 'Scenarios', ja: 'シナリオ' },
  fields: {
    id: field.id(),
    name: field.text('open', { en: 'Name', ja: '名称' }),
    parentId: field.orNull(field.reference('scenario', { en: 'Parent', ja: '親シナリオ' })),
    note: field.origin.note,
    window: field.initially(field.json('open', window, { en: 'Run', ja: '計算条件' }), {
      economyId: null,
      stage: null,
      start: null,
      days: null,
    }),
    sourceId: field.origin.sourceId,
    /** Null where the name stands for both languages. */
    nameJa: field.orNull(field.names.nameJa),
  },
  key: ['name'],
  keyHeldBy: 'door',
});

/** A scenario inherits its parent live and holds only what differs. */
export interface Scenario extends RowOf<typeof scenario.fields> {}
