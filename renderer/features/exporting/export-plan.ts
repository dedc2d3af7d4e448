import type { ExportableScenario } from '@shared/features/exporting/contract';

/** Formulas in one row of a daily sheet, about. */
const FORMULAS_A_DAY = 17;

/** The daily sheets of a workbook, and about how many formulas it holds: what Excel will have to recalculate. */
export function sizeOf(
  plan: readonly ExportableScenario[],
  chosen: readonly string[],
): { readonly sheets: number; readonly formulas: number } {
  const sheetsOf = ({ materials }: ExportableScenario) =>
    chosen.length === 0 ? materials.length : materials.filter((id) => chosen.includes(id)).length;
  const exact = plan.reduce((sum, each) => sum + sheetsOf(each) * each.days * FORMULAS_A_DAY, 0);
  const step = exact >= 10_000 ? 1_000 : 100;
  return {
    sheets: plan.reduce((sum, each) => sum + sheetsOf(each), 0),
    formulas: Math.ceil(exact / step) * step,
  };
}

/** More formulas than this are refused. */
export const MOST_FORMULAS = 200_000;

/** A file name from the names of the scenarios, without the characters that a file system refuses. */
export function fileNameFor(names: readonly string[], extension: 'xlsx' | 'csv'): string {
  const stem = names
    .join(', ')
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
  return `${stem === '' ? 'Lodestone' : stem}.${extension}`;
}
