import * as field from '../field';
import { hsDigits } from '../hs-code';
import type { MaterialId } from '../material';
import { type RowOf, table } from '../table';

export const material = table({
  name: 'material',
  words: { en: 'Materials', ja: '品目' },
  fields: {
    id: field.id<MaterialId>(),
    ...field.names,
    /** Oxide as traded (Dy2O3); null for a group. */
    oxide: field.orNull(field.text('open', { en: 'Oxide', ja: '酸化物' })),
    /** Tonnes of metal per tonne of oxide, from standard atomic weights; null where it is not defined. */
    metalPerOxide: field.orNull(field.fraction({ en: 'Metal per oxide', ja: '酸化物中の金属比' })),
    /** EU convention of 2023: light La..Sm, heavy Eu..Lu and Y. */
    weight: field.choice(['light', 'heavy', 'group', 'other'], { en: 'Group', ja: '分類' }),
    /** Other spellings met in suppliers' files. */
    aliases: field.aliases(),
    /** Order in lists: as in the periodic table, groups last. */
    position: field.initially(field.whole({ en: 'Order in lists', ja: '表示順' }), 100),
    /** What its tonnes are counted in: oxide for rare earths, contained metal or product for others. */
    basis: field.initially(field.massBasis(), 'reo'),
    /** Under which it is traded; several materials may share one. */
    hsCodes: field.initially(field.list('open', { en: 'HS codes', ja: 'HSコード' }), []),
  },
  key: ['id'],
  keyHeldBy: 'file',
  namedById: true,
  sample: true,
  rules: [
    {
      at: 'hsCodes',
      holds: ({ hsCodes }) => hsCodes.every((code) => hsDigits(code) !== null),
      message: {
        en: 'An HS code has 4 to 10 digits, for example 8110.10.',
        ja: 'HSコードは4～10桁の数字で入力してください（例：8110.10）。',
      },
    },
  ],
});

export interface Material extends RowOf<typeof material.fields> {}
