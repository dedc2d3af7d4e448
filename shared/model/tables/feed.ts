import * as field from '../field';
import { type RowOf, table } from '../table';

export const feed = table({
  name: 'feed',
  words: { en: 'Feeds', ja: '原料' },
  fields: {
    id: field.id(),
    supplierId: field.supplier(),
    materialId: field.material(),
    fromStage: field.stage({ en: 'From stage', ja: '原料の工程' }),
    fromCountryId: field.reference('country', { en: 'From country', ja: '原料の国・地域' }),
    percent: field.percent({ en: 'Part of the feed', ja: '原料に占める割合' }),
    mark: field.mark(),
    ...field.origin,
  },
  key: ['supplierId', 'materialId', 'fromStage', 'fromCountryId'],
  keyHeldBy: 'door',
  sample: true,
});

/** Where a supplier's input comes from: a country of the stage before, as percent of its feed. */
export interface Feed extends RowOf<typeof feed.fields> {}
