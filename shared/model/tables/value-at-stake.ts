import * as field from '../field';
import { type RowOf, table } from '../table';

export const valueAtStake = table({
  name: 'valueAtStake',
  words: { en: 'Values at stake', ja: '影響額単価' },
  fields: {
    id: field.id(),
    useId: field.use(),
    materialId: field.material(),
    yenPerTonne: field.amount(
      { en: 'Value at stake', ja: '影響額単価' },
      { en: '{{coin}} per t {{counted}}', ja: '{{coin}}/t（{{counted}}）' },
    ),
    mark: field.mark(),
    ...field.origin,
    ...field.range(
      field.amount(
        { en: 'Value at stake', ja: '影響額単価' },
        { en: '{{coin}} per t {{counted}}', ja: '{{coin}}/t（{{counted}}）' },
      ),
    ),
  },
  key: ['useId', 'materialId'],
  keyHeldBy: 'file',
  sample: true,
});

/**
 * What is at stake in a use when a tonne REO of its need of a material is missing: yen of its output. Source:
 * docs/engine.md 5.1.
 */
export interface ValueAtStake extends RowOf<typeof valueAtStake.fields> {}
