import type { Allocation, UseModel } from '@shared/model/what-if';
import { sum } from './plain-days';
import type { Kept } from './plain-kept';
import { shareOut, type Want } from './plain-sharing';

/** A day without any stock: what its uses need, and what comes for everybody. */
interface Bare {
  readonly needs: readonly number[];
  readonly forAll: number;
}

/**
 * What a stock that never runs out has given by the end of each day, less what it was given, from 0 before the first one
 * (docs/engine.md 8.1).
 * @param kept of a material with nothing kept yet
 * @param at the place of the first day in the span
 */
export function drawnOf(
  rule: Allocation,
  uses: readonly (UseModel | undefined)[],
  kept: Kept,
  at: number,
  days: readonly Bare[],
): number[] {
  const ids = uses.map((use) => use?.useId ?? '');
  const drawn = [0];
  days.forEach(({ needs, forAll }, day) => {
    const wants = uses.map((use, l): Want => {
      const { tier = 1, floorPercent = 0, valuePerTonne = 0 } = use ?? {};
      return { need: needs[l] ?? 0, tier, floor: floorPercent / 100, value: valuePerTonne };
    });
    const coming = kept.open(at + day);
    const pool = { tonnes: forAll, serves: null };
    const sources = [...coming, pool, ...kept.stocks()];
    const taken = shareOut(rule, wants, ids, { coming: coming.length + 1, sources }).bySource ?? [];
    const [ofComing, ofKept] = [taken.slice(0, coming.length), taken.slice(coming.length + 1)];
    kept.take(ofKept);
    kept.keep(ofComing, Number.POSITIVE_INFINITY, (tonnes) => tonnes <= 1e-9 * sum(needs));
    drawn.push((drawn.at(-1) ?? 0) + sum(needs) - forAll - sum(ofComing) - sum(ofKept));
  });
  return drawn;
}
