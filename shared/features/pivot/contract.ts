import { z } from 'zod';
import type { MassBasis } from '../../base/mass-basis';
import { id } from '../../ipc/fields';
import { message } from '../../ipc/message';
import type { MassUnit } from '../../words/mass-words';
import { type PivotAxis, type PivotQuestion, pivotQuestion } from './question';

/** More columns than these are not read by anybody: the largest stand, and totals are of all. */
export const MOST_ACROSS = 120;
/** More cells than these are no table for people. */
export const MOST_CELLS = 2_000_000;

/** What is said of a cell besides its figure, bit by bit. */
export const CELL = {
  /** The selected scenario says so, or one that it inherits from. */
  own: 1,
  /** Another value than in the plan, by what the scenario says of others. */
  moved: 2,
  locked: 4,
  /** Figures that cannot be counted in, as no total is known or no factor leads to the basis, are left out. */
  partial: 8,
  /** Tonnes of what several materials count, which have no sum. */
  mixed: 16,
} as const;

/**
 * Figures laid out along two axes, in few pieces. Cells lie line by line, `across.length + 1` of them in each: the last
 * one is the total of the line, and the last line that of all lines. The total of a percentage is the share of all.
 */
export interface PivotTable {
  readonly question: PivotQuestion;
  /** Null for the plan itself. */
  readonly scenarioId: string | null;
  readonly down: readonly string[];
  readonly across: readonly string[];
  /** Columns that are left out, being too many. */
  readonly leftOut: number;
  /** NaN where there is none. */
  readonly value: Float64Array;
  /** Of the plan; null where it is that of every cell. */
  readonly base: Float64Array | null;
  /** How many figures stand in a cell. */
  readonly count: Uint32Array;
  readonly traits: Uint8Array;
  /** The least sure mark of its figures, by its place in MARKS. */
  readonly mark: Uint8Array;
  /** A figure that stands alone as it is kept, percent or tonnes, where that is not `value`; null where it always is. */
  readonly kept: Float64Array | null;
  /** Of figures that stand alone, what neither axis says: places in `ids`, counted from 1. */
  readonly rest: Readonly<Partial<Record<PivotAxis, Uint32Array>>>;
  readonly ids: Readonly<Partial<Record<PivotAxis, readonly string[]>>>;
  /** The bases in which its tonnes are kept; none for percentages. */
  readonly bases: readonly MassBasis[];
  /** What its materials count. */
  readonly counted: MassUnit;
  /** All years that the figures have, whichever are asked for. */
  readonly years: readonly string[];
  /** Figures that the question leaves. */
  readonly figures: number;
}

/** A view that the project keeps. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly question: PivotQuestion;
}

export const contract = {
  'pivot.table': message<PivotTable>()(z.object({ scenarioId: id.nullable(), question: pivotQuestion })),
  'pivot.views': message<readonly SavedView[]>()(z.null()),
  /** Another view of that name gives way. */
  'pivot.keepView': message<null>()(z.object({ name: z.string().max(100), question: pivotQuestion })),
  'pivot.removeView': message<null>()(z.object({ id })),
} as const;
