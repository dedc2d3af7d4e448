/**
 * What a tonne is a tonne of. Rare-earth-oxide equivalent, contained metal and gross product are three different
 * units; every mass carries one.
 */
export const MASS_BASES = ['reo', 'metal', 'gross'] as const;
export type MassBasis = (typeof MASS_BASES)[number];

/** A mass as somebody wrote it down. */
export interface Mass {
  readonly tonnes: number;
  readonly basis: MassBasis;
}

/** What the tonnes of a material are counted in wherever nothing else is said, and what leads from one basis to another. */
export interface MassFactors {
  readonly basis: MassBasis;
  /** Tonnes of metal in a tonne of oxide (Nd2O3 .8574), from standard atomic weights. */
  readonly metalPerOxide: number | null;
}

/**
 * A mass in tonnes of another basis, or null where the conversion is not defined: gross product has no fixed content, and
 * a material without oxide factor cannot be converted between oxide and metal.
 */
export function massInBasis(
  { tonnes, basis }: Mass,
  to: MassBasis,
  metalPerOxide: number | null,
): number | null {
  if (basis === to) return tonnes;
  if (basis === 'gross' || to === 'gross' || metalPerOxide === null) return null;
  return to === 'reo' ? tonnes / metalPerOxide : tonnes * metalPerOxide;
}

/** A mass in tonnes of the material's own basis; null where it cannot be told. */
export function ownMass(mass: Mass, { basis, metalPerOxide }: MassFactors): number | null {
  return massInBasis(mass, basis, metalPerOxide);
}
