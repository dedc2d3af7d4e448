import { Refusal } from '@shared/base/refusal';
import { expect } from 'vitest';
import { type Draw, howMany, seeded } from '../reliability/seeded';

/** No case takes longer, in time of the processor, since others may use the machine; nor more memory. */
const LONGEST_MS = 10_000;
const MOST_BYTES = 1_000_000_000;

export const SEED = howMany('FUZZ_SEED', 1);
/** Of the whole number, few in a run of the tests. */
export const casesOf = (name: string, few: number): number => howMany(`FUZZ_${name}`, few);

/** What became of cases: by kind of refusal, or taken. */
export type Outcomes = Map<string, number>;

/**
 * Tries cases one after the other, each drawn from a seed of its own, so that one that fails is drawn again by its number
 * (FUZZ_FIRST, FUZZ_<NAME>=1). A refusal is an answer; anything else thrown, 10 s or 1 GB more fails.
 * @param work what is done with a case; gives a word for what became of it
 */
export async function tried(
  name: string,
  count: number,
  work: (draw: Draw, index: number) => Promise<string>,
): Promise<Outcomes> {
  const outcomes: Outcomes = new Map();
  const first = howMany('FUZZ_FIRST', 0);
  let [slowest, most] = [0, 0];
  for (let index = first; index < first + count; index++) {
    const from = process.cpuUsage();
    const before = process.memoryUsage().rss;
    const outcome = await work(seeded(SEED * 1_000_003 + index * 7_919), index).catch((error: unknown) => {
      if (error instanceof Refusal) return error.notice.code;
      const said = error instanceof Error ? error.stack : String(error);
      throw new Error(`${name} ${index} of seed ${SEED}: ${said}`);
    });
    const { user, system } = process.cpuUsage(from);
    const ms = Math.round((user + system) / 1000);
    const grown = process.memoryUsage().rss - before;
    slowest = Math.max(slowest, ms);
    most = Math.max(most, grown);
    if (ms > LONGEST_MS || grown > MOST_BYTES)
      expect.fail(
        `${name} ${index} of seed ${SEED}: ${ms} ms, ${Math.round(grown / 1e6)} MB more, ${outcome}`,
      );
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (count >= 1_000 && index % 500 === 499)
      console.log(`${name}: ${index + 1 - first}, slowest ${slowest} ms, ${Math.round(most / 1e6)} MB`);
  }
  if (count >= 500) {
    const kinds = [...outcomes].sort((a, b) => b[1] - a[1]).map(([kind, times]) => `${kind} ${times}`);
    console.log(
      `${name}: ${count} from seed ${SEED}, slowest ${slowest} ms, most memory ${Math.round(most / 1e6)} MB; ${kinds.join(', ')}`,
    );
  }
  return outcomes;
}
