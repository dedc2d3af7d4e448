/** Signs that a text is wide: one of a full width counts as two. */
export function signsIn(text: string): number {
  let signs = 0;
  for (const sign of text) signs += isWide(sign) ? 2 : 1;
  return signs;
}

const isWide = (sign: string): boolean =>
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/.test(sign);

/** A text in no more signs than that, with an ellipsis where some are left out. */
export function cut(text: string, most: number): string {
  if (signsIn(text) <= most) return text;
  let [kept, signs] = ['', 0];
  for (const sign of text) {
    signs += isWide(sign) ? 2 : 1;
    if (signs >= most) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}

/** A row of words, and how much it matters beside the others. */
interface WeighedRow {
  readonly cells: readonly string[];
  readonly weight: number;
}

/**
 * As many rows as have room, those of the most weight, in the order in which they were given.
 * @param widths signs in a line of each column
 * @param lines of all rows together
 */
export function rowsWithin(
  rows: readonly WeighedRow[],
  widths: readonly number[],
  lines: number,
): readonly WeighedRow[] {
  let left = lines;
  const taken = new Set<WeighedRow>();
  for (const row of [...rows].sort((a, b) => b.weight - a.weight)) {
    const needed = Math.max(
      1,
      ...row.cells.map((text, column) => Math.ceil(signsIn(text) / (widths[column] ?? 1))),
    );
    if (needed > left) break;
    left -= needed;
    taken.add(row);
  }
  return rows.filter((row) => taken.has(row));
}
