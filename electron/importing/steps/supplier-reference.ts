import type { CountryId } from '@shared/model/country';
import type { SupplierId } from '@shared/model/supplier';

/** Whom a row names: a supplier of the project, or one that the import would add. */
export type SupplierReference =
  | {
      readonly kind: 'known';
      readonly supplierId: SupplierId;
      /** A person said that the name of a country means it. */
      readonly by?: 'answer';
    }
  /** Absent `nameJa`: the file gives one name, which stands for both languages. `aggregate`: a country was named, no firm. */
  | {
      readonly kind: 'new';
      readonly name: string;
      readonly nameJa?: string;
      readonly countryId: CountryId;
      readonly as: 'company' | 'aggregate';
    };
