import * as field from '../field';
import { type RowOf, table } from '../table';
import { shareSet } from './share';

export const totalSupply = table({
  name: 'totalSupply',
  words: { en: 'Total supplies', ja: '総供給量' },
  fields: {
    id: field.id(),
    ...shareSet,
    method: field.choice(['declared', 'summed', 'derived'], { en: 'Method', ja: '求め方' }),
    /** Tonnes of `basis`. */
    tonnes: field.overridable(
      field.mass({ en: 'Total supply', ja: '総供給量' }, { en: 't', ja: 't' }),
      'tonnes',
    ),
    basis: field.massBasis(),
    mark: field.mark(),
    ...field.origin,
    ...field.range(field.mass({ en: 'Total supply', ja: '総供給量' }, { en: 't', ja: 't' })),
  },
  key: ['economyId', 'materialId', 'stage', 'year'],
  keyHeldBy: 'file',
  sample: true,
});

/**
 * The total supply of a share set, a row of its own. `declared`: somebody gave it. `summed`: it is the sum of the
 * shares that were entered in tonnes, worked out again whenever one of them changes. `derived`: somebody worked it out
 * from the need, so that it moves with the need where a question turns that (docs/engine.md 6.4).
 */
export interface TotalSupply extends RowOf<typeof totalSupply.fields> {}
