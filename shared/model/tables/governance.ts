import * as field from '../field';
import { type RowOf, table } from '../table';

export const governance = table({
  name: 'governance',
  words: { en: 'Governance scores', ja: 'ガバナンス指標' },
  fields: {
    id: field.id(),
    countryId: field.reference('country', { en: 'Country', ja: '国・地域' }),
    year: field.year(),
    indicator: field.choice(['political_stability', 'mean_of_six'], { en: 'Indicator', ja: '指標' }),
    score: field.figure({ en: 'Score', ja: '評点' }),
    sourceId: field.origin.sourceId,
  },
  key: ['countryId', 'indicator', 'year'],
  keyHeldBy: 'door',
  sample: true,
});

/** A governance score; World Bank scale from about -2.5 (weak) to 2.5 (strong). */
export interface Governance extends RowOf<typeof governance.fields> {}
