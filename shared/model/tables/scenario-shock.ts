import { openedAs } from '../closed-field';
import * as field from '../field';
import { type Shock, storedShockCheck } from '../shock';
import { type RowOf, table } from '../table';

export const scenarioShock = table({
  name: 'scenarioShock',
  words: { en: 'Shocks of scenarios', ja: 'シナリオのショック' },
  fields: {
    id: field.id(),
    scenarioId: field.scenario(),
    position: field.whole({ en: 'Order', ja: '順序' }, 0),
    // What a person calls it are words; one that nobody has named is called by what it is.
    shock: openedAs(
      field.json<Shock>('figure', storedShockCheck, { en: 'Shock', ja: 'ショック' }),
      ({ labelJa: _labelJa, ...shock }) => ({ ...shock, label: '' }),
    ),
  },
  key: ['id'],
  keyHeldBy: 'file',
});

/** A shock of a scenario. A child adds shocks to its parent's; it silences one by an override of `shock.off`. */
export interface ScenarioShock extends RowOf<typeof scenarioShock.fields> {}
