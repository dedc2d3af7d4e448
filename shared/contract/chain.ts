import type { MassBasis } from '../domain/mass-basis';
import type { SupplyPath } from '../domain/supply-path';
import { id, shareSetKey } from './fields';
import { message } from './message';

/** The ways that an economy's supply of a material comes to one stage in a year. */
export interface ChainPaths {
  /** Largest first; empty where the plan holds no shares. */
  readonly paths: readonly SupplyPath[];
  /** Percent of the supply that is allocated to nobody. */
  readonly restPercent: number;
  readonly total: { readonly tonnes: number; readonly basis: MassBasis } | null;
}

export const chainContract = {
  'chain.paths': message<ChainPaths>()(shareSetKey.extend({ scenarioId: id.nullable() })),
} as const;
