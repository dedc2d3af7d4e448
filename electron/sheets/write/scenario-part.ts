import { addDays, yearOf } from '@shared/base/calendar';
import type { MaterialModel } from '@shared/model/what-if';
import type { MaterialResult } from '@shared/model/what-if-result';
import type { Book } from './book';
import type { ScenarioContent, ScenarioWorkbookContent } from './content';
import type { ReferenceNames } from './reference-names';
import type { Sheet } from './sheet';

/** One material of one scenario: what goes in and what came out. */
export interface MaterialPart {
  readonly model: MaterialModel;
  readonly result: MaterialResult;
  /** Dysprosium (Dy). */
  readonly name: string;
}

/** What every sheet of one scenario is written from. */
export interface ScenarioPart {
  readonly book: Book;
  readonly content: ScenarioWorkbookContent;
  readonly scenario: ScenarioContent;
  readonly names: ReferenceNames;
  /** "2 " in front of the sheet names when there are several scenarios, else empty. */
  readonly sheetPrefix: string;
  /** The same for cell names. */
  readonly nameParts: readonly string[];
  /** Calendar years of the window and of the history behind it. */
  readonly years: readonly number[];
  readonly materials: readonly MaterialPart[];
}

/** @throws Error when the result does not belong to the model */
export function scenarioPart(
  book: Book,
  content: ScenarioWorkbookContent,
  names: ReferenceNames,
  index: number,
): ScenarioPart {
  const scenario = content.scenarios[index];
  if (scenario === undefined) throw new Error(`no scenario ${index}`);
  const { model, result } = scenario;
  const chosen =
    content.materials.length === 0 ? model.materials.map(({ materialId }) => materialId) : content.materials;
  const materials = chosen.flatMap((materialId): MaterialPart[] => {
    const found = model.materials.find((item) => item.materialId === materialId);
    const came = result.materials.find((item) => item.materialId === materialId);
    // One scenario may not run what another one does.
    if (found === undefined) return [];
    if (came === undefined) throw new Error(`the result has no ${materialId}: it is of another model`);
    return [{ model: found, result: came, name: names.material(materialId) }];
  });
  const history = Math.max(0, ...materials.map((item) => item.result.historyDays));
  const first = yearOf(addDays(model.start, -history));
  const last = yearOf(addDays(model.start, model.days - 1));
  const several = content.scenarios.length > 1;
  return {
    book,
    content,
    scenario,
    names,
    sheetPrefix: several ? `${index + 1} ` : '',
    nameParts: several ? [`S${index + 1}`] : [],
    years: Array.from({ length: last - first + 1 }, (_, i) => first + i),
    materials,
  };
}

/** The title of a sheet and, under it, what a reader of a loose page must know. */
export function putTop(sheet: Sheet, part: ScenarioPart, title: string, hint: string): void {
  const { t } = part.book;
  const { meta } = part.content;
  sheet.put(1, 1, title, 'title');
  sheet.height(1, 26);
  const said = t('workbook.notice', {
    scenario: part.scenario.resolved.scenario.name,
    date: meta.dataDate,
    version: meta.appVersion,
  });
  const leftOut = part.scenario.stocksLeftOut.length > 0 ? ` · ${t('workbook.stocksLeftOut')}` : '';
  sheet.put(2, 1, `${said}${leftOut}`, 'notice');
  sheet.put(3, 1, hint, 'label');
  sheet.worksheet.getCell(3, 1).style = { ...part.book.styles.of('label'), alignment: { wrapText: false } };
}
