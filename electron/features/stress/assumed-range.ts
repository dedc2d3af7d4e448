import type { Mark } from '@shared/base/certainty';
import { type Assumption, codesIn } from '@shared/model/tables/assumption';

/** What an assumption counts, by the words with which its unit begins. */
type Counted = 'times' | 'percent' | 'days';

interface AssumedRange {
  readonly low: number;
  readonly high: number;
  readonly mark: Mark;
}

/**
 * The range of a figure after the first assumption that a note names by its code, that has both ends, that counts the figure
 * (or how many times it) and whose range holds it; null where there is none.
 * Source: docs/engine.md 9.5.
 */
export function assumedRange(
  assumptions: readonly Assumption[],
  note: string | null,
  value: number,
  counted: Exclude<Counted, 'times'>,
): AssumedRange | null {
  for (const code of codesIn(note)) {
    const named = assumptions.find((one) => one.code === code);
    if (named?.low == null || named.high === null) continue;
    const own = countedIn(named.unit);
    if (own !== counted && own !== 'times') continue;
    const factor = own === 'times' ? value : 1;
    const range = { low: named.low * factor, high: named.high * factor, mark: named.mark };
    if (range.low <= value && value <= range.high) return range;
  }
  return null;
}

function countedIn(unit: string | null): Counted | null {
  if (unit === null) return null;
  if (/^times\b|倍/i.test(unit)) return 'times';
  if (/^percent\b|[%％]/i.test(unit)) return 'percent';
  return /^days?\b|^日/i.test(unit) ? 'days' : null;
}
