import { type IsoDate, isoDate } from '../base/calendar';
import type { Mix } from './lever';
import { inMix } from './missing-figures';

/** What is bought of a stock during the run, by the day on which it comes in. */
export interface Bought {
  readonly date: IsoDate;
  /** Tonnes REO. */
  readonly tonnes: number;
}

/** What a mix calls a part of a stock that comes in on a day: "stock|Dy@2027-02-01". */
export function instalmentId(leverId: string, date: IsoDate): string {
  return `${leverId}@${date}`;
}

/** What a mix buys of a lever during the run, the earliest first; what is bought before it stands under the lever itself. */
export function instalmentsOf(mix: Mix, leverId: string): Bought[] {
  const before = `${leverId}@`;
  return Object.entries(mix)
    .flatMap(([id, tonnes]) =>
      id.startsWith(before) && tonnes > 0 ? [{ date: isoDate(id.slice(before.length)), tonnes }] : [],
    )
    .sort((a, b) => a.date.localeCompare(b.date));
}

/** How much of a lever a mix has in all, in its own unit. */
export function amountIn(mix: Mix, leverId: string): number {
  return instalmentsOf(mix, leverId).reduce((sum, { tonnes }) => sum + tonnes, inMix(mix, leverId));
}
