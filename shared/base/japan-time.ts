import type { IsoDate } from './calendar';

/** Japan keeps one time all the year round, nine hours before UTC. */
const AHEAD_MS = 9 * 3_600_000;

/** What a clock in Japan shows: 2026-04-02T18:30:00.000. @param iso an instant, with its offset */
export function clockInJapan(iso: string): string {
  return new Date(Date.parse(iso) + AHEAD_MS).toISOString().slice(0, -1);
}

/** The day that it is in Japan, by which papers are dated: until nine in the morning the day before ends in UTC. */
export function dayInJapan(iso: string): IsoDate {
  return clockInJapan(iso).slice(0, 10) as IsoDate; // cut from a day with its time
}
