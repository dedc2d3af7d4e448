import * as field from '../field';
import { materials, sure } from '../measures/measure-fields';
import { NOMENCLATURES } from '../measures/measure-terms';
import { type RowOf, table } from '../table';

export const hsStage = table({
  name: 'hsStage',
  words: { en: 'Codes of goods', ja: '品目番号の対応' },
  fields: {
    id: field.id(),
    nomenclature: field.choice(NOMENCLATURES, { en: 'Nomenclature', ja: '品目表' }),
    edition: field.text('open', { en: 'Edition', ja: '版' }),
    code: field.tariffCode({ en: 'Code', ja: '番号' }),
    materials: materials(),
    /** Whether materials that are told apart elsewhere stand in it together. */
    mixed: field.flag({ en: 'Mixed', ja: '混在' }),
    /** Null for goods of no stage: plant, tools, what plants use up. */
    stage: field.orNull(field.stage()),
    ...field.names,
    basis: field.massBasis(),
    /** Tonnes of metal in a tonne of it; null where that is not fixed. */
    metalFactor: field.orNull(field.amount({ en: 'Metal per tonne', ja: '純分の係数' })),
    /** Whether its tonnes add up with those of other codes of the stage. */
    additive: field.flag({ en: 'Adds up', ja: '合算可' }),
    ...sure,
    sourceId: field.origin.sourceId,
    note: field.origin.note,
  },
  key: ['nomenclature', 'code', 'edition'],
  keyHeldBy: 'file',
  sample: true,
});

/** What a customs code holds: the judge of material and stage, before any words. */
export interface HsStage extends RowOf<typeof hsStage.fields> {}
