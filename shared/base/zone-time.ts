import type { IsoDate } from './calendar';
import { derivedOnce } from './derived';

/** Whether a name is that of a time zone: Europe/Berlin, Asia/Tokyo, UTC. */
export function isTimeZone(name: string): boolean {
  try {
    clockOf(name);
    return true;
  } catch {
    return false;
  }
}

/** What a clock there shows: 2026-04-02T18:30:00. @param iso an instant, with its offset */
export function clockIn(zone: string, iso: string): string {
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(new Date(iso))
      .map(({ type, value }) => [type, value]),
  );
  const { year = '', month = '', day = '', hour = '', minute = '', second = '' } = parts;
  return `${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}`;
}

/** The day that it is there, by which papers are dated. */
export function dayIn(zone: string, iso: string): IsoDate {
  return clockIn(zone, iso).slice(0, 10) as IsoDate; // cut from a day with its time
}

/** What a reader calls the time there: JST in Tokyo; elsewhere its name, Europe/Berlin. */
export function zoneWord(zone: string): string {
  return zone === 'Asia/Tokyo' ? 'JST' : zone;
}

const clocks = derivedOnce(() => new Map<string, Intl.DateTimeFormat>());

/** @throws RangeError for no time zone */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks().get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  clocks().set(zone, made);
  return made;
}
