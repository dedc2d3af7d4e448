/** The terms of a transit leak; days counted from the start of the run. */
export interface LeakTerms {
  readonly start: number;
  readonly end: number;
  /** Part of what is withheld that finds another way, 0..1. */
  readonly part: number;
  readonly delayDays: number;
}

/** What a leak does, by day of dispatch. */
export interface LeakOutcome {
  /** Tonnes REO a day with what comes through third countries, on the day on which it would have left as late as that. */
  readonly passed: Float64Array;
  /** Of `withheld`: what stays lost. */
  readonly lost: Float64Array;
  /** What finds another way, by the day on which it was withheld. */
  readonly leaked: Float64Array;
}

/**
 * Lets `part` of what was withheld on the days of the leak out again `delayDays` later.
 * Source: docs/engine.md 3.7 (a fraction that still arrives through third countries, later).
 * @param stream what goes out, tonnes REO a day
 * @param withheld what the country's measures took, by the same days
 * @param firstDay day of dispatch of stream[0]
 */
export function applyLeak(
  stream: Float64Array,
  withheld: Float64Array,
  firstDay: number,
  terms: LeakTerms,
): LeakOutcome {
  const passed = stream.slice();
  const lost = withheld.slice();
  const leaked = new Float64Array(stream.length);
  const from = Math.max(0, terms.start - firstDay);
  const to = Math.min(stream.length, terms.end - firstDay);
  for (let i = from; i < to; i++) {
    leaked[i] = (withheld[i] ?? 0) * terms.part;
    lost[i] = (withheld[i] ?? 0) * (1 - terms.part);
    if (i + terms.delayDays < stream.length)
      passed[i + terms.delayDays] = (passed[i + terms.delayDays] ?? 0) + (leaked[i] ?? 0);
  }
  return { passed, lost, leaked };
}
