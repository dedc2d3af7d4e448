/** Symbol: an element (Dy), a named mix (NdPr) or a group (REE = all rare earths). */
export type MaterialId = string & { readonly __material: true };
