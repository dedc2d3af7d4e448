/** What a file says, before its keys are checked. */
export interface FoundBrief {
  /** The keys as they stand in the file; null where it has none. */
  readonly keys: string | null;
  /** What stands at each place of the order; a number that stands twice has two places. */
  readonly figures: readonly { readonly place: number; readonly text: string }[];
  /** The text between figures, in pieces that belong together. */
  readonly texts: readonly string[];
}
