import type { ResolvedScenario } from '@shared/model/resolution';

/**
 * The scenarios over the days that all of them have, each from its own first one: what only one of them runs through is no
 * difference between them. What is said of a later day is left out of all alike.
 */
export function overCommonDays(asked: readonly ResolvedScenario[]): ResolvedScenario[] {
  const days = Math.min(...asked.map(({ window }) => window.days));
  return asked.map((resolved) =>
    resolved.window.days === days ? resolved : { ...resolved, window: { ...resolved.window, days } },
  );
}
