/** Symbol: an element (Dy), a named mix (NdPr) or a group (REE = all rare earths). */
export type MaterialId = string & { readonly __material: true };

export interface Material {
  readonly id: MaterialId;
  readonly nameEn: string;
  readonly nameJa: string;
  /** Oxide as traded (Dy2O3); null for a group. */
  readonly oxide: string | null;
  /** Tonnes of metal per tonne of oxide, from standard atomic weights; null where it is not defined. */
  readonly metalPerOxide: number | null;
  /** EU convention of 2023: light La..Sm, heavy Eu..Lu and Y. */
  readonly weight: 'light' | 'heavy' | 'group' | 'other';
  /** Other spellings met in suppliers' files. */
  readonly aliases: readonly string[];
  /** Order in lists: as in the periodic table, groups last. */
  readonly position: number;
}
