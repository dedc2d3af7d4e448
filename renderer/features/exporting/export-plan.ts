/** More scenarios than this are refused: nobody compares them in one workbook. */
export const MOST_SCENARIOS = 6;

/** Formulas in one row of a daily sheet, about. */
const FORMULAS_A_DAY = 17;

/** About how many formulas the workbook holds: what Excel will have to recalculate. */
export function formulaCount(sheets: number, days: number): number {
  const exact = sheets * days * FORMULAS_A_DAY;
  const step = exact >= 10_000 ? 1_000 : 100;
  return Math.ceil(exact / step) * step;
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
