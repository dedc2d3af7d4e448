import { VALUES_FORMAT } from '@shared/model/workbook-origin';
import type { ScenarioWorkbookContent } from './content';
import { currencyOfContent, massOfContent } from './content';
import { finishPages } from './page';
import { scenarioTables } from './tables';
import { addValuesSheet, VALUES_WIDTH } from './values-sheet';
import { WorkbookBuilder } from './workbook-builder';

/**
 * The scenarios as values only: one table a sheet, its header in the first row, one value a cell, nothing merged, no
 * formula and no chart. Source: Japan's rules for machine-readable statistics (統計表における機械判読可能なデータの
 * 表記方法の統一ルール, Ministry of Internal Affairs and Communications, 2020; recalled, not read here).
 */
export function buildValuesWorkbook(content: ScenarioWorkbookContent): WorkbookBuilder {
  const builder = new WorkbookBuilder(
    content.meta.language,
    'results',
    massOfContent(content),
    currencyOfContent(content),
  );
  builder.workbook.creator = content.meta.who;
  builder.workbook.category = content.meta.classification;
  builder.workbook.created = new Date(content.meta.createdAt);
  builder.workbook.keywords = valuesMark(content);
  for (const table of scenarioTables(content)) {
    const { key, columns } = table;
    const sheet = addValuesSheet(builder, builder.t(`workbook.tableName.${key}`), table);
    if (key === 'about') sheet.widths(...columns.map(() => 2 * VALUES_WIDTH));
  }
  finishPages(builder, content);
  return builder;
}

/** What the file is, in its properties: a sheet for it would be no table. */
export function valuesMark({ meta, scenarios }: ScenarioWorkbookContent): string {
  const ids = scenarios.map(({ resolved }) => resolved.scenario.id);
  return [VALUES_FORMAT, meta.projectId, meta.headHash, meta.createdAt, ...ids].join(' ');
}
