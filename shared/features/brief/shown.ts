/** A figure as a language writes it. */
export interface Shown {
  readonly text: string;
  /** What is counted, as the language calls it; empty for dates and words. */
  readonly unit: string;
  /** Decimals of that unit; null where there are none to speak of. */
  readonly decimals: number | null;
}
