import { addDays, daysBetween, type IsoDate, isoDate, yearOf } from '@shared/base/calendar';
import type { FlowLever } from '@shared/model/lever';
import { rampIn } from './lever-years';

/** Days within a year on which a flow is there already, before it counts by the year. */
interface BeforeYear {
  readonly from: IsoDate;
  /** New Year, from which on it counts by the year. */
  readonly to: IsoDate;
  /** What of it is there, 0..1: the first step of its ramp. */
  readonly part: number;
}

/** From the day on which the lead of a flow is over to New Year; null where it is there by whole years. Source: docs/engine.md 10.1. */
export function beforeYear({ ramp }: Pick<FlowLever, 'ramp'>): BeforeYear | null {
  const { fromDay, startYear } = ramp;
  if (fromDay === undefined || startYear === null) return null;
  return { from: fromDay, to: isoDate(`${startYear}-01-01`), part: rampIn(ramp, startYear) };
}

/** Which part of a year's amount such days give in a year, 0..1. */
export function partBefore(lever: Pick<FlowLever, 'ramp'>, year: number): number {
  const days = beforeYear(lever);
  if (days === null || yearOf(days.from) !== year) return 0;
  return (days.part * daysBetween(days.from, days.to)) / 365;
}

/**
 * What an offtake ships on such days, beside all that is delivered: due at the end of each month what the month gives.
 * @param amount tonnes REO a year
 */
export function shipmentsBefore(lever: Pick<FlowLever, 'ramp'>, amount: number) {
  const days = beforeYear(lever);
  const shipments: { readonly date: IsoDate; readonly tonnes: number }[] = [];
  if (days === null) return shipments;
  for (let from = days.from; from < days.to; ) {
    const month = isoDate(`${from.slice(0, 7)}-01`);
    const next = isoDate(`${addDays(month, 31).slice(0, 7)}-01`);
    const tonnes = (amount * days.part * daysBetween(from, next)) / 365;
    shipments.push({ date: addDays(next, -1), tonnes });
    from = next;
  }
  return shipments;
}
