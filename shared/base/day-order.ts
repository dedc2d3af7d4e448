import type { IsoDate } from './calendar';

/** The earlier of two days. */
export function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return b < a ? b : a;
}

/** The later of two days. */
export function later(a: IsoDate, b: IsoDate): IsoDate {
  return b > a ? b : a;
}
