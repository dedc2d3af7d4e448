import { describe, expect, it } from 'vitest';
import { geoPolRisk } from '../../../electron/engine/indicators/geopolrisk';
import { country } from '../../ids';

describe('G-03 GeoPolRisk, worked example', () => {
  // Source: docs/engine.md 17, G-03 (read in the original): numerator 1000, imports 2000, price 50, domestic 500, HHI .3.
  it('gives the published score and factor', () => {
    const { score, factor } = geoPolRisk({
      hhi: { low: 0.3, high: 0.3 },
      imports: [{ countryId: country('any'), amount: 2000, instability: 0.5 }],
      unnamed: 0,
      production: 500,
      price: 50,
      missingInstability: null,
    });
    expect(score).toEqual({ kind: 'point', value: expect.closeTo(0.12, 12) });
    expect(factor).toEqual({ kind: 'point', value: expect.closeTo(14.6551, 4) });
  });
});
