import type { RecordedMonths, TargetView } from '../../model/dependence';
import { figureBetween } from '../../model/indicator';
import type { ReportMessage } from '../../report/report-message';
import { figureMessage, unique } from './figure-message';

const A_YEAR = 12;

/** What a series of imports says of a share by its months alone: "76.3 % in 7 of 12 months of 2026 (customs)". */
export function monthsMessage({ nameEn, nameJa, year, months, low, high }: RecordedMonths): ReportMessage {
  return {
    key: months < A_YEAR ? 'risk.target.months' : 'risk.target.yearOfMonths',
    with: {
      share: figureMessage(figureBetween(low, high), 1),
      months,
      year: { text: String(year) },
      series: { nameEn, nameJa },
    },
  };
}

/** What months say of one target, each series once. */
export function monthsOfTarget(views: readonly TargetView[], targetId: string): ReportMessage[] {
  const own = views.filter(({ target }) => target.id === targetId);
  return unique(own.flatMap(({ recorded }) => recorded.map(monthsMessage)));
}
