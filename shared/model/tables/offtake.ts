import * as field from '../field';
import { type RowOf, table } from '../table';

const tonnes = field.mass(
  { en: 'Offtake', ja: '引取量' },
  { en: 't {{counted}} a year', ja: 't/年（{{counted}}）' },
);

export const offtake = table({
  name: 'offtake',
  words: { en: 'Offtake', ja: '引取契約' },
  fields: {
    id: field.id(),
    supplierId: field.supplier(),
    materialId: field.material(),
    economyId: field.economy(),
    /** Who holds it: a trading house, a maker. */
    holder: field.orNull(field.text('person', { en: 'Holder', ja: '引取者' })),
    tonnesPerYear: tonnes,
    fromYear: field.year({ en: 'From', ja: '開始年' }),
    /** The last year; null where none is said. */
    toYear: field.orNull(field.year({ en: 'To', ja: '終了年' })),
    mark: field.mark(),
    ...field.range(tonnes),
    ...field.origin,
  },
  key: ['supplierId', 'materialId', 'economyId', 'fromYear'],
  keyHeldBy: 'file',
  inFiles: {
    titles:
      'offtake|offtakes|offtake agreements|offtake contracts|long-term contracts|long term contracts|supply agreements|引取契約|引取権|長期契約|オフテイク|包销协议',
    heads: {
      holder: 'holder|buyer|offtaker|purchaser|customer|引取者|買主|引取権者|契約者|购买方',
      fromYear: 'from|from year|start|start year|begins|first year|開始|開始年|契約開始|契約開始年|起始年',
      toYear: 'to|until|to year|end|end year|expires|last year|終了|終了年|契約終了|契約終了年|终止年',
    },
    knownBy: ['supplierId', 'materialId', 'economyId', 'fromYear'],
  },
  sample: true,
  rules: [
    {
      at: 'toYear',
      holds: ({ fromYear, toYear }) => toYear === null || toYear >= fromYear,
      message: { en: 'The last year comes before the first.', ja: '終了年が開始年より前です。' },
    },
  ],
});

/** What an economy has agreed to take of a plant's output. */
export interface Offtake extends RowOf<typeof offtake.fields> {}
