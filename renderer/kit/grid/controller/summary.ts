/** What the cells of a range come to. */
export interface Summary<Unit> {
  readonly rows: number;
  readonly columns: number;
  /** Cells that hold a figure. */
  readonly figures: number;
  /** Cells of figures that are not known. */
  readonly notKnown: number;
  readonly sum: number;
  /** Of what there are figures: only those of one unit can be added up. */
  readonly units: readonly Unit[];
}

/** Adds up a range; what is no figure is passed over. */
export function summaryOf<Unit>(
  rows: number,
  columns: number,
  cells: Iterable<{ readonly value: number | null; readonly unit: Unit } | null>,
): Summary<Unit> {
  const units = new Set<Unit>();
  let [figures, notKnown, sum] = [0, 0, 0];
  for (const cell of cells) {
    if (cell === null) continue;
    if (cell.value === null) {
      notKnown += 1;
      continue;
    }
    figures += 1;
    sum += cell.value;
    units.add(cell.unit);
  }
  return { rows, columns, figures, notKnown, sum, units: [...units] };
}
