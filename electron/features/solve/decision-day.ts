import { addDays, type IsoDate } from '@shared/base/calendar';
import { dayInJapan } from '@shared/base/japan-time';
import { Refusal } from '@shared/base/refusal';

/** The run that is asked about. */
interface AskedRun {
  readonly start: IsoDate;
  readonly days: number;
}

/**
 * The day of a question's decision: the one that a person says, else the day on which it is asked. What was done before is in
 * the plan; what is still to be decided acts from its lead on. Source: docs/engine.md 10.1.
 * @param said null where nobody has typed one
 * @param today the day in Japan on which it is asked
 * @throws Refusal `refusal.solve.decidedLate` where the run is over by then
 */
export function decisionDay(
  said: IsoDate | null,
  { start, days }: AskedRun,
  today: IsoDate = dayInJapan(new Date().toISOString()),
): IsoDate {
  const decided = said ?? today;
  const end = addDays(start, days);
  if (decided >= end) {
    const params = { decided: { date: decided }, end: { date: addDays(end, -1) } };
    throw new Refusal('refusal.solve.decidedLate', params, { field: 'decided' });
  }
  return decided;
}
