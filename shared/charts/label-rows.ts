/** Words that are to stand around a place on an axis, pixels from the left. */
interface Placed {
  readonly at: number;
  readonly text: string;
}

/** Where words came to stand: in which row, 0 the lowest, and how far to the side so that none is cut off. */
interface Row {
  readonly row: number;
  readonly shift: number;
}

const FONT = 11;
const GAP = 8;
/** More rows than these would leave no chart below. */
const MOST_ROWS = 6;

/**
 * Rows for words of dates that lie near each other: each goes to the lowest one in which it touches no other. Null for
 * what finds no place: its line is drawn without words.
 * @param width of the chart, pixels
 */
export function labelRows(labels: readonly Placed[], width: number): readonly (Row | null)[] {
  const rows: { from: number; to: number }[][] = [];
  const order = labels.map((label, index) => ({ ...label, index })).sort((a, b) => a.at - b.at);
  const found: (Row | null)[] = labels.map(() => null);
  for (const { at, text, index } of order) {
    const half = textWidth(text) / 2;
    const middle = Math.min(Math.max(at, half), Math.max(width - half, half));
    const place = { from: middle - half - GAP / 2, to: middle + half + GAP / 2 };
    const free = rows.findIndex((row) => row.every(({ from, to }) => to <= place.from || from >= place.to));
    const row = free === -1 ? rows.length : free;
    if (row >= MOST_ROWS) continue;
    rows[row] = [...(rows[row] ?? []), place];
    found[index] = { row, shift: middle - at };
  }
  return found;
}

/** About how wide a text is at the size of charts, pixels: full width for Japanese, less for others. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, sign) => sum + (WIDE.test(sign) ? FONT : FONT * 0.58), 0);
}

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/;
