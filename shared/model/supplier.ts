/** uuid for what a person makes, a stable slug for what the sample brings. */
export type SupplierId = string & { readonly __supplier: true };

/** A text as the id of a supplier; whether the project has it shows where it is looked up. */
export const asSupplierId = (text: string): SupplierId => text as SupplierId; // a brand costs nothing at run time
