import type { MergeConflictKind, MergeSide } from '@shared/features/merge/contract';
import type { AnyRow } from '@shared/model/table';
import type { TableName } from '@shared/model/tables';

/** What was decided of a conflict: a side, or values that a person gave. */
export type Take = MergeSide | { readonly values: Readonly<Record<string, unknown>> };

/** What was decided, by the id of each conflict; of all others a side where one was chosen for all. */
export interface Decisions {
  readonly of: ReadonlyMap<string, Take>;
  readonly otherwise: MergeSide | null;
}

/** The rows of a set of shares on each side. */
export interface SetRows {
  readonly base: readonly AnyRow[];
  readonly mine: readonly AnyRow[];
  readonly theirs: readonly AnyRow[];
}

/** What need not be said of every conflict. */
type Further = 'rows' | 'hanging' | 'scenarioIds' | 'sum';

/** Where the two copies say what cannot both stand. */
export interface Conflict {
  /** The same as long as the same is in question. */
  readonly id: string;
  readonly kind: MergeConflictKind;
  readonly table: TableName;
  /** The row by which it is called. */
  readonly row: AnyRow;
  /** The fields that are in question; none where the row as a whole is. */
  readonly fields: readonly string[];
  readonly base: AnyRow | null;
  readonly mine: AnyRow | null;
  readonly theirs: AnyRow | null;
  /** The rows of a set on each side. */
  readonly rows: SetRows | null;
  /** How many rows of which table hang on the row in question. */
  readonly hanging: readonly { readonly table: TableName; readonly rows: number }[];
  /** Whose overrides are among them. */
  readonly scenarioIds: readonly string[];
  /** To what the set comes where both are taken, in percent. */
  readonly sum: number | null;
  readonly take: Take | null;
}

/** Conflicts by their ids, in the order in which they were found. */
export class Conflicts {
  readonly #decisions: Decisions;
  readonly #found = new Map<string, Conflict>();

  constructor(decisions: Decisions) {
    this.#decisions = decisions;
  }

  get all(): readonly Conflict[] {
    return [...this.#found.values()];
  }

  has(id: string): boolean {
    return this.#found.has(id);
  }

  /** Notes a conflict. @returns what was decided of it */
  note(conflict: Omit<Conflict, 'take' | Further> & Partial<Pick<Conflict, Further>>): Take | null {
    const take = this.#decisions.of.get(conflict.id) ?? this.#decisions.otherwise;
    const before = this.#found.get(conflict.id);
    this.#found.set(conflict.id, {
      ...(before ?? { rows: null, hanging: [], scenarioIds: [], sum: null, ...conflict }),
      take,
    });
    return take;
  }

  /** Takes back conflicts that lie within a wider one: who decides that decides them. */
  drop(lies: (conflict: Conflict) => boolean): void {
    for (const [id, conflict] of this.#found) if (lies(conflict)) this.#found.delete(id);
  }

  /** Opens a conflict again whose decision does not hold. */
  reopen(id: string): void {
    const conflict = this.#found.get(id);
    if (conflict !== undefined) this.#found.set(id, { ...conflict, take: null });
  }
}
