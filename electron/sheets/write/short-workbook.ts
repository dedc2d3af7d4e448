import type { KeyedCell } from '@shared/features/brief/workbook-keys';
import type { ScenarioWorkbookContent } from './content';
import { keyedCells } from './keyed-cells';
import { finishPages } from './page';
import { layOut } from './scenario-workbook';
import { assumptions } from './sheets/assumptions';
import { byMonth } from './sheets/by-month';
import { lines } from './sheets/lines';
import { sources } from './sheets/sources';
import { summary } from './sheets/summary';
import { valuesMark } from './values-workbook';
import type { WorkbookBuilder } from './workbook-builder';

/** What is printed and handed over: what stops and when, the lines, the materials by month, and what it rests on. */
const SHORT = [summary, lines, byMonth, assumptions, sources];
/** Of several scenarios the summary has the stops of all side by side, so that each needs no page of its own. */
const SHORT_OF_SEVERAL = SHORT.filter((sheet) => sheet !== lines);

/** A workbook of values in under twenty pages, whichever of up to six scenarios it holds. */
export function buildShortWorkbook(content: ScenarioWorkbookContent): WorkbookBuilder {
  const ran = content.scenarios.flatMap(({ model }) => model.materials.map(({ materialId }) => materialId));
  // On paper stand the sources that it points to, not all that the project has.
  const cited = new Set(content.assumptions.map(({ sourceId }) => sourceId));
  const short = {
    ...content,
    byMonth: [...new Set(ran)],
    sources: content.sources.filter(({ id }) => cited.has(id)),
  };
  const builder = layOut(short, 'results', {}, content.scenarios.length > 1 ? SHORT_OF_SEVERAL : SHORT);
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
