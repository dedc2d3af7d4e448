import type { Price } from '@shared/model/tables/price';
import type { ReleaseRecipient } from '@shared/model/tables/release-recipient';
import type { ReleaseRule } from '@shared/model/tables/release-rule';
import type { StockMember } from '@shared/model/tables/stock-member';
import {
  NEVER_RELEASED,
  type PriceModel,
  type ReleaseModel,
  type StockTierModel,
  type UseModel,
} from '@shared/model/what-if';

const RANKS = [1, 2, 3] as const;
/** A tier of members, or a rule for recipients, of whom none takes part in the run serves nobody: it is never decided to release it. */
const SHUT: ReleaseModel = { trigger: { kind: 'date', date: NEVER_RELEASED }, deliveryDays: 0 };

interface Ruling {
  readonly rules: readonly ReleaseRule[];
  readonly members: readonly StockMember[];
  readonly recipients: readonly ReleaseRecipient[];
}

/**
 * Tiers of a stock with the rules by which they are released and the uses whose they are.
 * @param uses those that take part in the run
 */
export function underRules(
  tiers: readonly StockTierModel[],
  { rules, members, recipients }: Ruling,
  uses: readonly UseModel[],
): StockTierModel[] {
  return tiers.map((held): StockTierModel => {
    const rule = rules.find(({ tier }) => tier === held.tier);
    const own = members.filter(({ tier }) => tier === held.tier).map(({ useId }) => useId);
    const here = own.filter((id) => uses.some(({ useId }) => useId === id));
    const release = rule === undefined ? undefined : releaseOf(rule, recipients, uses);
    if (here.length > 0) return { ...held, members: here, ...(release && { release }) };
    if (own.length > 0) return { ...held, release: release ?? SHUT };
    return release === undefined ? held : { ...held, release };
  });
}

function releaseOf(
  { regime, deliveryDays, tonnes, upToRank, ...rule }: ReleaseRule,
  recipients: readonly ReleaseRecipient[],
  uses: readonly UseModel[],
): ReleaseModel {
  const ranks = RANKS.filter((rank) => upToRank !== null && rank <= upToRank);
  const named = recipients.filter(({ tier }) => tier === rule.tier).map(({ useId }) => useId);
  const here = named.filter((id) => uses.some(({ useId }) => useId === id));
  if (named.length > 0 && here.length === 0 && ranks.length === 0) return SHUT;
  return {
    regime,
    trigger: triggerOf(rule),
    deliveryDays,
    ...(tonnes === null ? {} : { tonnes }),
    // The last rank is everybody, and so is a rule that names nobody.
    ...(ranks.length === RANKS.length || (ranks.length === 0 && named.length === 0)
      ? {}
      : { recipients: { uses: here, tiers: ranks } }),
  };
}

function triggerOf({
  trigger,
  date,
  coverDays,
  usdPerKg,
}: Pick<ReleaseRule, 'trigger' | 'date' | 'coverDays' | 'usdPerKg'>): ReleaseModel['trigger'] {
  if (trigger === 'date' && date !== null) return { kind: 'date', date };
  if (trigger === 'cover' && coverDays !== null) return { kind: 'cover', days: coverDays };
  if (trigger === 'price' && usdPerKg !== null) return { kind: 'price', usdPerKg };
  return { kind: 'shortage' }; // the others say their figure, which the table holds them to
}

/**
 * The price of a material by the day from which it is known: a mean on the last day of what it is the mean of. China's;
 * where the book has none of it, the other place's.
 */
export function pricesOf(book: readonly Price[], materialId: string): PriceModel[] {
  const rows = book.filter((row) => row.materialId === materialId);
  const china = rows.filter(({ place }) => place === 'china');
  return (china.length > 0 ? china : rows).map(({ date, usdPerKg }) => ({ from: date, usdPerKg }));
}
