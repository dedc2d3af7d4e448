import { daysBetween, type IsoDate } from '@shared/base/calendar';
import type { CountryId } from '@shared/model/country';
import { notKnown } from '@shared/model/missing-figures';
import { kindOf } from '@shared/model/shock';
import type {
  Disruption,
  FrontierPoint,
  ReverseResult,
  ReverseRow,
  StressTarget,
} from '@shared/model/stress';
import type { WhatIfModel } from '@shared/model/what-if';
import { firstWhole, smallestWhole } from './bisection';
import type { Step } from './step';
import { whatBreaks } from './target';
import { WithheldRuns } from './withheld-runs';

/** Durations at which the smallest share is looked for, besides the longest one. */
const FRONTIER_DAYS = [7, 14, 30, 60, 90, 120, 180, 270, 365, 730] as const;
/** Shares are told apart by a tenth of a point. */
const TICKS = 10;
const ALL = 100 * TICKS;
/** Where more can be better, this many points of the range are looked at before the search closes in. */
const PIECES = 10;

/**
 * Reverse stress test: for each country the smallest part of its dispatch that breaks a target when it is withheld for
 * so many days, and of these the smallest disruption by share * days; a day or a tenth of a point less of that one leaves
 * the target whole. Found by bisection, which rests on "more of a disruption is never better"; where that does not hold
 * (docs/engine.md 17, G-17) the result says so.
 * Source: docs/engine.md 6.3.
 * @param from first day on which something is withheld; null for the start of the run. Checked before
 * @throws Refusal (refusal.model.*) with the field
 */
export async function reverseStress(
  model: WhatIfModel,
  target: StressTarget,
  from: IsoDate | null,
  step: Step,
): Promise<ReverseResult> {
  const runs = new WithheldRuns(model);
  const { countries } = runs;
  const first = from ?? model.start;
  const longest = model.days - daysBetween(model.start, first);
  const monotone = isMonotone(model);
  const brokenAlready = whatBreaks(target, runs.base, model) !== null;
  const durations = [...FRONTIER_DAYS.filter((days) => days < longest), longest];
  const rows: ReverseRow[] = [];
  for (const [done, countryId] of (brokenAlready ? [] : countries).entries()) {
    const search = new CountrySearch(runs, target, countryId, first, monotone);
    const frontier: FrontierPoint[] = [];
    // From the longest down: what does not break then does not break sooner.
    for (const [place, days] of [...durations].reverse().entries()) {
      await step(done * durations.length + place, countries.length * durations.length);
      const hopeless = monotone && frontier[0]?.sharePercent === null;
      const ticks = hopeless ? null : search.smallestShare(days);
      frontier.unshift({ days, sharePercent: ticks === null ? null : ticks / TICKS });
    }
    rows.push(search.row(frontier, longest));
  }
  await step(1, 1);
  const size = ({ fullStopDays }: ReverseRow) => fullStopDays ?? Number.MAX_VALUE;
  rows.sort((a, b) => size(a) - size(b));
  return { kind: 'reverse', target, from: first, longest, brokenAlready, monotone, rows };
}

/** Whether more of a disruption can never be better: docs/engine.md 18, the invariant on stop dates. */
function isMonotone({ together, materials, shocks }: WhatIfModel): boolean {
  const isOther = shocks.some((shock) => !kindOf(shock).monotone);
  return together !== true && !isOther && materials.every(({ replenishment }) => replenishment === undefined);
}

/** Looks for the smallest disruptions by one country. */
class CountrySearch {
  readonly #runs: WithheldRuns;
  readonly #target: StressTarget;
  readonly #countryId: CountryId;
  readonly #from: IsoDate;
  readonly #monotone: boolean;

  constructor(
    runs: WithheldRuns,
    target: StressTarget,
    countryId: CountryId,
    from: IsoDate,
    monotone: boolean,
  ) {
    this.#runs = runs;
    this.#target = target;
    this.#countryId = countryId;
    this.#from = from;
    this.#monotone = monotone;
  }

  /** In ticks; null when withholding everything for so long leaves the target whole. */
  smallestShare(days: number): number | null {
    return this.#smallest(ALL, (ticks) => this.#breaks({ sharePercent: ticks / TICKS, days }) !== null);
  }

  row(frontier: readonly FrontierPoint[], longest: number): ReverseRow {
    const smallest = this.#smallestOf(frontier, longest);
    if (smallest === null) {
      const nothing = {
        smallest: null,
        fullStopDays: null,
        shortestStop: null,
        withheld: null,
        breaks: null,
      };
      return { countryId: this.#countryId, ...nothing, frontier };
    }
    return {
      countryId: this.#countryId,
      smallest,
      fullStopDays: sizeOf(smallest),
      shortestStop: this.#shortest(100, longest),
      withheld: this.#runs.withheldBy(this.#countryId, this.#from, smallest),
      breaks: this.#breaks(smallest),
      frontier,
    };
  }

  /** The smallest by share * days of the frontier and of a full stop, each as short as it can be; the shorter of two alike. */
  #smallestOf(frontier: readonly FrontierPoint[], longest: number): Disruption | null {
    const shares = frontier.flatMap(({ sharePercent }) => sharePercent ?? []);
    if (shares.length === 0) return null;
    const found = [...new Set([...shares, 100])].flatMap((sharePercent): Disruption[] => {
      const days = this.#shortest(sharePercent, longest);
      return days === null ? [] : [{ sharePercent, days }];
    });
    // A full stop is found by its days; a tenth of a point less of it may break as soon.
    const trimmed = found.map((one) => {
      const ticks = this.smallestShare(one.days);
      return ticks === null ? one : { sharePercent: ticks / TICKS, days: one.days };
    });
    return notKnown(trimmed.sort((a, b) => sizeOf(a) - sizeOf(b) || a.days - b.days)[0]);
  }

  #shortest(sharePercent: number, longest: number): number | null {
    return this.#smallest(longest, (days) => this.#breaks({ sharePercent, days }) !== null);
  }

  #smallest(most: number, holds: (value: number) => boolean): number | null {
    return this.#monotone ? smallestWhole(1, most, holds) : firstWhole(1, most, PIECES, holds);
  }

  #breaks(disruption: Disruption): ReverseRow['breaks'] {
    const run = this.#runs.under(this.#countryId, this.#from, disruption);
    return whatBreaks(this.#target, run, this.#runs.model);
  }
}

/** Days of a full stop. */
function sizeOf({ sharePercent, days }: Disruption): number {
  return (sharePercent * days) / 100;
}
