import type { IsoDate } from '../base/calendar';
import type { CountryId } from './country';
import type { MaterialId } from './material';
import type { WhatIfModel } from './what-if';

/** How long an event lasts, in days: a part of a day counts as a whole one. */
export type DurationLaw =
  | { readonly kind: 'exponential'; readonly meanDays: number }
  /** `spread` is the standard deviation of the logarithm: two thirds of all last median / e^spread to median * e^spread. */
  | { readonly kind: 'lognormal'; readonly medianDays: number; readonly spread: number };

/**
 * Beta law of the part of the dispatch that an event takes away, 0..1. Its mean is alpha / (alpha + beta); with beta 0
 * an event takes everything.
 */
interface SeverityLaw {
  readonly alpha: number;
  readonly beta: number;
}

/** So many events in so many years (of 365 days) that somebody looked through. */
export interface CountedEvents {
  readonly events: number;
  readonly years: number;
}

/** How a source is disturbed: events a year (Poisson while it is free), how long each lasts, how much it takes away. */
export interface SourceRate {
  readonly eventsPerYear: number;
  /** Where the rate was counted on a record: it is drawn for each run, and `eventsPerYear` is its mean. Absent: it is as said. */
  readonly counted?: CountedEvents | undefined;
  readonly duration: DurationLaw;
  readonly severity: SeverityLaw;
}

/** Countries that hold goods back together: a common cause for all suppliers in any of them, beside that of each. */
interface AllianceRate extends SourceRate {
  readonly countries: readonly CountryId[];
}

/** Rates by source: every supplier has events of its own, every country a common cause for all suppliers in it. */
export interface EventRates {
  /** For suppliers that `suppliers` does not name. */
  readonly supplier: SourceRate;
  /** For countries that `countries` does not name. */
  readonly country: SourceRate;
  readonly suppliers: Readonly<Record<string, SourceRate>>;
  readonly countries: Readonly<Record<string, SourceRate>>;
  /** By name; absent: none. */
  readonly alliances?: Readonly<Record<string, AllianceRate>> | undefined;
}

/**
 * Illustrative assumptions of ours, not measured and not published anywhere: a supplier fails in part once in four
 * years for about a month, a country once in ten years for about two months and more deeply. They stand in for
 * figures that an analyst gives, and every result says where they were used.
 */
export const ILLUSTRATIVE_RATES: EventRates = {
  supplier: {
    eventsPerYear: 0.25,
    duration: { kind: 'lognormal', medianDays: 30, spread: 0.8 },
    severity: { alpha: 2, beta: 2 },
  },
  country: {
    eventsPerYear: 0.1,
    duration: { kind: 'lognormal', medianDays: 60, spread: 0.8 },
    severity: { alpha: 4, beta: 2 },
  },
  suppliers: {},
  countries: {},
};

/** Rates that nobody has to give: those that the register of measures counts (docs/engine.md 9.7), or the illustrative ones alone. */
export const NAMED_RATES = ['register', 'illustrative'] as const;
export type NamedRates = (typeof NAMED_RATES)[number];

export interface MonteCarloOptions {
  readonly runs: number;
  /** Whole number from 0 to 2^53 - 1. The same seed gives the same bytes. */
  readonly seed: number;
  readonly rates: EventRates;
  /** Whether the result says the total of each run, so that two scenarios can be held against each other run by run. */
  readonly byRun?: boolean;
  /** Level of value at risk and tail mean, percent; absent: that of RISK_LEVEL. */
  readonly tailPercent?: number | undefined;
  /** Whether runs come in pairs, the second with the mirror image of every draw of the first; absent: each by itself. */
  readonly antithetic?: boolean | undefined;
}

/** A model and how it is sampled: all that a worker needs. */
export interface MonteCarloJob {
  readonly model: WhatIfModel;
  readonly options: MonteCarloOptions;
}

export const MOST_RUNS = 1_000_000;

/** The quantiles of a fan. */
export const FAN_LEVELS = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const;
/** The level of value at risk and of the tail mean behind it. */
export const RISK_LEVEL = 0.95;

/** A sampled figure and its standard error, in the same unit. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number;
  /** Of a chance that none or all of the runs bear out: its standard error of 0 says nothing, this how far off it may be. */
  readonly bound?: EstimateBound | undefined;
}

/** The other end of a chance with a confidence of 95 %, in the unit of the figure. */
export interface EstimateBound {
  readonly side: 'atMost' | 'atLeast';
  readonly value: number;
}

/** One array a level of FAN_LEVELS, one figure a day. */
export type Fan = readonly Float64Array[];

/** The spread of a total over the window, tonnes REO. */
export interface RiskFigures {
  readonly expected: Estimate;
  /** VaR: the total that the level of the tail (RISK_LEVEL, or as asked) of the runs stay at or under. */
  readonly valueAtRisk: Estimate;
  /** CVaR: the mean of the worst runs beyond that level. */
  readonly tailMean: Estimate;
}

/** When something first falls short. */
export interface FirstShortfall {
  /** Part of the runs that fall short at all in the window. */
  readonly chance: Estimate;
  /** Runs whose first shortfall lies in that day (whole days from the start); they add up to the runs that fall short. */
  readonly runsByDay: Float64Array;
  /** Of the runs that fall short: the day by which a tenth, half, nine tenths have; null when none does. */
  readonly early: number | null;
  readonly median: number | null;
  readonly late: number | null;
}

export interface MaterialUncertainty extends FirstShortfall {
  readonly materialId: MaterialId;
  /** Tonnes REO at the end of the day. */
  readonly stock: Fan;
  /** Tonnes REO a day. */
  readonly shortfall: Fan;
  readonly daysShort: Estimate;
  readonly totalShortfall: RiskFigures;
  /** Tonnes short of each run; only where it was asked for. */
  readonly byRun?: Float64Array;
  readonly uses: readonly UseUncertainty[];
}

interface UseUncertainty extends FirstShortfall {
  readonly useId: string;
  readonly totalShortfall: RiskFigures;
}

/** A line that lacks something of any of its materials is reduced, in that run and from that day. */
export interface LineUncertainty extends FirstShortfall {
  readonly useId: string;
}

/** A source of events as it was sampled; `assumed` when no rate of its own was given. */
export interface SampledSource {
  readonly kind: 'supplier' | 'country' | 'alliance';
  readonly id: string;
  /** Of other countries, which are no one country: who alone feels its events, a supplier or a place that takes goods in. */
  readonly feltBy?: string;
  readonly rate: SourceRate;
  readonly assumed: boolean;
  /** Of an alliance: who is in it. */
  readonly countries?: readonly CountryId[];
  /** Of a rate that was counted: where it lies by nine chances in ten, events a year. */
  readonly interval?: { readonly low: number; readonly high: number };
}

/** What the sampling says, one entry a material in the order of the model. Exposure under assumptions, not a forecast. */
export interface MonteCarloResult {
  readonly start: IsoDate;
  readonly days: number;
  readonly runs: number;
  readonly seed: number;
  readonly generator: string;
  readonly levels: readonly number[];
  readonly riskLevel: number;
  readonly sources: readonly SampledSource[];
  /**
   * A quantile of a fan lies within this part of the day's range of the sampled one: 0 to undisturbed stock and 0 to need, or
   * what the first 250 runs span where tiers, a coverage rule, seasons or lines make more than one stock of it.
   */
  readonly fanResolution: number;
  /** 16 hexadecimal digits over every figure of the materials: the same model, options and version give the same on every machine. */
  readonly digest: string;
  readonly materials: readonly MaterialUncertainty[];
  /** Each production line over all of its materials, in the order in which the model first names it. */
  readonly lines: readonly LineUncertainty[];
}
