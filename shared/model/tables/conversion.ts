import * as field from '../field';
import { type RowOf, table } from '../table';

export const conversion = table({
  name: 'conversion',
  words: { en: 'Steps between stages', ja: '工程間の加工' },
  fields: {
    id: field.id(),
    economyId: field.economy(),
    materialId: field.material(),
    /** What is worked up to the stage behind it. */
    stage: field.stage({ en: 'From stage', ja: '加工前の工程' }),
    yieldPercent: field.percent({ en: 'Yield', ja: '歩留り' }),
    /** From beginning the work to having it. */
    leadDays: field.whole({ en: 'Days of work', ja: '加工日数' }, 0),
    /** Most that can be begun in a day, of what comes out; null for no limit. */
    tonnesPerDay: field.orNull(field.mass({ en: 'Most a day', ja: '1日の最大量' })),
    mark: field.mark(),
    ...field.origin,
  },
  key: ['economyId', 'materialId', 'stage'],
  keyHeldBy: 'file',
  sample: true,
  rules: [
    {
      at: 'yieldPercent',
      holds: ({ yieldPercent }) => yieldPercent > 0,
      message: { en: 'A yield is above 0 %.', ja: '歩留りは0%より大きい値にしてください。' },
    },
    {
      at: 'stage',
      holds: ({ stage }) => stage !== 'component',
      message: { en: 'No stage comes after components.', ja: '部品より後の工程はありません。' },
    },
  ],
});

/** How an economy works a material up from one stage to the next. Source: docs/engine.md 2.7, 4.8. */
export interface Conversion extends RowOf<typeof conversion.fields> {}
