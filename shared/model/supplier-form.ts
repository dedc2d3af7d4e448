import type { Stage } from '../base/stage';
import type { CountryId } from './country';
import type { MaterialId } from './material';
import type { SupplierId } from './supplier';

/**
 * How much a form asks: in normal times the coming three years; in preparedness five, with what each figure rests on;
 * in a crisis this year and the next, and nothing besides, so that it comes back the same day.
 */
export const FORM_LENGTHS = ['normal', 'preparedness', 'crisis'] as const;
export type FormLength = (typeof FORM_LENGTHS)[number];

/** Years that a form asks for, and whether it asks what a figure rests on. */
export const ASKED: Readonly<Record<FormLength, { readonly years: number; readonly asksBasis: boolean }>> = {
  normal: { years: 3, asksBasis: false },
  preparedness: { years: 5, asksBasis: true },
  crisis: { years: 2, asksBasis: false },
};

/** The first word of the keywords in a form's properties: which file it is, whatever its name. */
export const FORM_FORMAT = 'lodestone-supplier-form-1';
/** The row of the heads; each asked figure is a row below it. */
export const FORM_HEAD_ROW = 6;

/** A form as it goes to a supplier. */
export interface SupplierForm {
  readonly projectId: string;
  readonly supplierId: SupplierId;
  readonly supplierEn: string;
  readonly supplierJa: string;
  readonly countryId: CountryId;
  readonly economyId: CountryId;
  readonly stage: Stage;
  readonly length: FormLength;
  readonly materials: readonly {
    readonly id: MaterialId;
    readonly nameEn: string;
    readonly nameJa: string;
  }[];
  readonly years: readonly number[];
}

/** A form that came back. */
export interface ReturnedForm {
  readonly projectId: string;
  readonly supplierId: string;
  readonly length: string;
  readonly rows: readonly {
    readonly material: string;
    readonly year: string;
    readonly isAnswered: boolean;
  }[];
}
