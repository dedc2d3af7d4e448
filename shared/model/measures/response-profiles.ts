/** What was shipped in the months after measures of the past, as parts of what was shipped before; month 0 is that of entry. */
interface ResponseProfile {
  readonly id: string;
  readonly shares: readonly number[];
  /** Whether shipments had not come back by its last month, so that it goes on. */
  readonly goesOn: boolean;
}

/**
 * Measured on customs of China: graphite of December 2023 against the same month a year before, magnets of April 2025
 * against the mean of the first quarter, antimony of October 2024, December 2024 and June 2025 with the months between at
 * the lower of both. Source: docs/measures.md.
 */
export const RESPONSE_PROFILES = [
  { id: 'graphite-japan', shares: [0.01, 0.42, 0.74, 1.19, 0.84], goesOn: false },
  { id: 'graphite-world', shares: [0.18, 0.28, 0.53, 0.8, 0.94], goesOn: false },
  { id: 'magnets-world', shares: [0.52, 0.24, 0.63, 1.1, 1.21], goesOn: false },
  { id: 'antimony-world', shares: [0.05, 0.05, 0.43, 0.03], goesOn: true },
] as const satisfies readonly ResponseProfile[];
export type ProfileId = (typeof RESPONSE_PROFILES)[number]['id'];
export const PROFILE_IDS = RESPONSE_PROFILES.map(({ id }) => id);

/** A month of a profile, which counts from the day of entry and not from the first of a month. */
export const MONTH_DAYS = 30;

/** The profile that lies nearest to goods and destination: of the same material, or else of magnets of rare earths. */
export function nearestProfile(materials: readonly string[], destinations: readonly string[]): ProfileId {
  if (materials.includes('C')) return destinations.includes('JPN') ? 'graphite-japan' : 'graphite-world';
  return materials.includes('Sb') ? 'antimony-world' : 'magnets-world';
}

/** The months of a profile in which less was shipped than before: percent, the first 100 or more ends it. */
export function heldMonths({ shares, goesOn }: ResponseProfile): readonly number[] {
  const back = shares.findIndex((share) => share >= 1);
  const held = back === -1 || goesOn ? shares : shares.slice(0, back);
  return held.map((share) => Math.round(Math.min(1, share) * 100));
}
