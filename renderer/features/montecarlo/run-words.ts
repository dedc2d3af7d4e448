import type { IsoDate } from '@shared/base/calendar';
import { dateAt } from '@shared/charts/time-scale';
import { boundWords, inPercent } from '@shared/model/chance';
import { isSignificantDifference } from '@shared/model/significant-difference';
import type { Estimate, FirstShortfall } from '@shared/model/uncertainty';
import { dayLabel } from '@shared/words/day-label';
import type { Words } from '../../kit/state/language';

/** "63.2 ± 0.5 %": a chance with its standard error; "0.0 % (≤ 0.33 %)": one of no run with its bound. */
export function chanceWords(chance: Estimate, { t, f }: Words): string {
  const { value, standardError } = chance;
  const { bound } = inPercent(chance);
  if (bound !== undefined)
    return t('report.estimate.bound', {
      value: f.percent(value * 100),
      bound: boundWords(bound, f.percentExact),
    });
  return `${f.figure(value * 100)} ± ${f.percent(standardError * 100)}`;
}

/** "25 May to 5 Jun": from when a tenth of the runs that fall short have, to when nine tenths have. */
export function firstDayWords(first: FirstShortfall, start: IsoDate, { t, language }: Words): string {
  if (first.early === null || first.late === null) return t('scenarios.none');
  const year = Number(start.slice(0, 4));
  const day = (at: number) => dayLabel(dateAt(start, at), language, year);
  const [from, to] = [day(first.early), day(first.late)];
  return from === to ? from : t('runs.between', { from, to });
}

/** How a chance stands against the parent's: by how many points, or that the runs do not tell them apart. */
export function againstParent(now: Estimate, parent: Estimate, { t, f }: Words): string {
  if (!isSignificantDifference(now, parent)) return t('runs.notToldApart');
  return f.points((now.value - parent.value) * 100);
}
