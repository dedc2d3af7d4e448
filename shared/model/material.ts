/** Symbol: an element (Dy), a named mix (NdPr) or a group (REE = all rare earths). */
export type MaterialId = string & { readonly __material: true };

/** A text as the id of a material; whether the project has it shows where it is looked up. */
export const asMaterialId = (text: string): MaterialId => text as MaterialId; // a brand costs nothing at run time
