import * as field from '../field';
import { type RowOf, table } from '../table';

export const relief = table({
  name: 'relief',
  words: { en: 'Recycling and substitution', ja: 'リサイクルと代替' },
  fields: {
    id: field.id(),
    economyId: field.economy(),
    materialId: field.material(),
    year: field.year(),
    /** Tonnes REO that come back from scrap. */
    recyclingTonnes: field.initially(
      field.overridable(field.mass({ en: 'Recycling', ja: 'リサイクル' }), 'recycling'),
      0,
    ),
    /** Percent of the demand that other technology takes over. */
    substitutionPercent: field.initially(
      field.overridable(field.percent({ en: 'Substitution', ja: '代替' }), 'substitution'),
      0,
    ),
    mark: field.mark(),
    ...field.origin,
    recyclingLow: field.bound(field.mass({ en: 'Recycling, low', ja: 'リサイクル下限' })),
    recyclingHigh: field.bound(field.mass({ en: 'Recycling, high', ja: 'リサイクル上限' })),
    substitutionLow: field.bound(field.percent({ en: 'Substitution, low', ja: '代替下限' })),
    substitutionHigh: field.bound(field.percent({ en: 'Substitution, high', ja: '代替上限' })),
  },
  key: ['economyId', 'materialId', 'year'],
  keyHeldBy: 'file',
  sample: true,
});

/** What recycling gives and substitution saves in a year: national totals for one material. */
export interface Relief extends RowOf<typeof relief.fields> {}
