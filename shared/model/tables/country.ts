import type { CountryId } from '../country';
import * as field from '../field';
import { isNoCountry } from '../no-country';
import { type RowOf, table } from '../table';

export const country = table({
  name: 'country',
  words: { en: 'Countries', ja: '国・地域' },
  fields: {
    id: field.id<CountryId>(),
    ...field.names,
    nameZh: field.orNull(field.text('open', { en: 'Chinese name', ja: '中国語名' })),
    /** Other spellings met in suppliers' files (old names, short names), for reading imports. */
    aliases: field.aliases(),
    /** Whether plans can be made for it: Japan, EU27, USA, India, Korea in the sample. */
    isEconomy: field.initially(field.flag({ en: 'Has a plan', ja: '対象国' }), false),
  },
  key: ['id'],
  keyHeldBy: 'file',
  namedById: true,
  sample: true,
  rules: [
    {
      at: 'id',
      holds: ({ id, nameEn, nameJa }) => !isNoCountry(id, [nameEn, nameJa]),
      message: {
        en: 'Other countries together are no country: they have the code ZZZ. Leave out what nobody is named for, or name the country.',
        ja: '「その他の国」は一つの国ではありません（コードはZZZ）。国名不明分は空けておくか、国を指定してください。',
      },
    },
  ],
});

export interface Country extends RowOf<typeof country.fields> {}
