import type { DecimalMark } from '@shared/base/numbers';
import { columnLetters, type RawRow } from '@shared/base/sheet-cell';
import type { ColumnWhy } from '@shared/features/importing/inspection';
import { holdsFigures } from '@shared/model/import-fields';
import type { Mapping } from '@shared/model/mapping';
import type { Heads } from './find-column';
import { numbersIn } from './numbers-in';

/** The columns that a mapping reads figures from, and those that stand across. */
export type Figures = Pick<Mapping, 'columns' | 'across'>;

/** All of them. */
export const figuresOf = ({ columns, across }: Figures): readonly number[] => [
  ...Object.keys(columns)
    .map(Number)
    .filter((column) => holdsFigures(columns[column] ?? 'note')),
  ...(across?.columns ?? []),
];

/** What a column comes to in some rows, as far as its cells are plain numbers. */
export const sumOf = (column: number, rows: readonly RawRow[], mark?: DecimalMark): number =>
  Number(
    numbersIn(column, rows, mark)
      .reduce((sum, value) => sum + value, 0)
      .toPrecision(6),
  );

/** That a column is not taken for figures. */
export function noFigures(
  code: ColumnWhy['code'],
  column: number,
  heads: Heads,
  params: ColumnWhy['params'],
): ColumnWhy {
  const name = `${columnLetters(column)} ${heads.get(column) ?? ''}`.trim();
  return { column, isFigure: false, code, params: { column: name, ...params } };
}
