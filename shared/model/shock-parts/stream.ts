import type { IsoDate } from '../../base/calendar';

/** Gives an array of a length in which anything may stand: a run has the same memory used again. */
export type Take = (length: number) => Float64Array;

/** What a group of suppliers sends when a shock comes to it, by day of dispatch. */
export interface Stream {
  /** Tonnes REO a day after the shocks so far. */
  readonly sent: Float64Array;
  /** Day of the run on which the first of them leaves. */
  readonly firstDay: number;
  /** First day of the run. */
  readonly start: IsoDate;
  /** What measures have withheld so far, by the same days; kept only where a shock may bring some of it back. */
  readonly withheld: Float64Array;
  /** The part of each day's dispatch that goes out, where the kind shares out. */
  readonly ration: Float64Array | undefined;
  /** Requests of the day beside it, where the kind asks for some end uses alone: all of them are under it. */
  readonly joining?: Float64Array | undefined;
  /** Memory for what goes out. */
  readonly take: Take;
}

/** The days of a stream. */
export interface StreamDays extends Pick<Stream, 'firstDay' | 'start'> {
  readonly length: number;
}

/** What a shock leaves of a stream; arrays by the same days. Most runs look at what goes out alone: a kind works the rest out when asked. */
export interface Acted {
  readonly passed: Float64Array;
  /** Tonnes REO a day that a measure keeps back for good; they may find another way out. */
  readonly withheld?: Float64Array;
  /** Tonnes REO a day that are not made and so cannot find one. */
  readonly unmade?: Float64Array;
  /** What stays withheld of all that was, where the shock brings some of it back. */
  readonly stillWithheld?: Float64Array;
  /** Tonnes REO that had to wait so far, released or not. */
  readonly queued?: Float64Array;
  /** Tonnes REO that wait or are under way through third countries when the first `end` days are over. */
  waiting?(end: number): number;
}

/** What one group asks to send, by day of dispatch. */
export interface AskedStream {
  readonly stream: Float64Array;
  readonly firstDay: number;
}
