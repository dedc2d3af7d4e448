import { ORIGIN_FORMAT } from '@shared/model/workbook-origin';
import type { ScenarioWorkbookContent, WriteOptions } from './content';
import { currencyOfContent, massOfContent } from './content';
import type { AnySheet, WorkbookSheet } from './declare-sheet';
import { writeOrigins } from './origins';
import { finishPages } from './page';
import { dailyFormulas } from './parts/daily-columns';
import { referenceNames } from './reference-names';
import { partContent, type ScenarioPart, type ScenarioSheet, scenarioPart } from './scenario-part';
import type { Keeps } from './sheet';
import { FULL_SHEETS } from './sheets';
import { requireFewFormulas, WorkbookBuilder } from './workbook-builder';

/**
 * Builds a scenario workbook in memory: inputs that can be changed, and every result as a formula over them with the
 * engine's value beside it.
 * @param sheets in the order of their tabs; those of the scenarios stand together
 * @throws Refusal refusal.export.tooManyFormulas before anything is built, refusal.export.textTooLong or
 *   refusal.export.controlCharacters with the cell
 */
export function buildScenarioWorkbook(
  content: ScenarioWorkbookContent,
  options: WriteOptions = {},
  sheets: readonly AnySheet[] = FULL_SHEETS,
): WorkbookBuilder {
  const { meta } = content;
  const builder = layOut(content, options.withoutResults === true ? 'formulas' : 'results', options, sheets);
  builder.workbook.creator = meta.who;
  builder.workbook.category = meta.classification;
  builder.workbook.created = new Date(meta.createdAt);
  builder.workbook.title = meta.projectName;
  builder.workbook.keywords = ORIGIN_FORMAT;
  finishPages(builder, content);
  writeOrigins(builder, content);
  return builder;
}

/**
 * Lays out every sheet: with `keeps` nothing, a dry run that counts the formulas of each as they would be written.
 * @throws Refusal as buildScenarioWorkbook; a dry run refuses nothing
 */
export function layOut(
  content: ScenarioWorkbookContent,
  keeps: Keeps,
  options: Pick<WriteOptions, 'signal' | 'onProgress'> = {},
  sheets: readonly AnySheet[] = FULL_SHEETS,
): WorkbookBuilder {
  const builder = new WorkbookBuilder(
    content.meta.language,
    keeps,
    massOfContent(content),
    currencyOfContent(content),
  );
  const names = referenceNames(content, builder.t);
  const contents = content.scenarios.map((_, index) => partContent(builder, content, names, index));
  const formulas = contents.flatMap((part) => part.materials.map((item) => dailyFormulas(part, item)));
  if (keeps !== 'nothing') requireFewFormulas(formulas.reduce((sum, count) => sum + count, 0));
  const ofScenario = sheets.filter((sheet): sheet is ScenarioSheet => sheet.of === 'scenario');
  const parts: ScenarioPart[] = [];
  const ofWorkbook: (() => void)[] = [];
  for (const sheet of sheets) {
    if (sheet.of === 'workbook') ofWorkbook.push(tabOf(sheet, builder, parts, contents.length));
    else if (sheet === ofScenario[0]) parts.push(...contents.map((part) => scenarioPart(part, ofScenario)));
  }
  for (const [index, part] of parts.entries()) {
    options.signal?.throwIfAborted();
    // The last ones look at the others: names stand in the file in the order of what follows from what.
    for (const sheet of ofScenario.toReversed()) if (sheet.tabs(part).length > 0) part.refs(sheet);
    options.onProgress?.(index + 1, parts.length + 1);
  }
  for (const write of ofWorkbook) write();
  builder.finish();
  return builder;
}

/** Adds the tab of a sheet of the whole workbook. @returns what writes it, once the scenarios are */
function tabOf(
  sheet: WorkbookSheet,
  builder: WorkbookBuilder,
  parts: readonly ScenarioPart[],
  scenarios: number,
): () => void {
  if (!sheet.when(scenarios)) return () => {};
  const { tab, asValues } = sheet;
  const made = builder.addSheet(builder.t(`workbook.sheet.${sheet.key}`), tab, {
    asValues,
    ofWorkbook: true,
  });
  return () => {
    const [first] = parts;
    if (first === undefined) throw new Error('a workbook needs a scenario');
    sheet.write(made, first, parts);
  };
}
