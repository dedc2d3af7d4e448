import { itemAt, numberAt } from '@shared/base/element-at';
import type { CheckRow } from '@shared/model/check';
import { asCountryId } from '@shared/model/country';
import { concentration, sharesOf } from '../indicators/concentration';
import { dependenceOn } from '../look-through/dependence';
import { footprint, grossOutput, type RegionTable } from '../look-through/footprint';
import { leontiefInverse, outputFor } from '../look-through/leontief';
import { minedElsewhereAtLeast, physicalLimit } from '../look-through/physical-limit';
import type { SupplyNode } from '../look-through/supply-graph';
import { checkIn } from './check-in';

/** Loops, two regions, and bounds where feeds are not known (G-09, G-10, G-12, G-13). */
export function lookThroughChecks(): CheckRow[] {
  return [...loopChecks(), ...regionChecks(), ...importSourceChecks(), ...japan2020Checks()];
}

function loopChecks(): CheckRow[] {
  const row = checkIn('G-09', 'V', [
    'Miller and Blair 2009, via pymrio',
    'Miller・Blair（2009年）、pymrioの検証値',
  ]);
  const coefficients = [
    [0.15, 0.25],
    [0.2, 0.05],
  ];
  const [first, second] = leontiefInverse(coefficients);
  const output = outputFor(coefficients, [600, 1500]);
  return [
    row(['check.inverse', { row: 1, column: 1 }], 1.25412541, first?.[0], 1e-5),
    row(['check.inverse', { row: 1, column: 2 }], 0.330033, first?.[1], 1e-5),
    row(['check.inverse', { row: 2, column: 1 }], 0.2640264, second?.[0], 1e-5),
    row(['check.inverse', { row: 2, column: 2 }], 1.12211221, second?.[1], 1e-5),
    row(['check.sectorOutput', { sector: 1 }], 1247.52, output[0], 5e-3),
    row(['check.sectorOutput', { sector: 2 }], 1841.58, output[1], 5e-3),
  ];
}

/** Two regions of three sectors, as in the test data of pymrio. */
const TWO_REGIONS: RegionTable = {
  sectors: 3,
  flows: [
    [10, 5, 1, 6, 5, 7],
    [0, 2, 0, 0, 5, 3],
    [10, 3, 20, 4, 2, 0],
    [5, 0, 0, 1, 10, 9],
    [0, 10, 1, 0, 20, 1],
    [5, 0, 0, 1, 10, 10],
  ],
  finalDemand: [
    [14, 3],
    [2.5, 2.5],
    [13, 6],
    [5, 20],
    [10, 10],
    [3, 10],
  ],
  stressor: [20, 1, 42, 4, 20, 5],
};

function regionChecks(): CheckRow[] {
  const row = checkIn('G-10', 'V', ['Test data of pymrio, two regions', 'pymrioの検証データ、2地域']);
  const output = grossOutput(TWO_REGIONS);
  const { total, imported, foreignShare } = footprint(TWO_REGIONS, 0);
  return [
    ...[51, 15, 58, 50, 52, 39].map((value, i) =>
      row(['check.rowOutput', { row: i + 1 }], value, output[i], 1e-6),
    ),
    ...[14.0594989, 18.8632556, 17.320123].map((value, i) =>
      row(['check.footprint', { sector: i + 1 }], value, total[i], 1e-6),
    ),
    ...[1.2792573, 10.4990696, 1.2752267].map((value, i) =>
      row(['check.footprintImported', { sector: i + 1 }], value, imported[i], 1e-6),
    ),
    row('check.foreignShare', 25.98, foreignShare * 100, 5e-3),
  ];
}

/** US imports by last shipper, percent; the feeds of the three partners are not known. */
const IMPORT_SOURCES = [
  ['CHN', 70],
  ['MYS', 13],
  ['JPN', 6],
  ['EST', 5],
  ['other', 6],
] as const;

function importSourceChecks(): CheckRow[] {
  const row = checkIn('G-12', 'D', [
    'USGS Mineral Commodity Summaries 2025: US import sources of rare earths',
    '米国地質調査所「鉱物商品概要2025」：米国のレアアース輸入元',
  ]);
  const { hhi } = concentration([0.7, 0.13, 0.06, 0.05], 0.06);
  const touched = (otherIsClean: boolean) => {
    const node = (id: string): SupplyNode => ({
      id,
      countryId: asCountryId(id), // a code of the list, or its "other"
      stage: 'separation',
      feeds:
        id === 'other' && otherIsClean ? [{ nodeId: 'mine', percent: 100, known: true, sourceId: null }] : [],
      yield: 1,
    });
    const mine: SupplyNode = { ...node('other'), id: 'mine', stage: 'mining', feeds: [] };
    const graph = new Map([...IMPORT_SOURCES.map(([id]) => node(id)), mine].map((item) => [item.id, item]));
    const inflows = IMPORT_SOURCES.map(([nodeId, percent]) => ({ nodeId, percent, known: true }));
    return dependenceOn(inflows, graph, new Set(['CHN'])).touches;
  };
  return [
    row('check.hhiLow', 5130, hhi.low * 10_000, 1e-6),
    row('check.hhiHigh', 5160, hhi.high * 10_000, 1e-6),
    row('check.throughChinaLow', 70, touched(true).low, 1e-9),
    row('check.throughChinaHigh', 94, touched(true).high, 1e-9),
    row('check.throughChinaOpen', 100, touched(false).high, 1e-9),
  ];
}

/** Kilograms: CHN VNM THA AUT other Asia BEL GBR USA. */
const JAPAN_2020 = [3305510, 2560330, 924000, 1200, 210, 4, 4, 3];

const PARTNERS = [
  { nameEn: 'China', nameJa: '中国' },
  { nameEn: 'Viet Nam', nameJa: 'ベトナム' },
  { nameEn: 'Thailand', nameJa: 'タイ' },
];

function japan2020Checks(): CheckRow[] {
  const row = checkIn('G-13', 'D', [
    'Japan 2020, HS 280530: copy of UN Comtrade in SylviaMarinova/SCARCE',
    '日本、2020年、HS 280530：SylviaMarinova/SCARCEにあるUN Comtradeのコピー',
  ]);
  const shares = sharesOf(JAPAN_2020);
  const limit = physicalLimit(2560.33, 690, 0.8574);
  return [
    row(
      'check.totalKilograms',
      6791261,
      JAPAN_2020.reduce((sum, value) => sum + value, 0),
      0,
    ),
    ...[48.673, 37.7, 13.606].map((value, i) =>
      row(['check.partnerShare', { partner: itemAt(PARTNERS, i) }], value, numberAt(shares, i) * 100, 5e-4),
    ),
    row('check.hhiFraction', 0.397549, concentration(shares).hhi.low, 1e-6),
    row('check.minedMetal', 591.6, limit.minedContent, 0.05),
    row('check.ownMined', 23.1, limit.ownMinedAtMost * 100, 0.05),
    row('check.minedElsewhere', 29, minedElsewhereAtLeast(37.7, limit), 0.05),
  ];
}
