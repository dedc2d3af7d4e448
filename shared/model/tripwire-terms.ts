/** What a rule looks at. Source: docs/watch.md 1. */
export const TRIPWIRE_RULES = [
  'fall',
  'dry',
  'below_bounds',
  'unit_value',
  'rush',
  'mirror_gap',
  'owner_part',
  'measure_date',
  'cover',
  'survey',
] as const;
type TripwireRule = (typeof TRIPWIRE_RULES)[number];

/** Rules that look at the months of a series, and so have a record. */
export const MONTH_RULES = ['fall', 'dry', 'below_bounds', 'unit_value', 'rush', 'mirror_gap'] as const;
export type MonthRule = (typeof MONTH_RULES)[number];

export function looksAtMonths(rule: TripwireRule): rule is MonthRule {
  return (MONTH_RULES as readonly string[]).includes(rule);
}

/** From the least to the most urgent. */
export const WATCH_LEVELS = ['watch', 'caution', 'alert', 'crisis'] as const;
export type WatchLevel = (typeof WATCH_LEVELS)[number];

/** From here on a level asks for somebody: amber, exit code 4. */
export const ALERT: WatchLevel = 'alert';

export function isAtLeast(level: WatchLevel, least: WatchLevel): boolean {
  return WATCH_LEVELS.indexOf(level) >= WATCH_LEVELS.indexOf(least);
}

/** What a ring turned out to be. */
export const RING_VERDICTS = ['open', 'true', 'false', 'under_measure'] as const;
export type RingVerdict = (typeof RING_VERDICTS)[number];
