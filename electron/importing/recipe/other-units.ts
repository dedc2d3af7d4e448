import { cellAt, type RawRow } from '@shared/base/sheet-cell';

type Column = readonly [column: number, text: string];

/**
 * Columns without those that give the figures of another one in a larger unit: tonnes beside millions of tonnes, thousands of
 * euros beside billions. They are told by their figures alone: in every row one is the same power of ten of the other.
 */
export function withoutOtherUnits(columns: readonly Column[], data: readonly RawRow[]): readonly Column[] {
  return columns.filter(
    ([column]) =>
      !columns.some(
        ([other]) => other !== column && isCoarser(figuresIn(column, data), figuresIn(other, data)),
      ),
  );
}

function figuresIn(column: number, data: readonly RawRow[]): (number | null)[] {
  return data.map((row) => {
    const { value, text } = cellAt(row, column);
    if (typeof value === 'number') return value;
    // Either mark may stand for the point: only the proportion of two columns of one file matters.
    const plain = text.trim().replace(',', '.');
    return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
  });
}

/** Rounded figures differ in their last digits. */
const ROUNDING = 0.02;
const LEAST_ROWS = 3;

function isCoarser(coarse: readonly (number | null)[], fine: readonly (number | null)[]): boolean {
  const ratios = coarse.flatMap((value, index) => {
    const other = fine[index] ?? null;
    return value === null || other === null || value === 0 || other === 0 ? [] : [other / value];
  });
  if (ratios.length < LEAST_ROWS) return false;
  const middle = [...ratios].sort((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 0;
  const power = 10 ** Math.round(Math.log10(middle));
  return (
    power >= 1_000 &&
    ratios.filter((ratio) => Math.abs(ratio / power - 1) <= ROUNDING).length * 10 >= ratios.length * 9
  );
}
