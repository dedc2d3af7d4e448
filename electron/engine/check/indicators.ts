import type { CheckRow } from '@shared/model/check';
import { asCountryId, CHINA } from '@shared/model/country';
import { boundsOf, type Figure } from '@shared/model/indicator';
import { notKnown } from '@shared/model/missing-figures';
import { concentration, sharesOf } from '../indicators/concentration';
import { geoPolRisk } from '../indicators/geopolrisk';
import { isCompatible, netImportReliance } from '../indicators/import-reliance';
import { supplyRisk } from '../indicators/supply-risk';
import { groupMean, worstStage } from '../indicators/worst-stage';
import { checkIn } from './check-in';
import { NICKEL_IMPORTS, NICKEL_PRODUCTION } from './nickel-2022';

/** US imports of HS 280530 in 2018, US dollars: CHN RUS JPN GBR AUT FRA KOR DEU. */
const US_IMPORTS = [6081534, 1212129, 287121, 129299, 126485, 39169, 37461, 2100];

const ANY = asCountryId('any'); // a made-up country of a check

/** Concentration, supply risk, GeoPolRisk and import reliance (G-01 to G-05, G-11). */
export function indicatorChecks(): CheckRow[] {
  return [...concentrationChecks(), ...geoPolRiskChecks(), ...supplyRiskChecks(), ...relianceChecks()];
}

function concentrationChecks(): CheckRow[] {
  const even = concentration([0.1, 0.09, 0.12, 0.15, 0.12, 0.11, 0.15, 0.16]);
  const us = concentration(sharesOf(US_IMPORTS));
  const row = checkIn('G-02', 'V', [
    'US imports, HS 280530, 2018: akashok1, semiconductor rare-earth supply-chain risk',
    '米国の輸入、HS 280530、2018年：akashok1, semiconductor rare-earth supply-chain risk',
  ]);
  return [
    checkIn('G-01', 'V2', ['Textbook example of eight shares', '教科書の例題：八つの割合'])(
      'check.hhiEight',
      1296,
      even.hhi.low * 10_000,
      1e-9,
    ),
    row(
      'check.totalDollars',
      7915298,
      US_IMPORTS.reduce((sum, value) => sum + value, 0),
      0,
    ),
    row('check.hhi', 6156.618313, us.hhi.low * 10_000, 1e-6),
    row('check.equalSuppliers', 1.624268, us.effectiveSuppliers.low, 1e-6),
    row('check.largestSupplier', 0.768327, us.topOne.low, 1e-6),
    row('check.threeLargest', 0.957738, us.topThree.low, 1e-6),
  ];
}

function geoPolRiskChecks(): CheckRow[] {
  const simple = geoPolRisk({
    hhi: { low: 0.3, high: 0.3 },
    imports: [{ countryId: ANY, amount: 2000, instability: 0.5 }],
    unnamed: 0,
    production: 500,
    price: 50,
    missingInstability: null,
  });
  const hhi = concentration(sharesOf(Object.values(NICKEL_PRODUCTION))).hhi;
  const amount = NICKEL_IMPORTS.reduce((sum, item) => sum + item.tonnes, 0);
  const price = NICKEL_IMPORTS.reduce((sum, item) => sum + item.value, 0) / amount;
  const numerator = NICKEL_IMPORTS.reduce((sum, item) => sum + item.tonnes * item.g, 0);
  const nickel = geoPolRisk({
    hhi,
    imports: NICKEL_IMPORTS.map(({ countryId, tonnes, g }) => ({
      countryId: asCountryId(countryId), // a code typed there
      amount: tonnes,
      instability: g,
    })),
    unnamed: 0,
    production: NICKEL_PRODUCTION.USA,
    price,
    missingInstability: null,
  });
  const first = checkIn('G-03', 'V', ['GeoPolRisk, worked example', 'GeoPolRiskの計算例']);
  const row = checkIn('G-04', 'V', [
    'GeoPolRisk, nickel, USA 2022: test workbook of geopolrisk-py',
    'GeoPolRisk、ニッケル、米国、2022年：geopolrisk-pyの検証用ブック',
  ]);
  return [
    first('check.geoPolRiskScore', 0.12, pointOf(simple.score), 1e-12),
    first('check.geoPolRiskFactor', 14.6551, pointOf(simple.factor), 5e-5),
    row('check.hhiOfProduction', 0.26749007657640966, hhi.low, 1e-9),
    row('check.importNumerator', 21.179740941995366, numerator, 1e-9),
    row('check.importsTonnes', 37.495, amount, 1e-9),
    row('check.tradeAverage', 0.0012076833631026, nickel.tradeAverage?.low, 1e-9),
    row('check.geoPolRiskScore', 0.00032304331527638, pointOf(nickel.score), 1e-9),
    row('check.importPrice', 4.806774236564875, price, 1e-9),
    row('check.geoPolRiskFactor', 0.0037927385852, pointOf(nickel.factor), 1e-9),
  ];
}

const EU_2023 = [
  'European Commission, Study on the critical raw materials for the EU 2023: refining, China 1, world scope alone',
  '欧州委員会「EUの重要原材料に関する調査2023」：分離・精製、中国を1とし世界の範囲のみ',
] as const;

/** One constant W_c * t_c gives all refined heavy rare earths: at both ends of [5.663, 5.707]. */
function supplyRiskChecks(): CheckRow[] {
  const row = checkIn('G-05', 'V2', EU_2023);
  const byHand = checkIn('G-05', 'D', EU_2023);
  const refined = (constant: number, substitutionIndex: number) =>
    pointOf(
      supplyRisk({
        // W = 2 * (2.5 - score): the score that gives the constant with a neutral trade parameter.
        world: {
          shares: [{ countryId: CHINA, share: 1, governance: 2.5 - constant / 2, trade: 1 }],
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
    ...[5.663, 5.707].flatMap((constant) => [
      row(
        ['check.refinedRisk', { elements: ['Er', 'Eu', 'Ho', 'Lu', 'Tm', 'Yb'], constant }],
        5.6,
        refined(constant, 1),
        0.05,
      ),
      row(['check.refinedRisk', { elements: 'Dy', constant }], 5.6, refined(constant, 0.99), 0.05),
      row(['check.refinedRisk', { elements: 'Gd', constant }], 3.3, refined(constant, 0.59), 0.05),
    ]),
    byHand('check.heavyMean', 5.09, pointOf(mean), 1e-9),
    row('check.worstStage', 4.5, pointOf(notKnown(neodymium?.figure)), 0),
    byHand('check.ownScopeAlone', 3, mixedAt(0), 1e-12),
    byHand('check.bothScopes', 4, mixedAt(1), 1e-12),
  ];
}

/** Supply risk of a world index of 5 (score 0) and an own index of 3 (score 1), nothing recycled or substituted. */
function mixedAt(importReliance: number): number {
  const scope = (governance: number) => ({
    shares: [{ countryId: ANY, share: 1, governance, trade: 1 }],
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

const USGS_2025 = [
  'USGS Mineral Commodity Summaries 2025: rare earths, United States',
  '米国地質調査所「鉱物商品概要2025」：レアアース、米国',
] as const;

function relianceChecks(): CheckRow[] {
  const consumption = [6490, 7900, 10200, 10100, 6600];
  const production = [0, 120, 95, 250, 1300];
  const expected = [100, 98.5, 99.1, 97.5, 80.3];
  const row = checkIn('G-11', 'V', USGS_2025);
  const byHand = checkIn('G-11', 'D', USGS_2025);
  // Mined 45,500 t in 2024 as published; what stays at home is assumed, far less.
  const concentrates = netImportReliance(2500, { kind: 'point', value: 45_500 });
  const reliance = consumption.map((tonnes, index) =>
    pointOf(netImportReliance(tonnes, { kind: 'point', value: production[index] ?? Number.NaN })),
  );
  const over95 = (value: number | undefined) =>
    value !== undefined &&
    isCompatible({ kind: 'point', value: value * 100 }, { kind: 'above', bound: 95 }, 0);
  return [
    row(['check.reliancePublished', { year: 2020 }], 100, percentOf(reliance[0]), 0.5),
    ...[2021, 2022, 2023].map((year, index) =>
      row(['check.relianceOver95', { year }], 1, over95(reliance[index + 1]) ? 1 : 0, 0),
    ),
    row(['check.reliancePublished', { year: 2024 }], 80, percentOf(reliance[4]), 0.5),
    ...expected.map((percent, index) =>
      byHand(['check.reliance', { year: 2020 + index }], percent, percentOf(reliance[index]), 0.05),
    ),
    row('check.concentratesExporter', 1, concentrates.kind === 'net_exporter' ? 1 : 0, 0),
  ];
}

function percentOf(fraction: number | undefined): number {
  return (fraction ?? Number.NaN) * 100;
}

function pointOf(figure: Figure | null): number {
  const bounds = figure === null ? null : boundsOf(figure);
  return bounds !== null && bounds.low === bounds.high ? bounds.low : Number.NaN;
}
