import type { Translate } from '@shared/base/message';
import { translator } from '@shared/catalogue/translate';
import { byId } from '@shared/model/catalogue';
import { sharePercent } from '@shared/model/share-values';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { FAN_LEVELS } from '@shared/model/uncertainty';
import type { TableKey } from '@shared/model/workbook-form';
import type { ScenarioContent, ScenarioWorkbookContent } from './content';
import { referenceNames } from './reference-names';
import {
  INDICATOR_COLUMNS,
  indicatorRows,
  TARGET_COLUMNS,
  targetRows,
  type ValueRow,
  type Worded,
} from './risk-rows';
import { DATE_COLUMNS, fanRows, SAMPLED_COLUMNS, sampledRows } from './sampled-rows';

/** One table of plain values: the first row is its header, each column has one meaning and one unit. */
export interface Table {
  readonly key: TableKey;
  readonly columns: readonly string[];
  readonly rows: readonly ValueRow[];
}

/** A scenario workbook as tables of values, in the order of the sheets. */
export function scenarioTables(content: ScenarioWorkbookContent): Table[] {
  const t = translator(content.meta.language);
  const made: Worded = { t, names: referenceNames(content, t), content };
  const each = (rows: (made: Worded, scenario: ScenarioContent) => Table['rows']) =>
    content.scenarios.flatMap((scenario) =>
      rows(made, scenario).map((row) => [scenario.resolved.scenario.name, ...row]),
    );
  const table = (
    key: TableKey,
    columns: readonly Parameters<Translate>[0][],
    rows: Table['rows'],
  ): Table => ({
    key,
    columns: columns.map((column) => t(column)),
    rows,
  });
  return [
    table('about', ['workbook.table.item', 'workbook.table.value'], aboutRows(made)),
    table(
      'results',
      [
        'workbook.scenario',
        'workbook.material',
        'workbook.table.firstShortfall',
        'workbook.table.totalShortfall',
        'workbook.table.peakShortfall',
        'workbook.table.daysShort',
        'workbook.table.recovery',
        'workbook.table.lowestStock',
        'workbook.table.openingCover',
      ],
      each(resultRows),
    ),
    table('indicators', ['workbook.scenario', ...INDICATOR_COLUMNS], each(indicatorRows)),
    table('targets', ['workbook.scenario', ...TARGET_COLUMNS], each(targetRows)),
    table(
      'shares',
      [
        'workbook.scenario',
        'workbook.table.economy',
        'workbook.material',
        'workbook.stage',
        'workbook.supplier',
        'workbook.country',
        'workbook.year',
        'workbook.table.share',
        'workbook.mark',
      ],
      each(shareRows),
    ),
    table(
      'demand',
      ['workbook.scenario', 'workbook.material', 'workbook.use', 'workbook.year', 'workbook.table.demand'],
      each(demandRows),
    ),
    table(
      'stocks',
      ['workbook.scenario', 'workbook.material', 'workbook.table.opening', 'workbook.table.minimum'],
      each(stockRows),
    ),
    table(
      'daily',
      [
        'workbook.scenario',
        'workbook.material',
        'workbook.day',
        'workbook.table.arrivals',
        'workbook.table.recycling',
        'workbook.table.need',
        'workbook.table.served',
        'workbook.table.shortfall',
        'workbook.table.stock',
      ],
      each(dailyRows),
    ),
    ...(content.scenarios.some(({ sampled }) => sampled !== null) ? sampledTables(made, each) : []),
  ];
}

type Each = (rows: (made: Worded, scenario: ScenarioContent) => Table['rows']) => Table['rows'];

/** The figures of the sampled runs, and their quantiles by day. */
function sampledTables({ t }: Worded, each: Each): Table[] {
  const measured = (['stock', 'shortfall'] as const).flatMap((measure) =>
    FAN_LEVELS.map((level) =>
      t('workbook.fan.column', { what: t(`workbook.table.${measure}`), percent: 100 * level }),
    ),
  );
  return [
    {
      key: 'sampled',
      columns: [
        t('workbook.scenario'),
        ...SAMPLED_COLUMNS.map((key) => t(`workbook.sampled.column.${key}`)),
        t('workbook.sampled.runs'),
        t('workbook.sampled.seed'),
      ],
      rows: each(figureRows),
    },
    {
      key: 'fan',
      columns: [
        t('workbook.scenario'),
        t('workbook.material'),
        t('workbook.date'),
        t('workbook.day'),
        ...measured,
      ],
      rows: each(quantileRows),
    },
  ];
}

function figureRows({ t, names }: Worded, { sampled }: ScenarioContent): Table['rows'] {
  if (sampled === null) return [];
  return sampledRows(sampled).map(({ materialId, useId, dates, figures }) => [
    materialId,
    useId === null ? t('workbook.sampled.allUses') : names.use(useId),
    ...SAMPLED_COLUMNS.slice(2).map((key) => dates[DATE_COLUMNS.indexOf(key)] ?? figures[key] ?? null),
    sampled.result.runs,
    sampled.result.seed,
  ]);
}

function quantileRows(_made: Worded, scenario: ScenarioContent): Table['rows'] {
  if (scenario.sampled === null) return [];
  const none = FAN_LEVELS.map(() => null);
  return fanRows(scenario, scenario.sampled)
    .flat()
    .map(({ materialId, date, day, stock, shortfall }) => [
      materialId,
      date,
      day,
      ...(stock ?? none),
      ...shortfall,
    ]);
}

function aboutRows({ t, content: { meta, scenarios } }: Worded): Table['rows'] {
  const leftOut = [...new Set(scenarios.flatMap(({ stocksLeftOut }) => stocksLeftOut))];
  return [
    [t('workbook.cover.project'), meta.projectName],
    ...scenarios.map(({ resolved }) => [
      t('workbook.cover.scenario'),
      resolved.chain.map(({ name }) => name).join(' ← '),
    ]),
    [t('workbook.cover.classification'), meta.classification || t('workbook.cover.unclassified')],
    ...(leftOut.length === 0 ? [] : [[t('workbook.cover.stocksLeftOut'), leftOut.join(', ')]]),
    [t('workbook.cover.dataDate'), meta.dataDate],
    [t('workbook.cover.who'), meta.who],
    [t('workbook.cover.createdAt'), meta.createdAt],
    [t('workbook.cover.version'), meta.appVersion],
    [t('workbook.cover.headHash'), meta.headHash],
    [t('workbook.table.kind'), t('workbook.exposure')],
  ];
}

function resultRows(_made: Worded, { result, stocksLeftOut }: ScenarioContent): Table['rows'] {
  return result.materials.map((item) => {
    const open = !stocksLeftOut.includes(item.materialId);
    const cover = Number.isFinite(item.openingCover) ? item.openingCover : null;
    return [
      item.materialId,
      item.firstShortfall?.date ?? null,
      item.totalShortfall,
      item.peakShortfall,
      item.daysShort,
      item.recovery?.date ?? null,
      open ? item.lowestStock.tonnes : null,
      open ? cover : null,
    ];
  });
}

function shareRows({ t, names, content }: Worded, { resolved, model }: ScenarioContent): Table['rows'] {
  const { plan, window } = resolved;
  const ran = new Set(model.materials.map(({ materialId }) => materialId));
  return plan.shares
    .filter(
      (share) =>
        share.economyId === window.economyId && share.stage === window.stage && ran.has(share.materialId),
    )
    .sort((a, b) => (keyOf(TABLES.share, a) < keyOf(TABLES.share, b) ? -1 : 1))
    .map((share) => {
      const total = plan.totals.find(
        (row) =>
          row.economyId === share.economyId &&
          row.materialId === share.materialId &&
          row.stage === share.stage &&
          row.year === share.year,
      );
      const { metalPerOxide = null } = byId(content.reference.materials, share.materialId) ?? {};
      const supplier = byId(content.reference.suppliers, share.supplierId);
      return [
        share.economyId,
        share.materialId,
        t(`stage.${share.stage}`),
        names.supplier(share.supplierId),
        supplier?.countryId ?? null,
        share.year,
        sharePercent(share, total ?? null, metalPerOxide),
        t(`mark.${share.mark}`),
      ];
    });
}

function demandRows({ names }: Worded, { model }: ScenarioContent): Table['rows'] {
  return model.materials.flatMap(({ materialId, uses }) =>
    uses.flatMap(({ useId, demand }) =>
      Object.entries(demand).map(([year, tonnes]) => [materialId, names.use(useId), Number(year), tonnes]),
    ),
  );
}

function stockRows(_made: Worded, { model, stocksLeftOut }: ScenarioContent): Table['rows'] {
  return model.materials
    .filter(({ materialId }) => !stocksLeftOut.includes(materialId))
    .map(({ materialId, stock }) => [materialId, stock.opening, stock.minimum]);
}

function dailyRows(_made: Worded, { result, stocksLeftOut }: ScenarioContent): Table['rows'] {
  return result.materials.flatMap(({ materialId, series }) => {
    const open = !stocksLeftOut.includes(materialId);
    const figures = [series.arrivals, series.recycling, series.need, series.served, series.shortfall];
    return Array.from({ length: result.days }, (_, day) => [
      materialId,
      day,
      ...figures.map((figure) => figure[day] ?? 0),
      open ? (series.stock[day] ?? 0) : null,
    ]);
  });
}
