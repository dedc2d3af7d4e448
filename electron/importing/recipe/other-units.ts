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

/** A figure, and half of its last place: 0.14 can be 0.135 to 0.145. */
interface Rounded {
  readonly value: number;
  readonly half: number;
}

function figuresIn(column: number, data: readonly RawRow[]): (Rounded | null)[] {
  return data.map((row) => {
    const { value, text } = cellAt(row, column);
    if (typeof value === 'number') return { value, half: 0 };
    // Either mark may stand for the point: only the proportion of two columns of one file matters.
    const plain = text.trim().replace(',', '.');
    if (!/^\d+(?:\.\d+)?$/.test(plain)) return null;
    return { value: Number(plain), half: 0.5 / 10 ** (plain.split('.')[1]?.length ?? 0) };
  });
}

/** Rounded figures differ in their last digits. */
const ROUNDING = 0.02;
const LEAST_ROWS = 3;

function isCoarser(coarse: readonly (Rounded | null)[], fine: readonly (Rounded | null)[]): boolean {
  const pairs = coarse.flatMap((one, index) => {
    const other = fine[index] ?? null;
    return one === null || other === null || one.value === 0 || other.value === 0 ? [] : [{ one, other }];
  });
  if (pairs.length < LEAST_ROWS) return false;
  const ratios = pairs.map(({ one, other }) => other.value / one.value).sort((a, b) => a - b);
  const power = 10 ** Math.round(Math.log10(ratios[Math.floor(ratios.length / 2)] ?? 1));
  const isSame = ({ one, other }: (typeof pairs)[number]) =>
    Math.abs(other.value - one.value * power) <= Math.max(ROUNDING * other.value, one.half * power * 1.01);
  return power >= 1_000 && pairs.filter(isSame).length * 10 >= pairs.length * 9;
}
