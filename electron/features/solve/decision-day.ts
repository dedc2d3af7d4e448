import { addDays, type IsoDate } from '@shared/base/calendar';
import { Refusal } from '@shared/base/refusal';
import { dayIn } from '@shared/base/zone-time';

/** The run that is asked about. */
interface AskedRun {
  readonly start: IsoDate;
  readonly days: number;
}

/**
 * The day of a question's decision: the one that a person says, else the day on which it is asked. What was done before is in
 * the plan; what is still to be decided acts from its lead on. Source: docs/engine.md 10.1.
 * @param said null where nobody has typed one
 * @param zone where it is asked: the time zone of the project
 * @throws Refusal `refusal.solve.decidedLate` where the run is over by then
 */
export function decisionDay(
  said: IsoDate | null,
  { start, days }: AskedRun,
  zone: string,
  now: Date = new Date(),
): IsoDate {
  const decided = said ?? dayIn(zone, now.toISOString());
  const end = addDays(start, days);
  if (decided >= end) {
    const params = { decided: { date: decided }, end: { date: addDays(end, -1) } };
    throw new Refusal('refusal.solve.decidedLate', params, { field: 'decided' });
  }
  return decided;
}
