import type { Pool, PoolMember } from '@shared/model/claims';
import { requireAmount } from '../run/require-figures';
import { netDrainCover } from '../run/stock/cover';

/**
 * Economies that put stock, supply and need together: the common stock lasts sum of stock / sum of (need - arriving), and
 * until then each gives what its own stock has above its own gap. What some give the others take: the transfers add up to 0.
 * Source: docs/engine.md 4.4, 12.2: T = S / (d - inflow); drain <= 0 means never.
 * @throws Refusal (refusal.model.*) naming the figure that is no amount
 */
export function poolStocks(members: readonly PoolMember[]): Pool {
  for (const { economyId, stock, need, arriving } of members) {
    requireAmount(stock, `${economyId}.stock`);
    requireAmount(need, `${economyId}.need`);
    requireAmount(arriving, `${economyId}.arriving`);
  }
  const sum = (of: (member: PoolMember) => number) => members.reduce((total, one) => total + of(one), 0);
  const days = netDrainCover(
    sum(({ stock }) => stock),
    sum(({ need }) => need),
    0,
    sum(({ arriving }) => arriving),
  );
  return {
    days,
    shares: members.map((member) => ({
      economyId: member.economyId,
      alone: netDrainCover(member.stock, member.need, 0, member.arriving),
      gives: days === null ? null : member.stock - (member.need - member.arriving) * days,
    })),
  };
}
