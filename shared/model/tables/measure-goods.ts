import * as field from '../field';
import { GOODS_FORMS } from '../measures/goods-form';
import { materials, stages, sure } from '../measures/measure-fields';
import { NOMENCLATURES } from '../measures/measure-terms';
import { type RowOf, table } from '../table';

export const measureGoods = table({
  name: 'measureGoods',
  words: { en: 'Goods of measures', ja: '措置の対象貨物' },
  fields: {
    id: field.id(),
    measureId: field.reference('measure', { en: 'Measure', ja: '措置' }),
    ...field.names,
    controlCode: field.orNull(field.text('open', { en: 'Control code', ja: '管理番号' })),
    nomenclature: field.orNull(field.choice(NOMENCLATURES, { en: 'Nomenclature', ja: '品目表' })),
    codes: field.initially(field.tariffCodes({ en: 'Codes', ja: '品目番号' }), []),
    materials: materials(),
    /** What the goods are made of for the most part, where only the part that is named makes them controlled: magnets with Dy. */
    within: field.initially(field.list('open', { en: 'Contained in', ja: '含まれる品目' }), []),
    /** Goods that stand on the list of licences on the day that is asked: of the materials that are named, or whatever they are. */
    dualUse: field.initially(field.flag({ en: 'All dual-use goods', ja: '両用品目全般' }), false),
    stages: stages(),
    forms: field.initially(field.listOf(GOODS_FORMS, { en: 'Forms', ja: '形態' }), []),
    /** Purity from which the goods are controlled, percent. */
    leastPercent: field.orNull(field.percent({ en: 'From purity', ja: '対象純度（以上）' })),
    threshold: field.orNull(field.text('open', { en: 'Threshold', ja: '閾値' })),
    /** Whether the codes hold other goods too. */
    partOfCode: field.initially(field.flag({ en: 'Part of its codes', ja: '番号の一部' }), false),
    /** Null: with the measure. */
    learntOn: field.orNull(field.date({ en: 'Learnt on', ja: '把握日' })),
    ...sure,
    sourceId: field.origin.sourceId,
    note: field.origin.note,
  },
  key: ['id'],
  keyHeldBy: 'file',
  sample: true,
});

/** Goods that a measure names, with the codes under which they pass customs. */
export interface MeasureGoods extends RowOf<typeof measureGoods.fields> {}
