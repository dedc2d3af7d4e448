import { resolveScenario } from '@shared/model/resolution';
import type { Override, OverrideField } from '@shared/model/tables/override';
import { describe, expect, it } from 'vitest';
import { book, plan } from '../sample/rows';

/** The sample with a scenario of its own that says these things of the European Union. */
function resolved(values: readonly [OverrideField, string, number][], of = plan) {
  const overrides = values.map(
    ([field, key, value], index): Override => ({
      id: `o${index}`,
      scenarioId: 'base-2026',
      field,
      key,
      value,
      reason: null,
    }),
  );
  return resolveScenario(of, { ...book, overrides }, 'base-2026').plan;
}

describe('years of which only a scenario speaks', () => {
  const share = 'EU27|NdPr|separation|2030|lynas-kuantan';
  it('get a share with the value of the scenario, guessed and without a source', () => {
    const found = resolved([['share.percent', share, 12]]).shares.find(
      ({ year, economyId }) => year === 2030 && economyId === 'EU27',
    );
    expect(found).toMatchObject({
      supplierId: 'lynas-kuantan',
      value: 12,
      enteredAs: 'percent',
      mark: 'guessed',
      sourceId: null,
      locked: false,
    });
  });
  it.each<[string, [OverrideField, string, number], (of: typeof plan) => unknown, unknown]>([
    [
      'a total',
      ['totalSupply.tonnes', 'EU27|NdPr|separation|2030', 900],
      ({ totals }) => totals.find(({ economyId, year }) => economyId === 'EU27' && year === 2030)?.tonnes,
      900,
    ],
    [
      'a demand',
      ['demand.tonnes', 'use-eu27-magnets|NdPr|2030', 700],
      ({ demands }) =>
        demands.find(
          ({ useId, materialId, year }) =>
            useId === 'use-eu27-magnets' && materialId === 'NdPr' && year === 2030,
        )?.tonnes,
      700,
    ],
    [
      'recycling',
      ['relief.recycling', 'EU27|NdPr|2030', 40],
      ({ reliefs }) =>
        reliefs.find(({ economyId, year }) => economyId === 'EU27' && year === 2030)?.recyclingTonnes,
      40,
    ],
    [
      'substitution',
      ['relief.substitution', 'EU27|NdPr|2030', 3],
      ({ reliefs }) =>
        reliefs.find(({ economyId, year }) => economyId === 'EU27' && year === 2030)?.substitutionPercent,
      3,
    ],
    [
      'a stock of a tier that there is none of',
      ['stock.tonnes', 'JPN|La|national', 50],
      ({ stocks }) =>
        stocks.find(({ materialId, tier }) => materialId === 'La' && tier === 'national')?.tonnes,
      50,
    ],
  ])('get %s', (_what, value, read, expected) => {
    expect(read(plan)).toBeUndefined();
    expect(read(resolved([value]) as typeof plan)).toBe(expected);
  });
  it('change what the plan has, too', () => {
    const relief = plan.reliefs.find(
      ({ economyId, materialId, year }) => economyId === 'JPN' && materialId === 'Dy' && year === 2026,
    );
    const after = resolved([['relief.recycling', 'JPN|Dy|2026', 99]]).reliefs.find(
      ({ id }) => id === relief?.id,
    );
    expect(after).toEqual({ ...relief, recyclingTonnes: 99 });
  });
  it.each(['JPN|La|royal', 'JPN|Xx|national', 'JPN|La'])('get no stock for the key "%s"', (key) => {
    expect(resolved([['stock.tonnes', key, 5]]).stocks).toEqual(plan.stocks);
  });
  it('get nothing in a plan that was read for another set', () => {
    const japan = { ...plan, shares: plan.shares.filter(({ economyId }) => economyId === 'JPN') };
    expect(resolved([['share.percent', share, 12]], japan).shares).toEqual(japan.shares);
  });
  it.each([['EU27|NdPr|nowhere|2030|x'], ['EU27|NdPr'], ['']])('get nothing for the key "%s"', (key) => {
    expect(resolved([['share.percent', key, 12]]).shares).toEqual(plan.shares);
  });
});
