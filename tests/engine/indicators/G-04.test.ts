import { describe, expect, it } from 'vitest';
import { concentration, sharesOf } from '../../../electron/engine/indicators/concentration';
import { geoPolRisk } from '../../../electron/engine/indicators/geopolrisk';
import { country } from '../../ids';

// Source: geopolrisk-py test workbook (read in the original). Mine production of nickel in 2022, tonnes.
const PRODUCTION = `ALB 1570 AUS 155007 BRA 79370 CAN 143266 CHN 109400 COL 41816 CIV 27610 CUB 43000 DOM 29223 FIN 44921
 GRC 1700 GTM 52600 IDN 1593400 XKX 300 MDG 35737 MAR 157 MMR 9600 NCL 199951 NOR 190 PNG 34302 PHL 345200 POL 830
 RUS 220000 ZAF 29500 TUR 14540 USA 17500 ZMB 3946 ZWE 14260`;
// Imports of the USA: value in thousand US dollars, tonnes, political instability.
const IMPORTS = `BRA .008 .116 .566293179988861; CAN 5.415 .005 .34543719291687; CHN 125.447 31.769 .588214725255966;
 FIN .001 .002 .321701657772064; FRA 22.962 5.544 .433095175027847; JPN 5.5 .005 .417298924922943;
 NLD .31 .015 .356539034843444; ARE 17.897 .001 .359842932224273; GBR 2.664 .03 .399212181568145;
 ZMB .026 .008 .479537287354469`;

describe('G-04 GeoPolRisk of nickel for the USA in 2022', () => {
  const produced = [...PRODUCTION.matchAll(/[A-Z]{3} (\d+)/g)].map((found) => Number(found[1]));
  const imports = IMPORTS.split(';').map((line) => {
    const [countryId = '', ...figures] = line.trim().split(' ');
    const [value = Number.NaN, amount = Number.NaN, instability = Number.NaN] = figures.map(Number);
    return { countryId: country(countryId), value, amount, instability };
  });
  const sum = (of: 'value' | 'amount') => imports.reduce((total, row) => total + row[of], 0);
  const { hhi } = concentration(sharesOf(produced));
  const price = sum('value') / sum('amount');
  const got = geoPolRisk({
    hhi,
    imports,
    unnamed: 0,
    production: 17500,
    price,
    missingInstability: null,
  });

  it('reads all rows', () => {
    expect(produced).toHaveLength(28);
    expect(imports).toHaveLength(10);
    expect(sum('amount')).toBeCloseTo(37.495, 9);
    expect(price).toBeCloseTo(4.806774236564875, 9);
    expect(imports.reduce((total, row) => total + row.amount * row.instability, 0)).toBeCloseTo(
      21.179740941995366,
      9,
    );
  });

  it('gives the published figures within 1e-9', () => {
    expect(hhi.low).toBeCloseTo(0.26749007657640966, 9);
    expect(got.tradeAverage?.low).toBeCloseTo(0.0012076833631026, 9);
    expect(got.score).toEqual({ kind: 'point', value: expect.closeTo(0.00032304331527638, 9) });
    expect(got.factor).toEqual({ kind: 'point', value: expect.closeTo(0.0037927385852, 9) });
  });
});
