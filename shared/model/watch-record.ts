/** What a rule has shown in the project's own months. Days and counts; a rate has bounds of 95 %. */
export interface RuleRecord {
  readonly rang: number;
  readonly years: number;
  /** Rings without a stop near them and without a measure in force. */
  readonly falses: number;
  readonly falseAYear: { readonly value: number; readonly low: number; readonly high: number };
  /** Recorded stops whose notice lies in these years. */
  readonly stops: number;
  /** Of them, those that it rang for before the notice. */
  readonly early: number;
  /** Of the rest, those that it rang for from the notice on. */
  readonly after: number;
  readonly missed: number;
  /** Median of days from the first ring to the notice; null where none came early. */
  readonly leadDays: number | null;
  /** Median of days from the stop to the first ring behind its notice. */
  readonly delayDays: number | null;
}
