import { OVERRIDE_FIELDS, type Override } from '@shared/model/tables/override';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownOverride, saidIn } from '../../electron/plan/figures/override';

const anyPlace = fc.record({
  scenarioId: fc.constantFrom('base', 'licences', 'licences twice'),
  field: fc.constantFrom(...OVERRIDE_FIELDS),
  key: fc.constantFrom('JPN|Dy|2026', 'JPN|Dy|2027', 'JPN|NdPr|2026', ''),
});
const nameOf = ({ scenarioId, field, key }: Pick<Override, 'scenarioId' | 'field' | 'key'>) =>
  JSON.stringify([scenarioId, field, key]);

test('what scenarios say is found at once as by looking through all of it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyPlace, { selector: nameOf }), fc.array(anyPlace), (places, asked) => {
      const overrides = places.map(
        (place, at): Override => ({ ...place, id: `${at}`, value: at, reason: null }),
      );
      const book = { scenarios: [], shocks: [], overrides, costs: [] };
      const said = saidIn(book);
      for (const { scenarioId, field, key } of [...places, ...asked])
        expect(said(scenarioId, field, key)).toBe(ownOverride(book, scenarioId, field, key));
    }),
  );
});
