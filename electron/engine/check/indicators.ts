import { boundsOf, type Figure } from '@shared/domain/indicator';
import { concentration, sharesOf } from '../indicators/concentration';
import { geoPolRisk } from '../indicators/geopolrisk';
import { netImportReliance } from '../indicators/import-reliance';
import { supplyRisk } from '../indicators/supply-risk';
import { groupMean, worstStage } from '../indicators/worst-stage';
import { checkIn } from './check-in';
import type { CheckRow } from './check-row';
import { NICKEL_IMPORTS, NICKEL_PRODUCTION } from './nickel-2022';

/** US imports of HS 280530 in 2018, US dollars: CHN RUS JPN GBR AUT FRA KOR DEU. */
const US_IMPORTS = [6081534, 1212129, 287121, 129299, 126485, 39169, 37461, 2100];

/** Concentration, supply risk, GeoPolRisk and import reliance (G-01 to G-05, G-11). */
export function indicatorChecks(): CheckRow[] {
  return [...concentrationChecks(), ...geoPolRiskChecks(), ...supplyRiskChecks(), ...relianceChecks()];
}

function concentrationChecks(): CheckRow[] {
  const even = concentration([0.1, 0.09, 0.12, 0.15, 0.12, 0.11, 0.15, 0.16]);
  const us = concentration(sharesOf(US_IMPORTS));
  const row = checkIn('G-02', 'G-02 US imports HS 280530, 2018: akashok1, semiconductor rare-earth risk');
  return [
    checkIn('G-01', 'G-01 textbook shares')('HHI of eight shares', 1296, even.hhi.low * 10_000, 1e-9),
    row(
      'total, US dollars',
      7915298,
      US_IMPORTS.reduce((sum, value) => sum + value, 0),
      0,
    ),
    row('HHI', 6156.618313, us.hhi.low * 10_000, 1e-6),
    row('equal suppliers', 1.624268, us.effectiveSuppliers.low, 1e-6),
    row('largest supplier', 0.768327, us.topOne.low, 1e-6),
    row('three largest suppliers', 0.957738, us.topThree.low, 1e-6),
  ];
}

function geoPolRiskChecks(): CheckRow[] {
  const simple = geoPolRisk({
    hhi: { low: 0.3, high: 0.3 },
    imports: [{ countryId: 'any', amount: 2000, instability: 0.5 }],
    unnamed: 0,
    production: 500,
    price: 50,
    missingInstability: null,
  });
  const hhi = concentration(sharesOf(Object.values(NICKEL_PRODUCTION))).hhi;
  const amount = NICKEL_IMPORTS.reduce((sum, item) => sum + item.tonnes, 0);
  const price = NICKEL_IMPORTS.reduce((sum, item) => sum + item.value, 0) / amount;
  const nickel = geoPolRisk({
    hhi,
    imports: NICKEL_IMPORTS.map(({ countryId, tonnes, g }) => ({
      countryId,
      amount: tonnes,
      instability: g,
    })),
    unnamed: 0,
    production: NICKEL_PRODUCTION.USA,
    price,
    missingInstability: null,
  });
  const first = checkIn('G-03', 'G-03 GeoPolRisk, worked example');
  const row = checkIn('G-04', 'G-04 GeoPolRisk, nickel, USA 2022: geopolrisk-py test workbook');
  return [
    first('score', 0.12, pointOf(simple.score), 1e-12),
    first('characterisation factor', 14.6551, pointOf(simple.factor), 5e-5),
    row('HHI of production', 0.26749007657640966, hhi.low, 1e-9),
    row('imports, t', 37.495, amount, 1e-9),
    row('weighted trade average', 0.0012076833631026, nickel.tradeAverage?.low, 1e-9),
    row('score', 0.00032304331527638, pointOf(nickel.score), 1e-9),
    row('price, kUSD a t', 4.806774236564875, price, 1e-9),
    row('characterisation factor', 0.0037927385852, pointOf(nickel.factor), 1e-9),
  ];
}

/** One constant W_c * t_c gives all refined heavy rare earths; [5.663, 5.707] holds it, its middle is used. */
function supplyRiskChecks(): CheckRow[] {
  const row = checkIn('G-05', 'G-05 European Commission 2023, refining, China 1, world scope alone');
  const refined = (substitutionIndex: number) =>
    pointOf(
      supplyRisk({
        // W = 2 * (2.5 - score): the score that gives 5.685 with a neutral trade parameter.
        world: {
          shares: [{ countryId: 'CHN', share: 1, governance: 2.5 - 5.685 / 2, trade: 1 }],
          remainder: 0,
        },
        own: null,
        importReliance: null,
        recyclingInputRate: 0.01,
        substitutionIndex,
        missingGovernance: null,
      }).figure,
    );
  const heavy = [5.6, 5.6, 5.6, 3.3, 5.6, 5.6, 4.9, 5.6, 5.6, 3.5];
  const mean = groupMean(
    heavy.map((value, index) => ({ who: `member ${index + 1}`, figure: { kind: 'point', value } })),
  );
  const neodymium = worstStage([
    { stage: 'mining', figure: { kind: 'point', value: 4.5 } },
    { stage: 'separation', figure: { kind: 'point', value: 3.7 } },
  ]);
  return [
    row('Er, Eu, Ho, Lu, Tm, Yb', 5.6, refined(1), 0.05),
    row('Dy', 5.6, refined(0.99), 0.05),
    row('Gd', 3.3, refined(0.59), 0.05),
    row('mean of the heavy ones', 5.09, pointOf(mean), 1e-9),
    row('Nd: the worst of extraction 4.5 and refining 3.7', 4.5, pointOf(neodymium?.figure ?? null), 0),
    row('world index 5, own index 3, import reliance 0: own alone', 3, mixedAt(0), 1e-12),
    row('the same at import reliance 1: the plain mean', 4, mixedAt(1), 1e-12),
  ];
}

/** Supply risk of a world index of 5 (score 0) and an own index of 3 (score 1), nothing recycled or substituted. */
function mixedAt(importReliance: number): number {
  const scope = (governance: number) => ({
    shares: [{ countryId: 'any', share: 1, governance, trade: 1 }],
    remainder: 0,
  });
  const { figure } = supplyRisk({
    world: scope(0),
    own: scope(1),
    importReliance,
    recyclingInputRate: 0,
    substitutionIndex: 1,
    missingGovernance: null,
  });
  return pointOf(figure);
}

function relianceChecks(): CheckRow[] {
  const consumption = [6490, 7900, 10200, 10100, 6600];
  const production = [0, 120, 95, 250, 1300];
  const expected = [100, 98.5, 99.1, 97.5, 80.3];
  const row = checkIn('G-11', 'G-11 USGS Mineral Commodity Summaries 2025, US compounds and metals');
  // Concentrates are "E" in every year. Mined 45,500 t in 2024 as published; what stays at home is assumed, far less.
  const concentrates = netImportReliance(2500, { kind: 'point', value: 45_500 });
  return [
    ...expected.map((percent, index) => {
      const made: Figure = { kind: 'point', value: production[index] ?? Number.NaN };
      const reliance = netImportReliance(consumption[index] ?? Number.NaN, made);
      return row(`import reliance ${2020 + index}, %`, percent, pointOf(reliance) * 100, 0.05);
    }),
    row('concentrates are a net exporter (1 = yes)', 1, concentrates.kind === 'net_exporter' ? 1 : 0, 0),
  ];
}

function pointOf(figure: Figure | null): number {
  const bounds = figure === null ? null : boundsOf(figure);
  return bounds !== null && bounds.low === bounds.high ? bounds.low : Number.NaN;
}
