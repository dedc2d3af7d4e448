import type { MessageKey, Translate } from '@shared/base/message';
import { translator } from '@shared/catalogue/translate';
import { lineTable } from '@shared/features/scenarios/line-report';
import { byId, nameIn } from '@shared/model/catalogue';
import { totalOfSet } from '@shared/model/plan-rows';
import { sharePercent } from '@shared/model/share-totals';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { FAN_LEVELS } from '@shared/model/uncertainty';
import { SAMPLED_TABLES, TABLE_KEYS, type TableKey } from '@shared/model/workbook-form';
import type { Formatter } from '@shared/report/report-message';
import { tableValues } from '@shared/report/words';
import { formats } from '@shared/words/formats';
import type { ScenarioContent, ScenarioWorkbookContent } from './content';
import { currencyOfContent, massOfContent } from './content';
import { handlingOf } from './handling';
import { referenceNames } from './reference-names';
import { INDICATOR_COLUMNS, indicatorRows, targetRows, type ValueRow, type Worded } from './risk-rows';
import {
  DATE_COLUMNS,
  fanRows,
  SAMPLED_COLUMNS,
  type SampledColumn,
  sampledRows,
  sampledUnit,
} from './sampled-rows';
import { TARGET_COLUMNS } from './target-columns';
import { TRADE_COLUMNS, tradeRows } from './trade-rows';

/** One table of plain values: the first row is its header, each column has one meaning and one unit. */
export interface Table {
  readonly key: TableKey;
  readonly columns: readonly string[];
  readonly rows: readonly ValueRow[];
}

type Rows = (made: Worded, scenario: ScenarioContent) => readonly ValueRow[];
/** The columns of a table, its words and rows: one a scenario, behind whose name they stand. */
type Maker = (made: Worded) => Omit<Table, 'key'>;

/** A table with the rows of each scenario under one another. */
const byScenario =
  (
    columns: readonly MessageKey[],
    rows: Rows,
    further: (t: Translate) => readonly string[] = () => [],
  ): Maker =>
  (made) => ({
    columns: [...(['workbook.scenario', ...columns] as const).map((key) => made.t(key)), ...further(made.t)],
    rows: made.content.scenarios.flatMap((scenario) =>
      rows(made, scenario).map((row) => [
        nameIn(made.content.meta.language, scenario.resolved.scenario),
        ...row,
      ]),
    ),
  });

const ofTable = <Key extends string>(...keys: readonly Key[]) =>
  keys.map((key) => `workbook.table.${key}` as const);

/** In the order of the sheets. */
const MAKERS: { readonly [Key in TableKey]: Maker } = {
  about: (made) => ({ columns: ofTable('item', 'value').map((key) => made.t(key)), rows: aboutRows(made) }),
  lines: lineTables,
  results: byScenario(
    [
      'workbook.material',
      ...ofTable('firstShortfall', 'totalShortfall', 'peakShortfall', 'daysShort'),
      ...ofTable('recovery', 'lowestStock', 'openingCover'),
    ],
    resultRows,
  ),
  indicators: byScenario(INDICATOR_COLUMNS, indicatorRows),
  targets: byScenario(TARGET_COLUMNS, targetRows),
  trade: byScenario(TRADE_COLUMNS, tradeRows),
  shares: byScenario(
    [
      ...(['workbook.table.economy', 'workbook.material', 'workbook.stage', 'workbook.supplier'] as const),
      ...(['workbook.country', 'workbook.year', 'workbook.table.share', 'workbook.mark'] as const),
    ],
    shareRows,
  ),
  demand: byScenario(
    ['workbook.material', 'workbook.use', 'workbook.year', 'workbook.table.demand'],
    ({ names }, { model }) =>
      model.materials.flatMap(({ materialId, uses }) =>
        uses.flatMap(({ useId, demand }) =>
          Object.entries(demand).map(([year, tonnes]) => [
            materialId,
            names.use(useId),
            Number(year),
            tonnes,
          ]),
        ),
      ),
  ),
  stocks: byScenario(['workbook.material', ...ofTable('opening', 'minimum')], (_, { model, stocksLeftOut }) =>
    model.materials
      .filter(({ materialId }) => !stocksLeftOut.includes(materialId))
      .map(({ materialId, stock }) => [materialId, stock.opening, stock.minimum]),
  ),
  daily: byScenario(
    [
      ...(['workbook.material', 'workbook.day'] as const),
      ...ofTable('arrivals', 'recycling', 'need', 'served', 'shortfall', 'stock'),
    ],
    dailyRows,
  ),
  sampled: byScenario([], figureRows, (t) => [
    ...SAMPLED_COLUMNS.map((key) => sampledHead(t, key)),
    ...(['workbook.sampled.runs', 'workbook.sampled.seed'] as const).map((key) => t(key)),
  ]),
  fan: byScenario(['workbook.material', 'workbook.date', 'workbook.day'], quantileRows, (t) =>
    (['stock', 'shortfall'] as const).flatMap((measure) =>
      FAN_LEVELS.map((level) =>
        t('workbook.fan.column', { what: t(`workbook.table.${measure}`), percent: 100 * level }),
      ),
    ),
  ),
};

/** A scenario workbook as tables of values, in the order of the sheets. */
export function scenarioTables(content: ScenarioWorkbookContent): Table[] {
  const t = translator(content.meta.language, massOfContent(content), currencyOfContent(content));
  const made: Worded = { t, names: referenceNames(content, t), content };
  const isSampled = content.scenarios.some(({ sampled }) => sampled !== null);
  return TABLE_KEYS.filter((key) => isSampled || !SAMPLED_TABLES.includes(key)).map((key) => ({
    key,
    ...inOneLine(MAKERS[key](made)),
  }));
}

/** Lines of a text one behind the other: a break in a cell is no part of a table that machines read. */
function inOneLine({ columns, rows }: Omit<Table, 'key'>): Omit<Table, 'key'> {
  return {
    columns,
    rows: rows.map((row) =>
      row.map((value) => (typeof value === 'string' ? value.replace(/\s*[\r\n]+\s*/g, ' ').trim() : value)),
    ),
  };
}

/** The report of the lines of a run, the scenario in front of each. */
function lineTables({ t, names, content }: Worded): Omit<Table, 'key'> {
  const { language } = content.meta;
  const f = formats(language, massOfContent(content), currencyOfContent(content));
  const formatter: Formatter = {
    t,
    f,
    language,
    nameOf: ({ of, id }) => (of === 'material' ? id : names[of](id)),
  };
  const made = content.scenarios.map(({ clock, resolved }) => ({
    name: nameIn(language, resolved.scenario),
    ...tableValues(lineTable(clock.lines), formatter),
  }));
  return {
    columns: [t('workbook.scenario'), ...(made[0]?.columns ?? []).map((head) => withUnit(t, head))],
    rows: made.flatMap(({ name, rows }) => rows.map((row) => [name, ...row])),
  };
}

/** A figure has its unit in its head; words and dates have none. */
function sampledHead(t: Translate, key: SampledColumn): string {
  const head = t(`workbook.sampled.column.${key}`);
  const isFigure = key !== 'material' && key !== 'use' && !DATE_COLUMNS.includes(key);
  return isFigure ? `${head} (${t(`workbook.sampled.unit.${sampledUnit(key)}`)})` : head;
}

/** What the window says under the head before it, a table says of itself. */
function withUnit(t: Translate, head: string): string {
  if (head === t('scenarios.col.meanLoad')) return t('workbook.lines.meanLoad');
  return head === t('scenarios.col.daysStanding') ? t('workbook.table.daysStanding') : head;
}

function figureRows({ t, names }: Worded, { sampled }: ScenarioContent): ValueRow[] {
  if (sampled === null) return [];
  return sampledRows(sampled).map(({ materialId, useId, dates, figures }) => [
    materialId,
    useId === null ? t('workbook.sampled.allUses') : names.use(useId),
    ...SAMPLED_COLUMNS.slice(2).map((key) => dates[DATE_COLUMNS.indexOf(key)] ?? figures[key] ?? null),
    sampled.result.runs,
    sampled.result.seed,
  ]);
}

function quantileRows(_made: Worded, scenario: ScenarioContent): ValueRow[] {
  if (scenario.sampled === null) return [];
  const none = FAN_LEVELS.map(() => null);
  return fanRows(scenario, scenario.sampled)
    .flat()
    .map((row) => [row.materialId, row.date, row.day, ...(row.stock ?? none), ...row.shortfall]);
}

function aboutRows({ t, content: { meta, scenarios } }: Worded): ValueRow[] {
  const f = formats(meta.language);
  const leftOut = [...new Set(scenarios.flatMap(({ stocksLeftOut }) => stocksLeftOut))];
  return [
    [t('workbook.cover.project'), meta.projectName],
    ...scenarios.map(({ resolved }) => [
      t('workbook.cover.scenario'),
      resolved.chain.map((scenario) => nameIn(meta.language, scenario)).join(' ← '),
    ]),
    [t('workbook.cover.classification'), handlingOf(meta, t)],
    ...(leftOut.length === 0
      ? []
      : [[t('workbook.cover.stocksLeftOut'), leftOut.join(t('workbook.listSeparator'))]]),
    [t('workbook.cover.dataDate'), f.tableDate(meta.dataDate)],
    [t('workbook.cover.who'), meta.who || t('workbook.cover.nobody')],
    [t('workbook.cover.createdAt'), f.instant(meta.createdAt)],
    [t('workbook.cover.version'), meta.appVersion],
    [t('workbook.cover.headHash'), meta.headHash],
    [t('workbook.table.kind'), t('workbook.exposure')],
  ];
}

function resultRows(_made: Worded, { result, stocksLeftOut }: ScenarioContent): ValueRow[] {
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

function shareRows({ t, names, content }: Worded, { resolved, model }: ScenarioContent): ValueRow[] {
  const { plan, window } = resolved;
  const ran = new Set(model.materials.map(({ materialId }) => materialId));
  return plan.shares
    .filter(
      (share) =>
        share.economyId === window.economyId && share.stage === window.stage && ran.has(share.materialId),
    )
    .sort((a, b) => (keyOf(TABLES.share, a) < keyOf(TABLES.share, b) ? -1 : 1))
    .map((share) => {
      const total = totalOfSet(plan, share);
      const { metalPerOxide = null } = byId(content.reference.materials, share.materialId) ?? {};
      const supplier = byId(content.reference.suppliers, share.supplierId);
      return [
        share.economyId,
        share.materialId,
        t(`stage.${share.stage}`),
        names.supplier(share.supplierId),
        supplier?.countryId ?? null,
        share.year,
        sharePercent(share, total, metalPerOxide),
        t(`mark.${share.mark}`),
      ];
    });
}

function dailyRows(_made: Worded, { result, stocksLeftOut }: ScenarioContent): ValueRow[] {
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
