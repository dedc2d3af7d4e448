import * as field from '../field';
import { type RowOf, table } from '../table';

export const datedRelief = table({
  name: 'datedRelief',
  words: { en: 'Recycling, saving and price by day', ja: '日付のあるリサイクル・節約・価格' },
  fields: {
    id: field.id(),
    economyId: field.economy(),
    materialId: field.material(),
    start: field.date({ en: 'From', ja: '開始日' }),
    /** The first day on which it is no longer there. */
    end: field.date({ en: 'Until, not included', ja: '終了日（当日を含まない）' }),
    /** Tonnes REO a year that come back beside those of the year. */
    recyclingTonnes: field.initially(
      field.overridable(field.mass({ en: 'Recycling', ja: 'リサイクル' }), 'recycling'),
      0,
    ),
    /** Points of the demand of every use that are saved beside those of the year. */
    savingPercent: field.initially(
      field.overridable(field.percent({ en: 'Saving', ja: '節約' }), 'saving'),
      0,
    ),
    mark: field.mark(),
    ...field.origin,
    /** Percent by which the material costs more than where the need was said; uses with an elasticity answer to it. */
    priceRisePercent: field.initially(
      field.overridable(
        field.amount({ en: 'Price rise', ja: '価格上昇率' }, { en: '%', ja: '%' }),
        'priceRise',
      ),
      0,
    ),
  },
  key: ['economyId', 'materialId', 'start', 'end'],
  keyHeldBy: 'file',
  rules: [
    {
      at: 'end',
      holds: ({ start, end }) => start < end,
      message: { en: 'the end lies behind the start', ja: '終了日は開始日より後の日を入力' },
    },
  ],
});

/** What is recycled and saved, and what the material costs more, from a day on, beside the figures of years. Source: docs/engine.md 2.8, 2.10. */
export interface DatedRelief extends RowOf<typeof datedRelief.fields> {}
