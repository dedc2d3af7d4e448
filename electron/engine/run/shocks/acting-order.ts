import type { Shock } from '@shared/model/shock';

/**
 * The order in which the shocks on a group act, each on what the one before leaves. An outage first: what is not made
 * is not asked for. A tax before licences: it lowers what buyers ask for. Quotas behind licences: what leaves uses the
 * ceiling up, not what is asked. Bans behind both: nothing leaves a country under a ban, an approved licence or not.
 * Leaks last: they bring back part of what all the others of the country withhold.
 */
const ACTING_ORDER = ['outage', 'tax', 'licence', 'quota', 'ban', 'leak'] as const satisfies Shock['kind'][];

/** Shocks by kind in ACTING_ORDER, and as listed inside a kind. */
export function inActingOrder(shocks: readonly Shock[]): Shock[] {
  return ACTING_ORDER.flatMap((kind) => shocks.filter((shock) => shock.kind === kind));
}
