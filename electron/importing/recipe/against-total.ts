import type { RawRow } from '@shared/base/sheet-cell';
import type { ColumnWhy } from '@shared/features/importing/inspection';
import { isTotal } from '../steps/row-rules';
import { beyondColumn, beyondGross, beyondRow } from './beyond-twin';
import type { Contradiction } from './contradictions';
import { type Figures, noFigures, sumOf } from './figure-sums';
import type { Heads } from './find-column';

/**
 * The columns of figures that a twin of theirs contradicts: the row of the total, the column of the total, or the gross weight beside what is
 * contained in it. Less than a total is what others have that are not listed; more than it is counted twice, or of something else.
 * @param data rows below the header, as many as are looked at: a part of them can only come to less
 */
export function againstTotal(figures: Figures, heads: Heads, data: readonly RawRow[]): readonly ColumnWhy[] {
  return [
    ...withTotal(figures, heads, data),
    ...beyondRow(figures, heads, data),
    ...beyondColumn(figures, heads, data),
    ...beyondGross(figures, heads, data),
  ];
}

/**
 * Shares that were worked out with the total among the rows: 50 % at the total, and all others come to the other 50 %. Each is half of what it says.
 * Empty where the total is the whole, or none stands there.
 */
function withTotal({ columns, across }: Figures, heads: Heads, data: readonly RawRow[]) {
  const own = Object.keys(columns).map(Number);
  const shares = [
    ...own.filter((column) => columns[column] === 'share'),
    ...(across?.value === 'share' ? across.columns : []),
  ];
  return shares.flatMap((column): readonly ColumnWhy[] => {
    const totals = data.filter(hasTotal);
    const [total, sum] = [sumOf(column, totals), sumOf(column, data)];
    const isOfAll = [1, 100].some((whole) => Math.abs(sum - whole) < whole / 50 && total < whole * 0.9);
    if (totals.length !== 1 || total <= 0 || !isOfAll) return [];
    return [noFigures('importing.evidence.withTotal', column, heads, { total })];
  });
}

const hasTotal = ({ cells }: RawRow): boolean =>
  cells.some((cell) => cell !== undefined && isTotal(cell.text));

/** What is said of such columns where a person has chosen them all the same; shares beside their total are rejected one by one. */
export function totalsOtherwise(odd: readonly ColumnWhy[]): Contradiction[] {
  return odd.flatMap(({ code, params }): readonly Contradiction[] => {
    if (code === 'importing.evidence.beyondTotal') return [{ code: 'import.otherwise.total', params }];
    return code === 'importing.evidence.beyondGross' ? [{ code: 'import.otherwise.contained', params }] : [];
  });
}

/** The columns of shares that were worked out with the total among the rows -> the share that it has. */
export function sharesOfTotal(odd: readonly ColumnWhy[]): ReadonlyMap<number, number> {
  return new Map(
    odd.flatMap(({ column, code, params }) =>
      code === 'importing.evidence.withTotal' ? [[column, Number(params.total)] as const] : [],
    ),
  );
}
