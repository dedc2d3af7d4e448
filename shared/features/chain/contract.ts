import type { MassBasis } from '../../base/mass-basis';
import { id, shareSetKey } from '../../ipc/fields';
import { message } from '../../ipc/message';
import type { SupplierId } from '../../model/supplier';
import type { PathStep, SupplyPath } from '../../model/supply-path';
import type { ShareSetKey } from '../../model/tables/share';

/** One row of the plan that a path rests on: who gives what part of whose supply or feed. */
export interface ChainLink {
  /** The giver; a mine in no country where the origin is not known. */
  readonly from: PathStep;
  /** The supplier that gives; null for a country as a whole, or where it is not known. */
  readonly supplierId: SupplierId | null;
  /** The receiver; null for the economy itself. */
  readonly to: PathStep | null;
  /** The supplier that is fed; null for a country as a whole, or the economy. */
  readonly receiverId: string | null;
  /** Percent of the receiver's feed, or of the economy's supply. */
  readonly percent: number;
  /** Whether the figure was read in a source; others rest on estimates. */
  readonly known: boolean;
  readonly sourceId: string | null;
}

/** The ways that an economy's supply of a material comes to one stage in a year. */
export interface ChainPaths {
  /** What was asked for: a page that still holds an older answer must not name it by a newer question. */
  readonly of: ShareSetKey & { readonly scenarioId: string | null };
  /** Largest first; empty where the plan holds no shares. */
  readonly paths: readonly SupplyPath[];
  /** The rows behind them, largest part first within one receiver. */
  readonly links: readonly ChainLink[];
  /** Percent of the supply that is allocated to nobody. */
  readonly restPercent: number;
  readonly total: { readonly tonnes: number; readonly basis: MassBasis } | null;
}

export const contract = {
  'chain.paths': message<ChainPaths>()(shareSetKey.extend({ scenarioId: id.nullable() })),
} as const;
