import * as field from '../field';
import { type RowOf, table } from '../table';

export const use = table({
  name: 'use',
  words: { en: 'Uses', ja: '用途' },
  fields: {
    id: field.id(),
    economyId: field.economy(),
    ...field.names,
    tier: field.rank([1, 2, 3], { en: 'Tier', ja: '優先度' }),
    ...field.origin,
  },
  key: ['id'],
  keyHeldBy: 'file',
  sample: true,
});

/** A use of a material: a production line or a sector of one economy. Tier 1 (defence) is served first. */
export interface Use extends RowOf<typeof use.fields> {}
