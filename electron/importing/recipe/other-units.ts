import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import type { MassUnit } from '@shared/model/mapping';
import { findUnit } from '../values/find-unit';
import { toTonnes } from '../values/read-unit';

type Column = readonly [column: number, text: string];

/**
 * Columns without those that give the figures of another one in a larger unit: tonnes beside millions of tonnes, thousands of
 * euros beside billions. They are told by their figures alone, in every row one is the same power of ten of the other; where the heads
 * say two units of mass, by these.
 */
export function withoutOtherUnits(columns: readonly Column[], data: readonly RawRow[]): readonly Column[] {
  return columns.filter(
    ([column, text]) =>
      !columns.some(([other, head]) => {
        if (other === column) return false;
        const [own, others] = [figuresIn(column, data), figuresIn(other, data)];
        return (
          isCoarser(own, others) || (isForeign(text, head) && areTimes(own, others, ratioOf(text, head)))
        );
      }),
  );
}

/** Whether a head says a unit of old measures beside one that says a metric unit. */
function isForeign(text: string, other: string): boolean {
  const [own, metric] = [unitOf(text), unitOf(other)];
  return own !== null && metric !== null && OLD.has(own) && !OLD.has(metric);
}

/** How many of the second head's unit one of the first is. */
const ratioOf = (text: string, other: string): number =>
  toTonnes(1, unitOf(text) ?? 't') / toTonnes(1, unitOf(other) ?? 't');

function unitOf(head: string): MassUnit | null {
  const found = findUnit(head);
  return found.kind === 'mass' ? found.unit : null;
}

const OLD: ReadonlySet<MassUnit> = new Set(['lb', 'short_ton', 'long_ton']);

/** Whether figures are so many times others, as they are rounded. */
function areTimes(
  own: readonly (Rounded | null)[],
  others: readonly (Rounded | null)[],
  times: number,
): boolean {
  const pairs = own.flatMap((one, index) => {
    const other = others[index] ?? null;
    return one === null || other === null || one.value === 0 ? [] : [{ one, other }];
  });
  const isSame = ({ one, other }: (typeof pairs)[number]) =>
    Math.abs(one.value * times - other.value) <= Math.max(ROUNDING * other.value, other.half);
  return pairs.length > 0 && pairs.filter(isSame).length * 10 >= pairs.length * 9;
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
