import type { IsoDate } from '../../base/calendar';
import type { StockRow } from './contract';
import { NO_LIMIT, type ReleaseSaid } from './release';

type Said = Omit<ReleaseSaid, 'scenarioId' | 'economyId' | 'materialId' | 'tier'>;

/** What stays as the scenario has it. */
const AS_IT_IS: Said = {
  trigger: null,
  date: null,
  coverDays: null,
  usdPerKg: null,
  deliveryDays: null,
  tonnes: null,
  upToRank: null,
};

/** How much of a tier is released at most, tonnes REO: all of it where no rule limits it. */
export function releasedAtMost({ tonnes, release }: Pick<StockRow, 'tonnes' | 'release'>): number {
  return Math.min(tonnes, release?.tonnes ?? tonnes);
}

/**
 * What a scenario says so that no more than this is released. A tier without a rule is released from the first day of the run on,
 * as before, up to the limit; all of it takes the limit away, and with it a rule that said nothing else.
 */
export function releaseAtMost(
  { tonnes, release }: Pick<StockRow, 'tonnes' | 'release'>,
  most: number,
  start: IsoDate,
): Said {
  if (release === null)
    return most < tonnes
      ? { ...AS_IT_IS, trigger: 'date', date: start, deliveryDays: 0, tonnes: most }
      : AS_IT_IS;
  if (most < tonnes) return { ...AS_IT_IS, tonnes: most };
  const { trigger, date, deliveryDays, upToRank } = release;
  const saysNothingElse = trigger === 'date' && date === start && deliveryDays === 0 && upToRank === null;
  return saysNothingElse ? { ...AS_IT_IS, trigger: 'open' } : { ...AS_IT_IS, tonnes: NO_LIMIT };
}
