import { Refusal } from '@shared/base/refusal';
import { isYear } from '@shared/base/year-range';

/** The year that an option says; that of the data date without. @throws Refusal */
export function yearFrom(options: Readonly<Record<string, unknown>>, dataDate: string): number {
  const text = options.year === undefined ? dataDate.slice(0, 4) : String(options.year);
  if (!isYear(Number(text))) throw new Refusal('refusal.share.year', { year: text }, { field: 'year' });
  return Number(text);
}
