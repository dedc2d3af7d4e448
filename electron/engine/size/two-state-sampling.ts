import { intAt } from '@shared/base/element-at';
import { soFar } from '@shared/model/missing-figures';
import { lnOf } from '../montecarlo/elementary';
import { threefry, uniform } from '../montecarlo/threefry';
import { type BaseStockCase, costAfter, type TwoStateSupply } from './two-state';

/** How many periods were sampled, and how many of them ended n periods down in a row. */
interface SampledPeriods {
  readonly periods: number;
  readonly byDown: readonly number[];
}

/**
 * Samples a two-state supply as turns of up and down, each of a geometric number of periods: the Monte Carlo that the
 * closed form of two-state.ts checks. @param cycles number of turns; one block of the generator each
 */
export function sampleTwoState(supply: TwoStateSupply, cycles: number, seed: number): SampledPeriods {
  const byDown: number[] = [0];
  sampleTurns(byDown, supply, seed, 0, cycles);
  return periodsOf(byDown);
}

/** The same for some turns of many, so that whoever asks for millions can look up in between. @param byDown is added to */
export function sampleTurns(
  byDown: number[],
  { alpha, beta }: TwoStateSupply,
  seed: number,
  from: number,
  to: number,
): void {
  const words = new Int32Array(2);
  for (let cycle = from; cycle < to; cycle++) {
    threefry(seed, 0, cycle, 0, words);
    byDown[0] = soFar(byDown[0]) + geometric(intAt(words, 0), alpha);
    const down = geometric(intAt(words, 1), beta);
    for (let n = 1; n <= down; n++) byDown[n] = soFar(byDown[n]) + 1;
  }
}

export function periodsOf(byDown: readonly number[]): SampledPeriods {
  return { periods: byDown.reduce((sum, count) => sum + count, 0), byDown };
}

/** Part of the sampled periods that were down for at most n in a row. */
export function sampledDownAtMost({ periods, byDown }: SampledPeriods, n: number): number {
  return byDown.slice(0, n + 1).reduce((sum, count) => sum + count, 0) / periods;
}

/** Mean cost of a sampled period with base stock `stock`. */
export function sampledCost(
  { periods, byDown }: SampledPeriods,
  given: BaseStockCase,
  stock: number,
): number {
  return byDown.reduce((sum, count, n) => sum + count * costAfter(given, stock, n), 0) / periods;
}

/** Periods until something of this chance happens, one or more. */
function geometric(word: number, chance: number): number {
  return chance >= 1 ? 1 : Math.max(1, Math.ceil(lnOf(uniform(word)) / lnOf(1 - chance)));
}
