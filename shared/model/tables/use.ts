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
    /** Whether what it is not given is still owed to it; else it is lost. Source: docs/engine.md 4.7. */
    carriesOver: field.initially(field.flag({ en: 'Carries over', ja: '不足分の繰越し' }), false),
    /** What it takes in: it counts in runs of this stage and of those before. Null: in runs of any stage. Source: docs/engine.md 2.7. */
    stage: field.orNull(field.stage({ en: 'Takes in at stage', ja: '使用する工程' })),
    /** The firm behind it, as lists of importers print it; several divided by semicolons. Null: not said. */
    firm: field.orNull(field.text('open', { en: 'Firm', ja: '企業' })),
  },
  key: ['id'],
  keyHeldBy: 'file',
  sample: true,
});

/** A use of a material: a production line or a sector of one economy. Tier 1 (defence) is served first. */
export interface Use extends RowOf<typeof use.fields> {}
