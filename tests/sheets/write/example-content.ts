import { isoDate } from '@shared/base/calendar';
import type { CountryId } from '@shared/model/country';
import { lineTiers } from '@shared/model/line-clock';
import type { MaterialId } from '@shared/model/material';
import type { Shock } from '@shared/model/shock';
import type { SupplierId } from '@shared/model/supplier';
import type { Scenario } from '@shared/model/tables/scenario';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { runWhatIf } from '../../../electron/engine/run/daily-simulation';
import { comparedRuns } from '../../../electron/features/compare/compare-scenarios';
import type { ScenarioContent, ScenarioWorkbookContent } from '../../../electron/sheets/write';
import { scenarioClock } from '../../../electron/sheets/write/scenario-clock';
import { ban, licence } from '../../engine/models';
import { exampleRisk } from './example-risk';
import { exampleTrade } from './example-trade';

/** A made-up plan with everything a workbook can meet: two lead times in one country, limits, two years, a queue. */
const COUNTRIES = [
  ['CHN', 'China', '中国'],
  ['AUS', 'Australia', 'オーストラリア'],
  ['VNM', 'Viet Nam', 'ベトナム'],
  ['FRA', 'France', 'フランス'],
  ['JPN', 'Japan', '日本'],
] as const;

const SUPPLIERS = [
  ['chn-large', 'CHN', 'China, large producers', '中国（大手）', 20],
  ['chn-small', 'CHN', 'China, other producers', '中国（その他）', 35],
  ['aus-plant', 'AUS', 'Plant in Western Australia', '西オーストラリア工場', 30],
  ['vnm-plant', 'VNM', '=HYPERLINK("evil") plant', 'ベトナム工場', 12],
  ['fra-plant', 'FRA', 'Plant in France & partners', 'フランス工場', 40],
] as const;

const USES = [
  ['defence', 'Defence', '防衛', 1],
  ['cars', 'Electric car motors', '電動車用モーター', 2],
  ['wind', 'Wind turbines', '風力発電機', 2],
  ['other', 'Other magnets', 'その他の磁石', 3],
] as const;

export const MATERIALS = [
  ['Dy', 'Dysprosium', 'ジスプロシウム', 540, 75],
  ['Tb', 'Terbium', 'テルビウム', 96, 40],
  ['NdPr', 'Didymium', 'ジジム', 11_200, 60],
  ['Y', 'Yttrium', 'イットリウム', 780, 20],
  ['Gd', 'Gadolinium', 'ガドリニウム', 150, 90],
] as const;

// Ids and codes of this file are typed here; the casts give them the brands that the project file would.
const country = (code: string) => code as CountryId;
const material = (symbol: string) => symbol as MaterialId;
const supplierId = (id: string) => id as SupplierId;
const years = (value: number) => ({ 2025: value, 2026: value * 1.02 });

const PERCENTS = [
  [38.5, 21.5, 20, 8.25, 4],
  [52, 30, 6, 4, 0],
  [30, 25, 28, 9, 2],
  [60, 30, 5, 0, 3],
  [40, 20, 22, 8, 5],
] as const;

function materialModel(index: number): MaterialModel {
  const [symbol, , , demand, cover] = MATERIALS[index] ?? MATERIALS[0];
  return {
    materialId: material(symbol),
    suppliers: SUPPLIERS.map(([id, code, , , lead], i) => ({
      supplierId: supplierId(id),
      countryId: country(code),
      leadTimeDays: lead,
      percent: { 2025: PERCENTS[index]?.[i] ?? 0, 2026: (PERCENTS[index]?.[i] ?? 0) * 0.95 },
      capacity: id === 'aus-plant' ? demand * 0.15 : null,
    })),
    totalSupply: years(demand * 0.93),
    recycling: { 2025: demand * 0.05, 2026: demand * 0.07 },
    substitution: { 2025: 2, 2026: 3.5 },
    uses: USES.map(([useId, , , tier], i) => ({
      useId,
      tier,
      demand: years(demand * ([0.06, 0.54, 0.25, 0.15][i] ?? 0)),
    })),
    stock: {
      opening: (cover * demand) / 365,
      minimum: index === 1 ? 2 : 0,
      maximum: index === 2 ? (80 * demand) / 365 : null,
      maximumReleasePerDay: index === 3 ? demand / 500 : null,
    },
    carriedShares: { 2026: 2025 },
  };
}

export const EXAMPLE_SHOCKS: readonly Shock[] = [
  licence('2025-04-04', '2025-12-15', {
    id: 'licence',
    label: 'Export licences of April 2025',
    approvedPercent: 25,
    delayDays: 45,
    queuedPercent: 60,
    releaseStart: isoDate('2025-09-01'),
    releaseDays: 60,
    recoveryDays: 30,
  }),
  ban('2025-10-01', '2025-11-15', {
    id: 'ban',
    label: '',
    materials: [material('Dy'), material('Gd')],
    recoveryDays: 20,
  }),
];

export function exampleModel(
  materials: number,
  days: number,
  shocks: readonly Shock[] = EXAMPLE_SHOCKS,
): WhatIfModel {
  return {
    start: isoDate('2025-04-04'),
    days,
    economyId: country('JPN'),
    stage: 'separation',
    materials: Array.from({ length: materials }, (_, index) => materialModel(index)),
    shocks,
  };
}

/** @param sent what a workbook was written of before inputs were changed to these: its lines keep their order and compared run */
export function scenarioContent(
  model: WhatIfModel,
  name: string,
  parents: readonly string[] = [],
  sent = model,
): ScenarioContent {
  const scenario = (label: string): Scenario => ({
    id: label,
    name: label,
    parentId: null,
    note: null,
    window: { economyId: model.economyId, stage: model.stage, start: model.start, days: model.days },
    sourceId: null,
    nameJa: null,
  });
  const { economyId, stage, start, days } = model;
  const at = { economyId, stage };
  const evidence = { sourceId: 'usgs', note: null } as const;
  const result = runWhatIf(model);
  const ghost = { name: 'Plan', result: runWhatIf({ ...sent, shocks: [] }) };
  const clockOf = (of: WhatIfModel) =>
    scenarioClock({ result: runWhatIf(of), ghost, lineTiers: lineTiers(of) });
  const clock = clockOf(model);
  const order = clockOf(sent).lines.map(({ useId }) => useId);
  const placeOf = ({ useId }: { readonly useId: string }) => order.indexOf(useId);
  return {
    model,
    result,
    clock: { ...clock, lines: clock.lines.toSorted((a, b) => placeOf(a) - placeOf(b)) },
    stocksLeftOut: [],
    sampled: null,
    edition: null,
    trade: exampleTrade,
    risk: exampleRisk(model.materials.map(({ materialId }) => materialId)),
    resolved: {
      scenario: scenario(name),
      chain: [name, ...parents].map(scenario),
      window: { economyId, stage, start, days },
      allocation: model.allocation ?? 'proportional',
      shocks: model.shocks,
      costs: [],
      overrides: new Map([
        [
          'stock.tonnes',
          new Map([
            [
              'JPN|Dy|national',
              {
                id: 'o',
                scenarioId: name,
                field: 'stock.tonnes',
                key: 'JPN|Dy|national',
                value: 80,
                reason: 'stated aim',
              },
            ],
          ]),
        ],
      ]),
      plan: {
        totals: model.materials.map(({ materialId }) => ({
          ...at,
          ...evidence,
          id: `t${materialId}`,
          materialId,
          year: 2025,
          method: 'declared',
          tonnes: 1,
          basis: 'reo',
          mark: 'estimated',
          low: null,
          high: null,
        })),
        shares: model.materials.flatMap(({ materialId, suppliers }) =>
          suppliers.map((supplier, i) => ({
            ...at,
            ...evidence,
            id: `${materialId}${i}`,
            materialId,
            supplierId: supplier.supplierId,
            year: 2025,
            enteredAs: 'percent',
            value: 1,
            basis: 'reo',
            mark: (['known', 'estimated', 'guessed'] as const)[i % 3] ?? 'known',
            low: null,
            high: null,
            rebalanced: false,
            locked: false,
            importId: null,
            importCell: null,
          })),
        ),
        demands: model.materials.flatMap(({ materialId, uses }) =>
          uses.map(({ useId }) => ({
            ...evidence,
            id: `${materialId}${useId}`,
            useId,
            materialId,
            year: 2025,
            tonnes: 1,
            floorPercent: 0,
            mark: 'guessed',
            low: null,
            high: null,
          })),
        ),
        reliefs: [],
        receipts: [],
        purchases: [],
        datedReliefs: [],
        ramps: [],
        releases: [],
        levels: [],
        stocks: model.materials.map(({ materialId }) => ({
          ...evidence,
          id: `s${materialId}`,
          economyId,
          materialId,
          tier: 'national',
          tonnes: 1,
          minimum: 0,
          maximum: null,
          maximumReleasePerDay: null,
          targetDays: 60,
          stage: null,
          form: null,
          purity: null,
          place: null,
          secret: true,
          mark: 'guessed',
          low: null,
          high: null,
        })),
      },
    },
  };
}

const comparedOf = ({ resolved, model, result }: ScenarioContent) => ({
  resolved,
  result,
  tiers: lineTiers(model),
});

export function exampleContent(
  scenarios: readonly ScenarioContent[],
  language: 'ja' | 'en' = 'en',
): ScenarioWorkbookContent {
  return {
    meta: {
      projectName: language === 'ja' ? 'レアアース供給計画' : 'Rare earth supply of Japan',
      projectId: 'example',
      appVersion: '0.1.0',
      dataDate: '2026-03-31',
      who: language === 'ja' ? '鉱物資源課' : 'Mineral resources division',
      createdAt: '2026-04-02T09:30:00.000Z',
      classification: language === 'ja' ? '取扱注意' : 'Official use only',
      contents: '',
      headHash: 'b1946ac92492d2347c6235b4d2611184b1946ac92492d2347c6235b4d2611184',
      language,
      revision: 214,
      redacted: false,
    },
    form: { kind: 'live' },
    scenarios,
    compare: scenarios.length < 2 ? null : { view: comparedRuns(scenarios.map(comparedOf), 0), parts: [] },
    materials: [],
    byMonth: [],
    reference: {
      countries: COUNTRIES.map(([id, nameEn, nameJa]) => ({
        id: country(id),
        nameEn,
        nameJa,
        nameZh: null,
        aliases: [],
        isEconomy: id === 'JPN',
      })),
      materials: MATERIALS.map(([id, nameEn, nameJa], position) => ({
        id: material(id),
        nameEn,
        nameJa,
        oxide: null,
        metalPerOxide: null,
        weight: 'heavy',
        basis: 'reo',
        aliases: [],
        position,
        hsCodes: [],
      })),
      suppliers: SUPPLIERS.map(([id, code, nameEn, nameJa, leadTimeDays]) => ({
        id: supplierId(id),
        kind: id.startsWith('chn') ? 'aggregate' : 'plant',
        nameEn,
        nameJa,
        place: null,
        countryId: country(code),
        stage: 'separation',
        owner: null,
        leadTimeDays,
        startYear: null,
        aliases: [],
        sourceId: 'usgs',
        note: 'illustrative split of a public aggregate',
      })),
      capacities: [],
      feeds: [],
      valuesAtStake: [],
      recoveries: [],
      conversions: [],
      stockMembers: [],
      materialGroups: [],
      recipients: [],
      owners: [],
      prices: [],
      floors: [],
      settings: [],
      uses: USES.map(([id, nameEn, nameJa, tier]) => ({
        id,
        economyId: country('JPN'),
        nameEn,
        nameJa,
        tier,
        sourceId: null,
        note: null,
        carriesOver: false,
        stage: null,
        firm: null,
        priceElasticity: null,
        recapturePercent: null,
      })),
    },
    shocks: [],
    sources: [
      {
        id: 'usgs',
        title: 'Mineral Commodity Summaries 2025',
        publisher: 'US Geological Survey',
        date: '2025-01-31',
        file: null,
        sheet: null,
        cell: null,
        mark: 'known',
        note: null,
        titleJa: '鉱物資源要覧2025',
        publisherJa: '米国地質調査所',
        address: null,
        licence: null,
        accessed: null,
        restricted: false,
      },
      {
        id: 'plan',
        title: 'Illustrative figures of this example',
        publisher: null,
        date: null,
        file: null,
        sheet: null,
        cell: null,
        mark: 'guessed',
        note: 'not from any document',
        titleJa: null,
        publisherJa: null,
        address: null,
        licence: null,
        accessed: null,
        restricted: false,
      },
    ],
    assumptions: [
      {
        id: 'a1',
        code: 'A-01',
        textEn: 'Stocks are illustrative: the real ones are secret.',
        textJa: '備蓄量は例示であり、実際の値は非公開である。',
        owner: 'division chief',
        mark: 'guessed',
        low: 40,
        high: 90,
        unit: 'days',
        reviewDate: isoDate('2026-09-30'),
        dissent: 'too high for terbium',
        dissentJa: null,
        illustrative: true,
        sourceId: 'plan',
        value: null,
        rate: null,
        open: false,
      },
      {
        id: 'a2',
        code: 'A-02',
        textEn: 'Approved licences arrive 45 days late.',
        textJa: '許可された貨物は45日遅れて届く。',
        owner: 'trade desk',
        mark: 'estimated',
        low: null,
        high: null,
        unit: null,
        reviewDate: null,
        dissent: null,
        dissentJa: null,
        illustrative: false,
        sourceId: 'usgs',
        value: null,
        rate: null,
        open: true,
      },
    ],
  };
}
