import type { IsoDate } from '../base/calendar';
import type { Language } from '../base/message';

export const MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

/** "30 May" or 「5月30日」; with the year when it differs from `yearKnown`, or when that is null. */
export function dayLabel(date: IsoDate, language: Language, yearKnown: number | null = null): string {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  const withYear = year !== yearKnown;
  if (language === 'ja') return withYear ? `${year}年${month}月${day}日` : `${month}月${day}日`;
  return withYear ? `${day} ${MONTHS[month - 1]} ${year}` : `${day} ${MONTHS[month - 1]}`;
}

/** A day in a field: 2026/4/1 as a Japanese spreadsheet has it, 1 Apr 2026. Either is read again as the same day. */
export function typedDay(date: IsoDate, language: Language): string {
  return language === 'ja' ? date.split('-').map(Number).join('/') : dayLabel(date, language);
}
