/** uuid for what a person makes, a stable slug for what the sample brings. */
export type SupplierId = string & { readonly __supplier: true };
