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

/**
 * A mass in tonnes REO, or null where the conversion is not defined: gross product has no fixed content, and a
 * material without oxide factor cannot be converted from metal.
 * @param metalPerOxide tonnes of metal in a tonne of oxide (Nd2O3 .8574), from standard atomic weights
 */
export function massInReo(mass: Mass, metalPerOxide: number | null): number | null {
  switch (mass.basis) {
    case 'reo':
      return mass.tonnes;
    case 'metal':
      return metalPerOxide === null ? null : mass.tonnes / metalPerOxide;
    case 'gross':
      return null;
  }
}
