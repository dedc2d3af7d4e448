import type { KeyedCell } from '@shared/features/brief/workbook-keys';
import type { ScenarioWorkbookContent } from './content';
import { keyedCells } from './keyed-cells';
import { finishPages } from './page';
import { layOut } from './scenario-workbook';
import { basis } from './sheets/basis';
import { byMonth } from './sheets/by-month';
import { summary } from './sheets/summary';
import { valuesMark } from './values-workbook';
import type { WorkbookBuilder } from './workbook-builder';

/** What is printed and handed over: what stops and when, the materials by month, and what it rests on. */
const SHORT = [summary, byMonth, basis];

/** A workbook of values: four pages for one scenario of the sample, under twenty for six. */
export function buildShortWorkbook(content: ScenarioWorkbookContent): WorkbookBuilder {
  const ran = content.scenarios.flatMap(({ model }) => model.materials.map(({ materialId }) => materialId));
  // On paper stand the sources that it points to, not all that the project has.
  const cited = new Set(content.assumptions.map(({ sourceId }) => sourceId));
  const short = {
    ...content,
    byMonth: [...new Set(ran)],
    sources: content.sources.filter(({ id }) => cited.has(id)),
  };
  const builder = layOut(short, 'results', {}, SHORT);
  builder.workbook.creator = content.meta.who;
  builder.workbook.category = content.meta.classification;
  builder.workbook.created = new Date(content.meta.createdAt);
  builder.workbook.title = content.meta.projectName;
  builder.workbook.keywords = valuesMark(content);
  finishPages(builder, short);
  return builder;
}

/** What a short workbook of this content says, without a file. */
export function shortCells(content: ScenarioWorkbookContent): KeyedCell[] {
  return keyedCells(buildShortWorkbook(content));
}
