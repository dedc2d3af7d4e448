import type { Translate } from '@shared/base/message';
import { type FigureLine, type FigureSheet, figureColumn } from './figure-sheet';
import type { ColDef } from './grid-types';

const YEAR = /^(?:year|next)-(\d+)$/;

/** The id of a year's column. */
export function yearColumnId(year: number): string {
  return `year-${year}`;
}

/** The year that can be added behind those of a grid. */
export function nextYear(years: readonly number[]): number {
  return (years.at(-1) ?? new Date().getFullYear() - 1) + 1;
}

/** The id of the column where a year begins: until it has a figure it is none of the years. */
export function nextColumnId(year: number): string {
  return `next-${year}`;
}

/** The year of a column; null for another column. */
export function yearOfColumn(columnId: string): number | null {
  const year = YEAR.exec(columnId)?.[1];
  return year === undefined ? null : Number(year);
}

/** The column behind those of the years: a figure that is typed there adds its year. */
export function newYearColumn<Line extends FigureLine>(
  year: number,
  {
    t,
    cellOf,
    id = nextColumnId(year),
  }: {
    readonly t: Translate;
    readonly cellOf: FigureSheet<Line>['cellOf'];
    readonly id?: string;
  },
): ColDef<Line> {
  return figureColumn<Line>({
    id,
    cellOf,
    headerName: t('figures.newYear', { year }),
    headerTooltip: t('figures.newYear.tip'),
    headerClass: 'ld-header-right ld-header-new',
    cellClass: 'ld-cell-right',
    width: 62,
    shown: () => '',
  });
}
