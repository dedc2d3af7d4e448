import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryRows, REGIONS } from '../../../electron/engine/indicators/country-rows';
import { country } from '../../ids';

const CODES = [...['CHN', 'USA', 'DEU', 'FRA', 'MYS', 'EU27', 'ZZZ'].map(country), null];
const rows = fc.array(
  fc.record({ countryId: fc.constantFrom(...CODES), amount: fc.double({ min: 0, max: 100, noNaN: true }) }),
  { maxLength: 12 },
);

describe('country rows', () => {
  it('never hold a regional total, nor a region beside its members', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const { countries, unnamed, leftOut } = countryRows(table);
        const members = REGIONS.EU27 ?? [];
        expect(countries.filter(({ countryId }) => countryId in REGIONS)).toEqual([]);
        const hasMember = table.some(({ countryId }) => countryId !== null && members.includes(countryId));
        const region = table.some(({ countryId }) => countryId === 'EU27');
        expect(leftOut.includes('EU27')).toBe(region && hasMember);
        const kept = table
          .filter(({ countryId }) => countryId !== null && !(countryId === 'EU27' && hasMember))
          .reduce((sum, { amount }) => sum + amount, 0);
        const got = countries.reduce((sum, { amount }) => sum + amount, unnamed);
        expect(Math.abs(got - kept)).toBeLessThanOrEqual(1e-9 * Math.max(1, kept));
      }),
      { numRuns: 3000 },
    );
  });

  it('counts a region alone as unnamed, since one of its countries may hold all of it', () => {
    expect(
      countryRows([
        { countryId: country('CHN'), amount: 60 },
        { countryId: country('EU27'), amount: 40 },
        { countryId: null, amount: 100 },
      ]),
    ).toEqual({
      countries: [{ countryId: 'CHN', amount: 60 }],
      unnamed: 40,
      leftOut: ['world'],
      regionsAlone: ['EU27'],
    });
  });
});
