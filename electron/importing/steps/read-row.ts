import type { Mark } from '@shared/base/certainty';
import type { Mass } from '@shared/base/mass-basis';
import type { ImportProblem, LeftOutReason } from '@shared/features/importing/diff';
import type { CountryId } from '@shared/model/country';
import type { ShareSetKey } from '@shared/model/tables/share';
import type { DeclaredRow } from './declared-row';
import type { Figure } from './figure';
import type { SupplierReference } from './supplier-reference';

/** A row of a supplier's sheet with its meaning found: ready to be compared with the project. */
export interface Candidate {
  readonly row: number;
  readonly set: ShareSetKey;
  readonly supplier: SupplierReference;
  /** Exactly one of the two, as the file gave it. */
  readonly entry:
    | { readonly as: 'percent'; readonly percent: number }
    | { readonly as: 'tonnes'; readonly mass: Mass };
  /** The month (1 to 12) that the row names beside its year; the months of a year are added up (months-down.ts). */
  readonly month?: number;
  /** True where the row names a country and nobody in it (country-rows.ts). */
  readonly byCountry?: true;
  /** A1 address of the cell that gave the value. */
  readonly valueCell: string;
  /** The value as the cell showed it, before reading. */
  readonly rawValue: string;
  /** `estimated` where the file says so (約80, "ca. 80"); absent: known, read in this file. */
  readonly mark?: Mark;
  readonly source: string | null;
  readonly note: string | null;
}

/** What became of one row of the sheet. Rows read = applied + unchanged + rejected + left out, always. */
export type ReadRow =
  | { readonly kind: 'candidate'; readonly candidate: Candidate; readonly warnings: readonly ImportProblem[] }
  /** Of another table than that of shares. */
  | { readonly kind: 'figure'; readonly figure: Figure; readonly warnings: readonly ImportProblem[] }
  /** One of a table whose rows are no figures, or figures with more to be said of each. */
  | {
      readonly kind: 'declared';
      readonly declared: DeclaredRow;
      readonly warnings: readonly ImportProblem[];
    }
  | {
      readonly kind: 'rejected';
      readonly row: number;
      readonly problems: readonly ImportProblem[];
      /** The value cell and the supplier of the row above that gives the same (repeated-rows.ts). */
      readonly repeats?: string;
      /** The country that the row names, if it can be read; a group of countries beside it is left out (regions.ts). */
      readonly standing?: Standing;
    }
  | {
      readonly kind: 'left_out';
      readonly row: number;
      readonly reason: LeftOutReason;
      readonly cell?: string;
      /** Of a row that a person has left out: whom it is about, and that it was so decided (corrector.ts). */
      readonly standing?: Standing;
      readonly problem?: ImportProblem;
    }
  /** A group of countries: left out when one of them stands beside it, else rejected with `problem` (regions.ts). */
  | {
      readonly kind: 'region';
      readonly row: number;
      readonly set: ShareSetKey;
      readonly members: readonly string[];
      readonly problem: ImportProblem;
    };

/** Whom a rejected row is about: its country, and what is known of its set. */
export interface Standing {
  readonly countryId: CountryId;
  readonly set: { readonly [K in keyof ShareSetKey]: ShareSetKey[K] | null };
}
