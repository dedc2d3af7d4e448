const YEAR = /^year-(\d+)$/;

/** The id of a year's column. */
export function yearColumnId(year: number): string {
  return `year-${year}`;
}

/** The year of a column; null for another column. */
export function yearOfColumn(columnId: string): number | null {
  const year = YEAR.exec(columnId)?.[1];
  return year === undefined ? null : Number(year);
}
