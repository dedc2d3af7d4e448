import { year } from '../../terminal/usage';

/** The year that an option says; that of the data date without. @throws Refusal */
export function yearFrom(options: Readonly<Record<string, unknown>>, dataDate: string): number {
  return year(options.year ?? dataDate.slice(0, 4));
}
