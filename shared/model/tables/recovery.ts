import * as field from '../field';
import { type RowOf, table } from '../table';

export const recovery = table({
  name: 'recovery',
  words: { en: 'Times to recover', ja: '復旧日数' },
  fields: {
    id: field.id(),
    supplierId: field.supplier(),
    days: field.days({ en: 'Time to recover', ja: '復旧日数' }),
    mark: field.mark(),
    ...field.origin,
  },
  key: ['supplierId'],
  keyHeldBy: 'file',
});

/** How long a supplier that failed needs until it sends again as before: its time to recover. Source: docs/engine.md 7. */
export interface Recovery extends RowOf<typeof recovery.fields> {}
