import * as field from '../field';
import { keyOfParts, overridesOf, partsOf, type RowOf, table } from '../table';
import { datedRelief } from './dated-relief';
import { demand } from './demand';
import { purchase } from './purchase';
import { ramp } from './ramp';
import { receipt } from './receipt';
import { releaseRule } from './release-rule';
import { relief } from './relief';
import { share } from './share';
import { stock } from './stock';
import { totalSupply } from './total-supply';

/**
 * What a scenario can change: the fields that are declared so, found by the natural key of their row, and `shock.off`,
 * found by the id of an inherited shock (value 1). All are numbers: a trigger is its place among TRIGGERS, counted from 1 (0: the
 * tier has no rule, and is open), a date its day as spreadsheets count, a limit of a release that is lifted -1.
 */
export const OVERRIDE_FIELDS = [
  ...overridesOf(share),
  ...overridesOf(totalSupply),
  ...overridesOf(demand),
  ...overridesOf(stock),
  ...overridesOf(relief),
  ...overridesOf(receipt),
  ...overridesOf(purchase),
  ...overridesOf(datedRelief),
  ...overridesOf(ramp),
  ...overridesOf(releaseRule),
  'shock.off',
] as const;
export type OverrideField = (typeof OVERRIDE_FIELDS)[number];

/** Fields of a stock and of its rule, which bears the same key. */
const OF_STOCKS: readonly OverrideField[] = [...overridesOf(stock), ...overridesOf(releaseRule)];

export const override = table({
  name: 'override',
  words: { en: 'Overrides', ja: '上書き' },
  fields: {
    id: field.id(),
    scenarioId: field.scenario(),
    field: field.choice(OVERRIDE_FIELDS, { en: 'Field', ja: '項目' }),
    key: field.text('open', { en: 'Key', ja: 'キー' }),
    value: field.figure({ en: 'Value', ja: '値' }),
    reason: field.orNull(field.text('words', { en: 'Reason', ja: '理由' })),
  },
  key: ['scenarioId', 'field', 'key'],
  keyHeldBy: 'file',
  ofStock: ({ field, key }) => {
    if (field === 'purchase.tonnes')
      return keyOfParts(stock, { ...partsOf(purchase, key), tier: 'national' });
    return OF_STOCKS.includes(field) ? key : null;
  },
});

/** One changed value of a scenario, visible and to be reset alone. */
export interface Override extends RowOf<typeof override.fields> {}
