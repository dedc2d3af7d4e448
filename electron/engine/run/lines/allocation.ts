import { numberAt } from '@shared/base/element-at';
import { unreachable } from '@shared/base/refusal';
import { unlessSaid } from '@shared/model/missing-figures';
import type { Allocation, UseModel } from '@shared/model/what-if';
import { rationProportionally } from './rationing';

/** What a use asks for on a day, and what decides who is served first. */
export interface Claim {
  /** Tonnes REO, zero or more. */
  readonly demand: number;
  readonly tier: 1 | 2 | 3;
  /** Part of the demand that is served before any value is looked at, 0..1. */
  readonly floor: number;
  /** Yen at stake per tonne; what is not known ranks last. */
  readonly value: number;
}

/** The claim of a use. @param demand tonnes REO */
export function claimOf(use: UseModel, demand: number): Claim {
  return {
    demand,
    tier: use.tier,
    floor: unlessSaid(use.floorPercent) / 100,
    value: unlessSaid(use.valuePerTonne),
  };
}

/**
 * Shares out a shortage: in proportion to the demands; tier by tier and in proportion inside one; or by value, which
 * maximises the sum of value times served with every floor kept (the floors in proportion where they exceed what
 * there is, then from the highest value down, equal values in proportion).
 * Source: docs/engine.md 5.1.
 * @param available tonnes REO, zero or more
 * @returns what each gets, in the order of the claims
 */
export function allocate(claims: readonly Claim[], available: number, rule: Allocation): number[] {
  switch (rule) {
    case 'proportional':
      return rationProportionally(
        claims.map(({ demand }) => demand),
        available,
      );
    case 'tier':
      return inOrder(claims, claims.map(demandOf), available, ({ tier }) => tier);
    case 'value': {
      const floors = claims.map(({ demand, floor }) => demand * floor);
      const kept = rationProportionally(floors, available);
      const left = Math.max(0, available - kept.reduce((sum, got) => sum + got, 0));
      const rests = claims.map(({ demand }, i) => demand - numberAt(kept, i));
      const more = inOrder(claims, rests, left, ({ value }) => -value);
      return kept.map((got, i) => got + numberAt(more, i));
    }
    default:
      return unreachable(rule);
  }
}

const demandOf = ({ demand }: Claim) => demand;

/** Serves ranks from the smallest up, in proportion inside one. */
export function inOrder(
  claims: readonly Claim[],
  wanted: readonly number[],
  available: number,
  rankOf: (claim: Claim) => number,
): number[] {
  const ranks = claims.map(rankOf);
  const got = new Array<number>(ranks.length).fill(0);
  let left = available;
  // Sampled runs ask thousands of times: the ranks one after the other, without lists of who has them.
  for (let rank = nextRank(ranks, Number.NEGATIVE_INFINITY); rank < Number.POSITIVE_INFINITY; ) {
    let all = 0;
    for (let i = 0; i < ranks.length; i++) if (ranks[i] === rank) all += numberAt(wanted, i);
    const part = all > left ? left / all : 1;
    for (let i = 0; i < ranks.length; i++) {
      if (ranks[i] !== rank) continue;
      const given = numberAt(wanted, i) * part;
      got[i] = given;
      left = Math.max(0, left - given);
    }
    rank = nextRank(ranks, rank);
  }
  return got;
}

/** The smallest rank behind one; infinity when there is none. */
function nextRank(ranks: readonly number[], behind: number): number {
  let next = Number.POSITIVE_INFINITY;
  for (let i = 0; i < ranks.length; i++) {
    const rank = ranks[i] ?? next;
    if (rank > behind && rank < next) next = rank;
  }
  return next;
}
