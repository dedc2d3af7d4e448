import * as field from '../field';
import { keyOf, type RowOf, table } from '../table';
import { REGIMES } from '../what-if';
import { STOCK_TIERS, stock } from './stock';

export const TRIGGERS = ['date', 'shortage', 'cover', 'price'] as const;

export const releaseRule = table({
  name: 'releaseRule',
  words: { en: 'Release rules', ja: '放出ルール' },
  fields: {
    id: field.id(),
    economyId: field.economy(),
    materialId: field.material(),
    tier: field.choice(STOCK_TIERS, { en: 'Tier', ja: '区分' }),
    regime: field.choice(REGIMES, { en: 'Way', ja: '方式' }),
    trigger: field.overridable(field.choice(TRIGGERS, { en: 'Decided', ja: '放出の条件' }), 'trigger'),
    /** Of the decision. */
    date: field.overridable(field.orNull(field.date({ en: 'On', ja: '決定日' })), 'date'),
    /** Of the open tiers, in need of the day. */
    coverDays: field.overridable(
      field.orNull(field.days({ en: 'Cover under', ja: '備蓄日数（未満）' })),
      'coverDays',
    ),
    /** Of the price book: China's, else of the other place. */
    usdPerKg: field.overridable(
      field.orNull(
        field.amount({ en: 'Price from', ja: '価格（以上）' }, { en: 'US dollars per kg', ja: '米ドル/kg' }),
      ),
      'usdPerKg',
    ),
    /** Whole days from the decision to the first delivery. */
    deliveryDays: field.overridable(
      field.whole({ en: 'Days to delivery', ja: '引渡しまでの日数' }, 0),
      'deliveryDays',
    ),
    /** Most that leaves under the rule in all; null for all above the minimum. */
    tonnes: field.overridable(
      field.orNull(field.mass({ en: 'Most in all', ja: '放出総量の上限' })),
      'tonnes',
    ),
    /** Uses of this and all smaller ranks are served, and those that are named (releaseRecipient); null with none named: everybody is. */
    upToRank: field.overridable(
      field.orNull(field.rank([1, 2, 3], { en: 'Served up to tier', ja: '対象の優先順位（まで）' })),
      'upToRank',
    ),
    mark: field.mark(),
    ...field.origin,
  },
  key: ['economyId', 'materialId', 'tier'],
  keyHeldBy: 'file',
  ofStock: (row) => keyOf(stock, row),
  rules: [
    {
      at: 'date',
      holds: ({ trigger, date }) => trigger !== 'date' || date !== null,
      message: {
        en: 'a release on a date says the date',
        ja: '日付を条件とする場合は決定日を入力',
      },
    },
    {
      at: 'coverDays',
      holds: ({ trigger, coverDays }) => trigger !== 'cover' || coverDays !== null,
      message: {
        en: 'a release by cover says under how many days',
        ja: '備蓄日数を条件とする場合は日数を入力',
      },
    },
    {
      at: 'usdPerKg',
      holds: ({ trigger, usdPerKg }) => trigger !== 'price' || usdPerKg !== null,
      message: {
        en: 'a release at a price says from which price on',
        ja: '価格を条件とする場合は価格を入力',
      },
    },
  ],
});

/** When, how and to whom a tier of stock is released; without one it is open. Source: docs/engine.md 4.9. */
export interface ReleaseRule extends RowOf<typeof releaseRule.fields> {}
