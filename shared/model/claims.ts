import type { Notice } from '../base/refusal';
import type { Stage } from '../base/stage';
import type { CountryId } from './country';
import type { MaterialId } from './material';
import type { SupplierId } from './supplier';

export const CLAIM_RULES = ['proportional', 'priority'] as const;
/** How a plant that is claimed above its capacity is shared out: in proportion, or contract by contract in an order. */
export type ClaimRule = (typeof CLAIM_RULES)[number];

/** What an economy counts on from a plant in a year, tonnes REO. */
export interface PlantClaim {
  readonly economyId: CountryId;
  readonly tonnes: number;
}

export interface GrantedClaim extends PlantClaim {
  readonly granted: number;
  /** Claimed and not granted, tonnes REO. */
  readonly cut: number;
}

/** All claims on one plant for one material. */
export interface PlantClaims {
  readonly supplierId: SupplierId;
  readonly materialId: MaterialId;
  /** Tonnes REO a year; null where it is not known, and then nothing is cut. */
  readonly capacity: number | null;
  readonly claimed: number;
  /** Claimed above capacity; null where that is not known. */
  readonly over: number | null;
  /** The largest first. */
  readonly claims: readonly GrantedClaim[];
  /** Economies with a share of this plant whose total supply is not known, so that their claim is not either. */
  readonly notKnown: readonly CountryId[];
}

/** One economy of a pool, tonnes REO and tonnes REO a day. */
export interface PoolMember {
  readonly economyId: CountryId;
  readonly stock: number;
  readonly need: number;
  readonly arriving: number;
}

export interface PoolShare {
  readonly economyId: CountryId;
  /** Days by itself; null: never empty. */
  readonly alone: number | null;
  /** Given to the others (negative: taken) until the pool is empty, tonnes REO; null where it never is. */
  readonly gives: number | null;
}

/** Stock, need and supply of several economies taken together. */
export interface Pool {
  /** Days until the common stock is empty; null: never. */
  readonly days: number | null;
  readonly shares: readonly PoolShare[];
}

/** Claims of all economies of a project on the plants of one stage in one year, and what allies have together. */
export interface ClaimsView {
  readonly stage: Stage;
  readonly year: number;
  readonly rule: ClaimRule;
  /** Percent of every capacity that is there. */
  readonly remainingPercent: number;
  readonly plants: readonly PlantClaims[];
  /** By material; empty when no pool was asked for. */
  readonly pools: readonly { readonly materialId: MaterialId; readonly pool: Pool }[];
  /** Countries from which nothing arrives in a pool. */
  readonly without: readonly CountryId[];
  readonly remarks: readonly Notice[];
}
