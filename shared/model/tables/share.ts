import { secret } from '../closed-field';
import * as field from '../field';
import { type RowOf, table } from '../table';

/** How a share was entered; it is kept so, and the other form is worked out from the total supply. */
const ENTERED_AS = ['percent', 'tonnes'] as const;
export type EnteredAs = (typeof ENTERED_AS)[number];

/** The fields of the set in which shares add up to 100 %: one economy, material, stage and year. */
export const shareSet = {
  economyId: field.economy(),
  materialId: field.material(),
  stage: field.stage(),
  year: field.year(),
} as const;
export interface ShareSetKey extends RowOf<typeof shareSet> {}

export const share = table({
  name: 'share',
  words: { en: 'Shares', ja: '供給割合' },
  fields: {
    id: field.id(),
    ...shareSet,
    supplierId: field.supplier(),
    enteredAs: field.choice(ENTERED_AS, { en: 'Entered as', ja: '入力形式' }),
    /** Percent 0..100 or tonnes of `basis`, as entered. */
    value: field.overridable(field.amount({ en: 'Value', ja: '値' }), 'percent'),
    basis: field.massBasis(),
    mark: field.mark(),
    /** Range in percent; null where nobody gave one. */
    low: field.bound(field.percent({ en: 'Low', ja: '下限' })),
    high: field.bound(field.percent({ en: 'High', ja: '上限' })),
    /** Moved when another share of its set was edited: source, cell and range are those of the figure before, the range scaled with it. */
    rebalanced: field.initially(field.flag({ en: 'Rebalanced', ja: '再配分' }), false),
    locked: field.initially(field.flag({ en: 'Locked', ja: '固定' }), false),
    note: field.origin.note,
    sourceId: field.origin.sourceId,
    /** Set when the value came in with a file: which import, sheet and cell (A1 style). */
    importId: secret(
      field.orNull(field.reference('importRecord', { en: 'Imported with', ja: '取込ファイル' })),
    ),
    importCell: field.orNull(field.text('secret', { en: 'Cell', ja: 'セル' })),
  },
  key: ['economyId', 'materialId', 'stage', 'year', 'supplierId'],
  keyHeldBy: 'file',
  sample: true,
  rules: [
    {
      at: 'value',
      holds: ({ enteredAs, value }) => enteredAs === 'tonnes' || value <= 100,
      message: { en: 'a percentage is at most 100', ja: '割合は100%以下' },
    },
  ],
});

/**
 * A plan share: what one supplier gives an economy of one material at one stage in one year. The grid edits these;
 * observations are another thing and are never rebalanced.
 */
export interface Share extends RowOf<typeof share.fields> {}
