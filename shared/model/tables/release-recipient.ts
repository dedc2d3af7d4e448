import * as field from '../field';
import { keyOf, type RowOf, table } from '../table';
import { STOCK_TIERS, stock } from './stock';

export const releaseRecipient = table({
  name: 'releaseRecipient',
  words: { en: 'Recipients of releases', ja: '放出の対象用途' },
  fields: {
    id: field.id(),
    economyId: field.economy(),
    materialId: field.material(),
    tier: field.choice(STOCK_TIERS, { en: 'Tier', ja: '区分' }),
    useId: field.use(),
    mark: field.mark(),
    ...field.origin,
  },
  key: ['economyId', 'materialId', 'tier', 'useId'],
  keyHeldBy: 'file',
  ofStock: (row) => keyOf(stock, row),
});

/** A use that the release of a tier serves by name, beside those of the rule's ranks. Source: docs/engine.md 4.9. */
export interface ReleaseRecipient extends RowOf<typeof releaseRecipient.fields> {}
