import * as field from '../field';
import { type RowOf, table } from '../table';

export const target = table({
  name: 'target',
  words: { en: 'Targets', ja: '目標' },
  fields: {
    id: field.id(),
    economyId: field.economy(),
    ...field.names,
    rule: field.choice(['at_most', 'at_least', 'below'], { en: 'Rule', ja: '条件' }),
    value: field.figure({ en: 'Value', ja: '値' }),
    unit: field.choice(['percent', 'days'], { en: 'Unit', ja: '単位' }),
    numeratorEn: field.text('open', { en: 'What is counted', ja: '計算対象（英語）' }),
    denominatorEn: field.text('open', { en: 'Over what', ja: '分母（英語）' }),
    stage: field.observedStage(),
    material: field.text('open', { en: 'Material', ja: '品目' }),
    countryId: field.orNull(field.reference('country', { en: 'Country', ja: '国・地域' })),
    date: field.orNull(field.text('open', { en: 'Until', ja: '期限' })),
    status: field.choice(['law', 'policy', 'aim', 'benchmark'], { en: 'Status', ja: '位置づけ' }),
    mark: field.mark(),
    ...field.origin,
  },
  key: ['id'],
  keyHeldBy: 'file',
  sample: true,
});

/** A target as data: what is counted, over what, by when, and who said so. */
export interface Target extends RowOf<typeof target.fields> {}
