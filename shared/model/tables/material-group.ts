import * as field from '../field';
import { type RowOf, table } from '../table';

export const materialGroup = table({
  name: 'materialGroup',
  words: { en: 'Groups of materials', ja: '品目群' },
  fields: {
    id: field.id(),
    name: field.text('open', { en: 'Group', ja: '品目群' }),
    materialId: field.material(),
  },
  key: ['name', 'materialId'],
  keyHeldBy: 'file',
});

/** A material of a group that the office has named: chosen at once wherever materials are, beside heavy and light. */
export interface MaterialGroupRow extends RowOf<typeof materialGroup.fields> {}
