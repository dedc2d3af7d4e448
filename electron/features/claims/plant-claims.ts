import type { Stage } from '@shared/base/stage';
import type { ClaimRule, PlantClaim, PlantClaims } from '@shared/model/claims';
import type { CountryId } from '@shared/model/country';
import type { Plan, Reference } from '@shared/model/plan';
import { capacityOf, totalOfSet } from '@shared/model/plan-rows';
import { shareInOwn } from '@shared/model/share-totals';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Share } from '@shared/model/tables/share';
import { rationClaims } from '../../engine/claims';
import { materialOf } from '../../plan/reference-names';

export interface ClaimTerms {
  readonly stage: Stage;
  readonly year: number;
  readonly rule: ClaimRule;
  /** Whose contracts come first, for the rule "priority". */
  readonly order: readonly CountryId[];
  /** Percent of every capacity that is there. */
  readonly remainingPercent: number;
}

/** What the economies of a plan claim of each plant that somebody claims: share * total supply of each. */
export function plantClaims(plan: Plan, reference: Reference, terms: ClaimTerms): PlantClaims[] {
  const shares = plan.shares.filter(({ stage, year }) => stage === terms.stage && year === terms.year);
  const plants = new Map<string, Share[]>();
  for (const share of shares) {
    const key = keyOf(TABLES.capacity, share);
    plants.set(key, [...(plants.get(key) ?? []), share]);
  }
  return byPressure([...plants.values()].map((rows) => claimsOnPlant(rows, plan, reference, terms)));
}

/** Plants that somebody claims: the most overclaimed first, then by the part of their capacity that is claimed. */
export function byPressure(plants: readonly PlantClaims[]): PlantClaims[] {
  return plants
    .filter(({ claims, notKnown }) => claims.length > 0 || notKnown.length > 0)
    .sort((a, b) => pressure(b) - pressure(a) || b.claimed - a.claimed);
}

function claimsOnPlant(
  rows: readonly Share[],
  plan: Plan,
  reference: Reference,
  terms: ClaimTerms,
): PlantClaims {
  const [first] = rows;
  if (first === undefined) throw new Error('a plant is listed by its shares');
  const { supplierId, materialId } = first;
  const { stage, year } = terms;
  const material = materialOf(reference, materialId);
  const claims: PlantClaim[] = [];
  const notKnown: CountryId[] = [];
  for (const share of rows) {
    if (share.value === 0) continue;
    const total = totalOfSet(plan, { economyId: share.economyId, materialId, stage, year });
    const tonnes = shareInOwn(share, total, material);
    if (tonnes === null) notKnown.push(share.economyId);
    else claims.push({ economyId: share.economyId, tonnes });
  }
  const full = capacityOf(reference, supplierId, materialId)?.tonnesPerYear;
  return { ...claimedOf({ supplierId, materialId }, claims, full ?? null, terms), notKnown };
}

/**
 * What is claimed of a plant, and how what is left of its capacity is shared out.
 * @param full tonnes a year with nothing away; null where it is not known
 */
export function claimedOf(
  plant: Pick<PlantClaims, 'supplierId' | 'materialId'>,
  claims: readonly PlantClaim[],
  full: number | null,
  { rule, order, remainingPercent }: Pick<ClaimTerms, 'rule' | 'order' | 'remainingPercent'>,
): Omit<PlantClaims, 'notKnown'> {
  const capacity = full === null ? null : (full * remainingPercent) / 100;
  const claimed = claims.reduce((sum, { tonnes }) => sum + tonnes, 0);
  const largestFirst = [...claims].sort((a, b) => b.tonnes - a.tonnes);
  return {
    ...plant,
    capacity,
    claimed,
    over: capacity === null ? null : Math.max(0, claimed - capacity),
    claims: rationClaims(largestFirst, capacity, rule, order),
  };
}

/** Part of the capacity that is claimed; a plant of unknown capacity stands behind all others. */
function pressure({ capacity, claimed }: PlantClaims): number {
  if (capacity === null) return -1;
  return capacity === 0 ? Number.MAX_VALUE : claimed / capacity;
}
