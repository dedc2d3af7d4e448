/** What is counted of one run of one material. Its memory is that of whoever makes runs, until the next one. */
export interface SampledRun {
  /** First day that may differ from the run with no event. */
  from: number;
  /** By day, tonnes REO: at its end (from that day on), and what is missing on it. */
  readonly stock: Float64Array;
  readonly shortfall: Float64Array;
  /** Tonnes REO missing in all, on how many days, and the first of them; -1 for never. */
  total: number;
  daysShort: number;
  first: number;
  /** By use: tonnes REO missing in all, and the first day on which something is; -1 for never. */
  readonly useShort: Float64Array;
  readonly useFirst: Int32Array;
}
