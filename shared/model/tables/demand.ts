import * as field from '../field';
import { type RowOf, table } from '../table';

export const demand = table({
  name: 'demand',
  words: { en: 'Demands', ja: '需要' },
  fields: {
    id: field.id(),
    useId: field.use(),
    materialId: field.material(),
    year: field.year(),
    tonnes: field.overridable(field.mass({ en: 'Demand', ja: '需要量' }), 'tonnes'),
    /** Share of the need (percent) that the use must keep; 0 when it can stop altogether. */
    floorPercent: field.initially(field.percent({ en: 'Floor', ja: '最低確保量' }), 0),
    mark: field.mark(),
    ...field.origin,
    ...field.range(field.mass({ en: 'Demand', ja: '需要量' })),
  },
  key: ['useId', 'materialId', 'year'],
  keyHeldBy: 'file',
  sample: true,
});

/** What a use needs of a material in a year, tonnes REO. */
export interface Demand extends RowOf<typeof demand.fields> {}
