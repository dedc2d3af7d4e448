import type { ShareTable } from '@shared/features/shares/contract';
import type { SupplierId } from '@shared/model/supplier';
import type { KnownThings } from '../../kit/state/reference';

/** The figure that the inspector is about: one supplier in one year of the table in hand. */
export interface InspectedShare {
  readonly table: ShareTable;
  readonly supplierId: SupplierId;
  readonly year: number;
  readonly known: KnownThings;
}
