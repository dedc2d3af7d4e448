import type { Mix } from './lever';

/** Longest ramp of what is tried on a scenario, years. */
export const MOST_RAMP_YEARS = 10;

/** A lever that comes bit by bit says so in its id: "recycling|Dy|3" gives all of it three years after the first. */
function withRamp(lever: string, yearsToFull: number): string {
  return yearsToFull === 0 ? lever : `${lever}|${yearsToFull}`;
}

/** The lever without its ramp, and the years from its first one to the one that gives all; 0 where all is there at once. */
export function rampOfId(id: string): { readonly lever: string; readonly yearsToFull: number } {
  const [, lever = id, years] = /^(.*)\|([1-9]\d?)$/.exec(id) ?? [];
  const yearsToFull = Number(years ?? 0);
  return yearsToFull > MOST_RAMP_YEARS ? { lever: id, yearsToFull: 0 } : { lever, yearsToFull };
}

/** What a mix says of a lever, however long its ramp: how much, and in how many years. */
export function rampedAmount(
  mix: Mix,
  lever: string,
): { readonly amount: number; readonly yearsToFull: number } {
  for (const [id, amount] of Object.entries(mix)) {
    const ramp = rampOfId(id);
    if (id === lever || ramp.lever === lever)
      return { amount, yearsToFull: id === lever ? 0 : ramp.yearsToFull };
  }
  return { amount: 0, yearsToFull: 0 };
}

/** The mix with so much of a lever in so many years, in place of what it said of it; nothing of it leaves it out. */
export function withRampedAmount(mix: Mix, lever: string, amount: number, yearsToFull: number): Mix {
  const others = Object.entries(mix).filter(([id]) => id !== lever && rampOfId(id).lever !== lever);
  return Object.fromEntries(amount > 0 ? [...others, [withRamp(lever, yearsToFull), amount]] : others);
}
