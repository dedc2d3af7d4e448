import { addDays, dateOfDay, dayNumber, daysBetween, type IsoDate } from '@shared/base/calendar';
import type { SolveProblem } from '@shared/model/goal';
import { instalmentId } from '@shared/model/instalments';
import { type BoughtLever, isBought } from '@shared/model/lever';
import { nothingWithout } from '@shared/model/missing-figures';
import { MONTH } from './lever-dates';

/** A part of a stock that can come in on a day of the run. */
export interface Instalment {
  readonly id: string;
  readonly leverId: string;
  readonly materialId: BoughtLever['materialId'];
  /** Of the run, counted from 0. */
  readonly day: number;
  /** Most of it, tonnes REO. */
  readonly most: number;
}

/**
 * What of a stock can be bought during the days that are to be covered (all days, where least is to be lost or lines are to be kept), beside what comes by the
 * first of them: on the 1st, 11th and 21st of each month what could be bought since; without a limit a month all of it on the first
 * day on which it can come. Nothing of a stock that can all be there on the first
 * day; of what is bought on the spot or lent all comes so. Source: docs/engine.md 10.1.
 */
export function instalmentsFor(
  { model, coverDays, least, keep }: SolveProblem,
  lever: BoughtLever,
): Instalment[] {
  const { id: leverId, materialId, from } = lever;
  const perMonth = lever.kind === 'swap' ? null : lever.perMonth;
  if (from === null || (lever.kind === 'stock' && lever.inTime === null)) return [];
  let [last] = [from, model.start].sort().slice(-1);
  const end = addDays(model.start, least === null && keep === null ? nothingWithout(coverDays) : model.days);
  if (last === undefined || last >= end) return [];
  const days = perMonth === null ? [last] : tenths(last, end);
  return days.map((date) => {
    const most = perMonth === null ? lever.max : (perMonth * daysBetween(last ?? date, date)) / MONTH;
    last = date;
    return {
      id: instalmentId(leverId, date),
      leverId,
      materialId,
      day: daysBetween(model.start, date),
      most,
    };
  });
}

/** The parts of all that is bought in a question that can come in during the days that are to be covered. */
export function allInstalments(problem: SolveProblem): Instalment[] {
  return problem.levers.flatMap((lever) => (isBought(lever) ? instalmentsFor(problem, lever) : []));
}

/** The 1st, 11th and 21st of each month after a day and before another. */
function tenths(after: IsoDate, before: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = dayNumber(after) + 1; day < dayNumber(before); day++) {
    const date = dateOfDay(day);
    if (/-(01|11|21)$/.test(date)) days.push(date);
  }
  return days;
}
