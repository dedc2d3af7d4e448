import { itemAt, numberAt } from '@shared/base/element-at';
import type { Allocation } from '@shared/model/what-if';
import { SHORTFALL_TOLERANCE } from '../stock/stock-balance';
import { type Claim, inOrder } from './allocation';
import { rationProportionally } from './rationing';

/** What there is on a day from one place. */
export interface Source {
  /** Tonnes REO. */
  readonly tonnes: number;
  /** By use of the material, whether it may be served of it; null: all may. */
  readonly serves: readonly boolean[] | null;
  /** Whether it comes in on the day by itself, evenly; anything else is a stock, or made of one. */
  readonly comes: boolean;
}

/** What was given of several sources. */
export interface SharedOut {
  /** By claim, tonnes REO. */
  readonly got: readonly number[];
  /** By source, tonnes REO. */
  readonly taken: readonly number[];
  /** By claim, what it was given of what came in by itself, tonnes REO. */
  readonly ofComing: readonly number[];
}

/** What is open of the claims by less than this part is rounding, and opens no stock. */
const NOTHING_OPEN = 1e-12;

/**
 * Shares out what comes from several sources of which not all serve everybody: each in turn fills what is still open of the
 * claims that it may serve, by the rule; what was given before counts. With sources that serve everybody this is allocate() of
 * their sum. Source: docs/engine.md 4.10.
 * @param uses of each claim, its use of the material
 * @param sources those that come in by themselves first
 */
export function shareSources(
  claims: readonly Claim[],
  uses: readonly number[],
  sources: readonly Source[],
  rule: Allocation,
): SharedOut {
  const got = claims.map(() => 0);
  let all = 0;
  for (const { demand } of claims) all += demand;
  const firstStock = sources.findIndex(({ comes }) => !comes);
  let ofComing: number[] = got;
  const taken = sources.map(({ tonnes, serves }, at) => {
    if (at === firstStock) ofComing = [...got];
    if (tonnes <= 0) return 0;
    const members = serves === null ? claims : claims.filter((_, i) => serves[uses[i] ?? -1] === true);
    const before = serves === null ? got : got.filter((_, i) => serves[uses[i] ?? -1] === true);
    let open = 0;
    for (let i = 0; i < members.length; i++) open = open + itemAt(members, i).demand - numberAt(before, i);
    if (open <= NOTHING_OPEN * all) return 0;
    const parts = fill(members, before, tonnes, rule);
    let sum = 0;
    for (let i = 0, place = 0; i < got.length; i++) {
      if (serves !== null && serves[uses[i] ?? -1] !== true) continue;
      const part = numberAt(parts, place++);
      got[i] = numberAt(got, i) + part;
      sum += part;
    }
    return sum;
  });
  return { got, taken, ofComing };
}

/** What each gets more of so much, by the rule of docs/engine.md 5.1, beside what it has got already. */
function fill(
  claims: readonly Claim[],
  before: readonly number[],
  there: number,
  rule: Allocation,
): number[] {
  const open = claims.map(({ demand }, i) => Math.max(0, demand - numberAt(before, i)));
  if (rule === 'proportional') return rationProportionally(open, there);
  if (rule === 'tier') return inOrder(claims, open, there, ({ tier }) => tier);
  const kept = rationProportionally(
    claims.map(({ demand, floor }, i) => Math.max(0, demand * floor - numberAt(before, i))),
    there,
  );
  const left = Math.max(0, there - kept.reduce((sum, part) => sum + part, 0));
  const rest = claims.map(({ demand }, i) => Math.max(0, demand - numberAt(before, i) - numberAt(kept, i)));
  const more = inOrder(claims, rest, left, ({ value }) => -value);
  return kept.map((part, i) => part + numberAt(more, i));
}

/** What a use wanted and was given on a day, tonnes REO. */
export interface Given {
  /** Its place among the uses of the material. */
  readonly use: number;
  readonly wanted: number;
  readonly given: number;
  /** Of it what came in by itself. */
  readonly ofComing: number;
}

/**
 * The part of a day for which stocks last of which not everybody is served: of uses that the same stocks serve, what they get
 * of stock over what they want of it; the least of those that lack something. Source: docs/engine.md 4.10.
 * @returns 0..1
 */
export function lastsFor(sources: readonly Source[], uses: readonly Given[]): number {
  if (uses.every(({ wanted, given }) => given === wanted)) return 1;
  const stocks = sources.filter(({ comes }) => !comes);
  const all = uses.reduce((sum, { wanted }) => sum + wanted, 0);
  const groups = new Map<string, { wanted: number; given: number }>();
  for (const { use, wanted, given, ofComing } of uses) {
    const key = stocks.map(({ serves }) => serves?.[use] !== false).join();
    const group = groups.get(key) ?? { wanted: 0, given: 0 };
    group.wanted += wanted - ofComing;
    group.given += given - ofComing;
    groups.set(key, group);
  }
  let lasts = 1;
  for (const { wanted, given } of groups.values())
    if (wanted - given > SHORTFALL_TOLERANCE * all) lasts = Math.min(lasts, given / wanted);
  return Math.max(0, lasts);
}
