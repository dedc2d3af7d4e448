import * as field from '../field';
import { type RowOf, table } from '../table';

export const measureCost = table({
  name: 'measureCost',
  words: { en: 'Costs of measures', ja: '対策の費用' },
  fields: {
    id: field.id(),
    scenarioId: field.scenario(),
    /** The sort of lever: stock, offtake, recycling, ... */
    lever: field.text('open', { en: 'Measure', ja: '対策' }),
    /** Present value over the years that the question counts; null where nobody knows it. */
    costYen: field.orNull(field.amount({ en: 'Cost', ja: '費用' }, { en: '{{coin}}', ja: '{{coin}}' })),
    /** The day on which it is ordered; null where nobody has said. */
    decided: field.orNull(field.date({ en: 'Decided on', ja: '決定日' })),
    mark: field.mark(),
    note: field.origin.note,
  },
  key: ['scenarioId', 'lever'],
  keyHeldBy: 'file',
});

/** What a measure of a scenario costs, one row a sort of lever; a scenario that is no answer has none. */
export interface MeasureCost extends RowOf<typeof measureCost.fields> {}
