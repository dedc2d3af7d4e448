/** A figure or a row of a block, as its preview lists it. */
export interface PreviewLine {
  /** By what it is taken out: the cell of the block; null for one that cannot be. */
  readonly cell: string | null;
  readonly name: string;
  /** Said behind the name of what is not there yet: "new supplier"; null for what is. */
  readonly isNew: string | null;
  /** A year, or the head of another column. */
  readonly at: string;
  /** What stands; null for nothing. */
  readonly before: string | null;
  readonly after: string;
  /** From what stands to what would, with its sign; null where they are no figures. */
  readonly change: string | null;
}

/** What a block comes to beside what stands: three lists, what is left out and why, and what is not in it. */
export interface PreviewLists {
  readonly fresh: readonly PreviewLine[];
  readonly over: readonly PreviewLine[];
  /** How many there are of each, also where the lists end before. */
  readonly counts: { readonly fresh: number; readonly over: number };
  readonly same: number;
  readonly left: { readonly count: number; readonly why: readonly string[] };
  /** Rows of the page that the block does not name. */
  readonly stays: readonly string[];
}
