import * as field from '../field';
import { type RowOf, table } from '../table';

export const STOCK_TIERS = ['national', 'private', 'firm'] as const;
export type StockTier = (typeof STOCK_TIERS)[number];
/** Which tier opens first when supply falls short; the last one is refilled first. Source: docs/engine.md 4.2. */
export const OPENING_ORDER = ['firm', 'private', 'national'] as const satisfies readonly StockTier[];

export const stock = table({
  name: 'stock',
  words: { en: 'Stocks', ja: '備蓄' },
  fields: {
    id: field.id(),
    economyId: field.economy(),
    materialId: field.material(),
    tier: field.choice(STOCK_TIERS, { en: 'Tier', ja: '区分' }),
    tonnes: field.overridable(field.mass({ en: 'Opening stock', ja: '期首備蓄量' }), 'tonnes'),
    /** Kept back: never released. */
    minimum: field.initially(field.mass({ en: 'Minimum', ja: '最低保有量' }), 0),
    /** Not filled beyond this; null for no limit. */
    maximum: field.orNull(field.mass({ en: 'Maximum', ja: '上限' })),
    /** Most that can leave in a day; null for no limit. */
    maximumReleasePerDay: field.orNull(field.mass({ en: 'Most out a day', ja: '1日の最大放出量' })),
    targetDays: field.orNull(field.days({ en: 'Target', ja: '目標日数' })),
    secret: field.initially(field.flag({ en: 'Secret', ja: '非公開' }), true),
    mark: field.mark(),
    ...field.origin,
    /** Of the opening stock. */
    ...field.range(field.mass({ en: 'Opening stock', ja: '期首備蓄量' })),
    /** What is held: oxide is separation. Null: it counts in runs of any stage. Source: docs/engine.md 2.7. */
    stage: field.orNull(field.stage({ en: 'Held at stage', ja: '保有する工程' })),
    /** As returns name it: oxide, metal powder. */
    form: field.orNull(field.text('secret', { en: 'Chemical form', ja: '化学形態' })),
    /** As the trade says it: 99.5 %, 4N. */
    purity: field.orNull(field.text('secret', { en: 'Purity', ja: '純度' })),
    place: field.orNull(field.text('secret', { en: 'Place', ja: '保管場所' })),
  },
  key: ['economyId', 'materialId', 'tier'],
  keyHeldBy: 'file',
  sample: true,
  secret: ({ secret }) => secret,
});

/** A stock of one material at one stage. Secret unless said otherwise. All masses in tonnes REO. */
export interface Stock extends RowOf<typeof stock.fields> {}

/** Whether a text names a tier. */
export function isStockTier(text: string): text is StockTier {
  return (STOCK_TIERS as readonly string[]).includes(text);
}
