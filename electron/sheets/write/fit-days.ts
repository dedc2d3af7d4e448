import type { PlannedWorkbook } from '@shared/features/exporting/contract';
import type { MaterialId } from '@shared/model/material';
import { currencyOfContent, massOfContent, type ScenarioWorkbookContent } from './content';
import { dailyFormulas } from './parts/daily-columns';
import { referenceNames } from './reference-names';
import { partContent } from './scenario-part';
import { layOut } from './scenario-workbook';
import { MOST_FORMULAS, WorkbookBuilder } from './workbook-builder';

/** Counts by laying the workbook out without keeping a cell: no estimate stands beside the sheets. */
export function sizeOfWorkbook(
  content: ScenarioWorkbookContent,
): Pick<PlannedWorkbook, 'formulas' | 'sheets'> {
  const { formulas, sheets } = layOut(content, 'nothing');
  return { formulas, sheets: sheets.map(({ name, formulas }) => ({ name, formulas })) };
}

/**
 * The same content with days for as many materials as a workbook holds: those that are short first keep theirs, the others
 * stand by month as values.
 * @returns the content to write and its size, which is never above the limit
 */
export function withDaysThatFit(
  content: ScenarioWorkbookContent,
  most = MOST_FORMULAS,
): {
  readonly content: ScenarioWorkbookContent;
  readonly size: Pick<PlannedWorkbook, 'formulas' | 'sheets'>;
} {
  const size = sizeOfWorkbook(content);
  if (size.formulas <= most) return { content, size };
  const days = formulasOfDays(content);
  const ofDays = [...days.values()].reduce((sum, count) => sum + count, 0);
  const order = lastShortFirst(content, [...days.keys()]);
  const without = (gone: number) => {
    const dropped = order.slice(0, gone);
    const made = { ...content, byMonth: [...days.keys()].filter((id) => dropped.includes(id)) };
    return { content: made, size: sizeOfWorkbook(made) };
  };
  // About as much as its part of all days goes with a material; from there on it is counted, which way so ever.
  let over = size.formulas - most;
  const first = order.findIndex((materialId) => {
    over -= (size.formulas * (days.get(materialId) ?? 0)) / ofDays;
    return over <= 0;
  });
  let gone = first === -1 ? order.length : first + 1;
  let fits = without(gone);
  while (fits.size.formulas > most && gone < order.length) fits = without(++gone);
  while (gone > 1) {
    const fuller = without(--gone);
    if (fuller.size.formulas > most) break;
    fits = fuller;
  }
  return fits;
}

/** What would be written of a workbook that recalculates: counted, not estimated. */
export function plannedWorkbook(content: ScenarioWorkbookContent): PlannedWorkbook {
  const { content: made, size } = withDaysThatFit(content);
  return { ...size, byMonth: made.byMonth };
}

/** What the daily sheets of each material take over all scenarios. */
function formulasOfDays(content: ScenarioWorkbookContent): Map<MaterialId, number> {
  const builder = new WorkbookBuilder(
    content.meta.language,
    'nothing',
    massOfContent(content),
    currencyOfContent(content),
  );
  const names = referenceNames(content, builder.t);
  const days = new Map<MaterialId, number>();
  for (const index of content.scenarios.keys()) {
    const part = partContent(builder, content, names, index);
    for (const item of part.materials) {
      const { materialId } = item.model;
      days.set(materialId, (days.get(materialId) ?? 0) + dailyFormulas(part, item));
    }
  }
  return days;
}

/** Materials that are never short, then those that are short late: the ones whose days are missed least. */
function lastShortFirst({ scenarios }: ScenarioWorkbookContent, materials: MaterialId[]): MaterialId[] {
  const firstShort = new Map(materials.map((materialId) => [materialId, Number.POSITIVE_INFINITY]));
  for (const { result } of scenarios)
    for (const { materialId, firstShortfall } of result.materials)
      if (firstShortfall !== null)
        firstShort.set(
          materialId,
          Math.min(firstShort.get(materialId) ?? Number.POSITIVE_INFINITY, firstShortfall.day),
        );
  const rank = (materialId: MaterialId) => firstShort.get(materialId) ?? Number.POSITIVE_INFINITY;
  return materials.toReversed().sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
}
