import { ban } from './ban';
import { leak } from './leak';
import { licence } from './licence';
import { outage } from './outage';
import { quota } from './quota';
import { tax } from './tax';

/**
 * Every kind of shock, in the order in which those on a group act, each on what the one before leaves. An outage first:
 * what is not made is not asked for. A tax before licences: it lowers what buyers ask for. Quotas behind licences: what
 * leaves uses the ceiling up, not what is asked. Bans behind both: nothing leaves a country under a ban, an approved
 * licence or not. Leaks last: they bring back part of what all the others of the country withhold.
 */
export const SHOCKS = { outage, tax, licence, quota, ban, leak } as const;
