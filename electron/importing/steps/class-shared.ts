import type { ShareSetKey } from '@shared/model/tables/share';
import type { Measure } from './figure';
import { newNameOnce } from './new-name';
import type { Candidate } from './read-row';
import type { RowPacker } from './row-packer';
import type { SupplierReference } from './supplier-reference';

/**
 * What the candidates of a class share: rows that say the same but for their supplier and their figure. It holds for every
 * reading of the sheet; what one of them makes of it stands in `here`.
 */
export interface Shared {
  readonly set: ShareSetKey;
  /** 0 for none. */
  readonly month: number;
  readonly mark: Candidate['mark'];
  readonly source: string | null;
  readonly note: string | null;
  readonly measure: Measure;
  /** Figures above it are far beyond the world's output: each is read by itself. */
  readonly most: number;
  /** Under which what its rows give is kept (given-rows.ts). */
  readonly key: string;
  /** What has to be said of the sheet before its rows say nothing more (warn-once.ts). */
  readonly behind: readonly string[];
  /** Who that is beside the country, stage and material of the class. */
  readonly suppliers: Suppliers;
  here: SharedHere | null;
}

export interface Suppliers {
  /** By the text of a cell. */
  readonly byName: Map<string, Who>;
  /** By its code, as far as rows came by codes. */
  readonly byCode: Map<number, Who>;
}

export interface Who {
  readonly supplier: SupplierReference;
  readonly key: string;
  readonly byCountry: boolean;
  /** What is said once a sheet of a supplier that is new; null for one that is known. */
  readonly once: string | null;
  here: WhoHere | null;
}

export function whoOf(supplier: SupplierReference, key: string, byCountry: boolean): Who {
  return { supplier, key, byCountry, once: supplier.kind === 'new' ? newNameOnce(key) : null, here: null };
}

/** What one reading of a sheet makes of a class. */
export interface SharedHere {
  /** The reading that it is of. */
  readonly run: object;
  /** The set of all its rows, and its place (given-rows.ts). */
  readonly set: ShareSetKey;
  readonly given: number;
  /** The chunks for which the places of set, source and note are known. */
  packer: RowPacker | null;
  inPacker: number;
  source: number;
  note: number;
}

/** What one reading of a sheet makes of a supplier. */
export interface WhoHere {
  readonly run: object;
  readonly number: number;
  /** Whether it is still to be said that the supplier is new. */
  isNew: boolean;
  packer: RowPacker | null;
  inPacker: number;
}
