/** A point of a chart that a person can walk to, with what is said there. */
export interface ChartMark {
  readonly seriesIndex: number;
  readonly dataIndex: number;
  readonly text: string;
}

/** The same data as rows: what T shows, and what a screen reader reads. */
export interface ChartTableData {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Where a key leads from a mark; null when the key is not one of the chart's. */
export function nextMark(key: string, current: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(current + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(current - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
