import type { IsoDate } from '../../base/calendar';
import type { WithNames } from '../../model/catalogue';
import type { Tripwire } from '../../model/tables/tripwire';
import type { TripwireRing } from '../../model/tables/tripwire-ring';
import type { WatchLevel } from '../../model/tripwire-terms';
import type { RuleRecord } from '../../model/watch-record';

/** A ring, as the months say it or as it was noted. */
export interface ShownRing {
  /** The month, or the day. */
  readonly at: string;
  readonly published: IsoDate;
  readonly value: number | null;
  /** What it turned out to be by the register; null for a rule that looks at no months. */
  readonly is: 'early' | 'after' | 'under a measure' | 'false' | null;
  /** What was noted of it; null where nothing is. */
  readonly noted: TripwireRing | null;
  /** It was noted, and the months as they are revised no longer say it. */
  readonly isGone: boolean;
}

export interface Duty {
  readonly ringAt: string;
  readonly due: IsoDate;
  readonly isOverdue: boolean;
}

/** What a rule on months has looked over, and what stopped in it by the register. */
interface RuleCourse {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly stops: readonly { readonly notice: IsoDate; readonly from: IsoDate }[];
}

/** A rule on a day: what it reads, whether it rings, and what it has shown. */
export interface WatchedRule {
  readonly rule: Tripwire;
  /** What it reads now: percent, or days; null where that is not known. */
  readonly now: number | null;
  /** A series of one metal whose customs code mixes several: nothing is read of it. */
  readonly isNotSplit: boolean;
  /** The newest month that it can read; null for a rule that looks at no months, or has none. */
  readonly month: string | null;
  /** The level that stands; null for none. */
  readonly level: WatchLevel | null;
  /** Since when: the day of publication. */
  readonly since: IsoDate | null;
  /** Newest first. */
  readonly rings: readonly ShownRing[];
  /** Over all months that it can read; null: no record yet. */
  readonly record: RuleRecord | null;
  /** Over the months behind those that it was trained on. */
  readonly fresh: RuleRecord | null;
  /** Null where there is no record. */
  readonly course: RuleCourse | null;
  readonly duty: Duty | null;
  /** The rule was replaced by another one: it keeps its record and rings no more. */
  readonly isReplaced: boolean;
  /** Of what it looks at: a series, a scenario, an owner. */
  readonly of: WithNames | null;
}

export interface WatchView {
  readonly on: IsoDate;
  readonly rules: readonly WatchedRule[];
}
