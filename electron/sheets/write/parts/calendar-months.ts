import { dateOfDay, dayNumber } from '@shared/base/calendar';
import type { WhatIfModel } from '@shared/model/what-if';

/** A month of a run: days counted from its start, both ends in. */
export interface Month {
  /** "2026-04". */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The calendar months of a run in their order; the first and the last may be parts. */
export function monthsOf({ start, days }: Pick<WhatIfModel, 'start' | 'days'>): Month[] {
  const origin = dayNumber(start);
  const months: Month[] = [];
  for (let day = 0; day < days; day++) {
    const name = dateOfDay(origin + day).slice(0, 7);
    const open = months.at(-1);
    if (open?.name === name) months[months.length - 1] = { ...open, to: day };
    else months.push({ name, from: day, to: day });
  }
  return months;
}
