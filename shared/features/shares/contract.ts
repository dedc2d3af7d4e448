import { z } from 'zod';
import { countryId, id, materialId, note, rebalanceMode, shareSetKey, supplierId } from '../../ipc/fields';
import { message } from '../../ipc/message';
import { stage, year } from '../../model/checks';
import type { SupplierId } from '../../model/supplier';
import type { PackedShares } from './packed-shares';
import type { ShareTable } from './share-table';

/** A Reference as JSON: one text passes between threads at once, thousands of suppliers do not. */
export interface PackedReference {
  readonly number: number;
  /** Null where it is the one that the window has under this number. */
  readonly text: string | null;
}

/** What an edit did, for the sentence above the grid and the live region. */
export interface ShareEdit<Table = ShareTable, Moved = readonly SupplierId[]> {
  readonly table: Table;
  readonly year: number;
  readonly supplierId: SupplierId;
  readonly moved: Moved;
  readonly restPercent: number;
}

const scenarioId = id.nullable();
const value = z.number().finite();
/** The number of the table that the window has: what is the same in the answer is not sent again. */
const has = z.number().int().nullable().default(null);

export const contract = {
  /** The reference tables, asked for with the number of those that the window has. */
  'reference.load': message<PackedReference>()(z.number().int().nullable()),
  'shares.table': message<PackedShares>()(
    z.object({ economyId: countryId, materialId, stage, scenarioId, has }),
  ),
  /** Range and space are checked by the rebalancing rule, which says the largest value allowed. Who moved, by the places of their heads. */
  'shares.set': message<ShareEdit<PackedShares, Uint32Array>>()(
    z.object({
      set: shareSetKey,
      supplierId,
      scenarioId,
      has,
      as: z.enum(['percent', 'tonnes']),
      value,
      mode: rebalanceMode,
      openRest: z.boolean(),
      /** The same in these years too, each rebalanced for itself. */
      alsoIn: z.array(year).max(100).optional(),
      /** Said of the share of the plan with it. */
      note: note.exactOptional(),
      /** Suppliers that hold still, as their figures were typed just before. */
      held: z.array(supplierId).max(20_000).optional(),
    }),
  ),
  'shares.lock': message<PackedShares>()(
    z.object({
      set: shareSetKey,
      supplierIds: z.array(supplierId).min(1).max(20_000),
      locked: z.boolean(),
      scenarioId,
      has,
    }),
  ),
  'shares.addSupplier': message<PackedShares>()(z.object({ set: shareSetKey, supplierId, scenarioId, has })),
  'shares.removeSupplier': message<PackedShares>()(
    z.object({ set: shareSetKey, supplierId, scenarioId, has }),
  ),
  'shares.setTotal': message<PackedShares>()(z.object({ set: shareSetKey, tonnes: value, scenarioId, has })),
} as const;
