import { isBlank } from '@shared/base/fold-text';
import type { Notice } from '@shared/base/refusal';
import { cellAt, columnLetters, type RawRow } from '@shared/base/sheet-cell';
import type { ColumnWhy } from '@shared/features/importing/inspection';
import { figureColumns, type Mapping } from '@shared/model/mapping';
import { moneyUnit } from '../values/money-unit';
import { isPartOfYear } from '../values/part-of-year';
import { saysPercent } from '../values/says-share';
import { holdsNumbers } from './find-across';
import { type Heads, nameOfColumn } from './find-column';

/**
 * Why no column holds the figures of a table although some could: nobody can tell which of several is meant, or what they
 * hold is of parts of a year or in money. Null where one holds them, or none could.
 * @param rivals columns of which any could be meant
 * @param why what speaks against those for which too little does
 */
export function figuresOpen(
  mapping: Mapping,
  rivals: readonly number[],
  why: readonly ColumnWhy[],
  heads: Heads,
  data: readonly RawRow[],
): Pick<Notice, 'code' | 'params'> | null {
  if (figureColumns(mapping).length > 0) return null;
  const shown = (columns: readonly number[]): readonly string[] =>
    columns.map((column) => `${columnLetters(column)} ${heads.get(column) ?? ''}`.trim());
  const [, last] = rivals;
  const candidates = why.flatMap(({ isFigure, column }) => (isFigure ? [] : [column]));
  const [candidate] = candidates;
  const asked = (code: 'refusal.mapping.rivals' | 'refusal.mapping.candidate', column: number) => ({
    code,
    params: {
      columns: shown(last === undefined ? candidates : rivals),
      column: nameOfColumn(column, heads),
      field: saysPercent(heads.get(column) ?? '') ? 'share' : 'quantity',
    },
  });
  if (last !== undefined) return asked('refusal.mapping.rivals', last);
  if (candidate !== undefined) return asked('refusal.mapping.candidate', candidate);
  const parts = [...heads].flatMap(([column, text]) =>
    isPartOfYear(text) && holdsNumbers(column, data) ? [column] : [],
  );
  if (parts.length > 0) return { code: 'refusal.mapping.partOfYear', params: { columns: shown(parts) } };
  const [unit] = moneyUnits(mapping, data);
  return unit === undefined
    ? null
    : { code: 'import.row.allInMoney', params: { column: shown([unit])[0] ?? '' } };
}

/** The columns of units that say money in every row: what stands beside them is no quantity. */
function moneyUnits({ columns }: Mapping, data: readonly RawRow[]): readonly number[] {
  return Object.keys(columns)
    .map(Number)
    .filter((column) => {
      const texts = data.map((row) => cellAt(row, column).text).filter((text) => !isBlank(text));
      const isMoney = texts.length > 0 && texts.every((text) => moneyUnit(text)?.per === null);
      return columns[column] === 'unit' && isMoney;
    });
}
