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
    /** Percent by which its need changes for one percent of a price rise. Null: it does not answer to prices. Source: docs/engine.md 2.10. */
    priceElasticity: field.orNull(
      field.elasticity({ en: 'Own-price elasticity of the need', ja: '需要の価格弾力性' }),
    ),
    /** Of lost output, what is made up for later. Null: nothing. Source: docs/engine.md 5.4. */
    recapturePercent: field.orNull(
      field.percent({ en: 'Lost output made up later', ja: '後に取り戻す生産の割合' }),
    ),
  },
  key: ['id'],
  keyHeldBy: 'file',
  sample: true,
});

/** A use of a material: a production line or a sector of one economy. Tier 1 (defence) is served first. */
export interface Use extends RowOf<typeof use.fields> {}
