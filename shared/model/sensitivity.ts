import type { Mark } from '../base/certainty';
import { asMaterialId, type MaterialId } from './material';
import { isTurnedTerm, type TurnedTerm } from './shock-turned';
import { asSupplierId, type SupplierId } from './supplier';

/** What every material has to turn. */
export const MATERIAL_INPUTS = ['stock', 'demand', 'recycling', 'substitution'] as const;
export type MaterialInput = (typeof MATERIAL_INPUTS)[number];

/** A figure of a run that can be turned alone. */
export type InputRef =
  | { readonly kind: MaterialInput; readonly materialId: MaterialId }
  | { readonly kind: 'share'; readonly materialId: MaterialId; readonly supplierId: SupplierId }
  | { readonly kind: 'lead'; readonly supplierId: SupplierId }
  | { readonly kind: TurnedTerm; readonly shockId: string };

/** Tonnes REO, tonnes REO a year, percent, or whole days. */
export type InputUnit = 'tonnes' | 'tonnes-a-year' | 'percent' | 'days';

/** A range that a row of the project gives. */
export interface InputRange {
  readonly ref: InputRef;
  readonly low: number;
  readonly high: number;
  readonly mark: Mark;
}

/** An input as the run has it (in the first year of its window) with the range over which it is turned. */
export interface StressInput {
  readonly ref: InputRef;
  readonly unit: InputUnit;
  readonly base: number;
  readonly low: number;
  readonly high: number;
  readonly mark: Mark;
  /** From a row of the project, or declared: DECLARED_PERCENT to either side, and then guessed. */
  readonly rangeFrom: 'row' | 'declared';
}

/** Where no row gives a range, an input is turned by so many percent of itself to either side. */
export const DECLARED_PERCENT = 10;
/** Shares from so many percent of a material's supply on count as large. */
export const LARGE_SHARE_PERCENT = 10;

export const MEASURE_KINDS = ['first-stop', 'shortfall', 'lost-days', 'lost-value'] as const;
/**
 * What is read off a run: the day of the first stop, the total shortfall (tonnes REO), lost days of output, lost yen.
 * `useId` and `materialId` narrow it to one line or material; null for all.
 */
export interface Measure {
  readonly kind: (typeof MEASURE_KINDS)[number];
  readonly useId: string | null;
  readonly materialId: MaterialId | null;
}

/** What a run says of a measure: a number, no stop within so many days (censored: no number), or not known. */
export type Outcome =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'never'; readonly days: number }
  | { readonly kind: 'unknown' };

export interface TornadoBar {
  readonly input: StressInput;
  readonly atLow: Outcome;
  readonly atHigh: Outcome;
  /** Distance of the two; where one of them never stops, to the end of the run; null where it is not known. */
  readonly width: number | null;
  /** One end is censored: the true width is this or more. */
  readonly atLeast: boolean;
}

/** One input at a time from low to high, the widest effect first. */
export interface TornadoResult {
  readonly kind: 'tornado';
  readonly measure: Measure;
  readonly base: Outcome;
  readonly bars: readonly TornadoBar[];
  /** Inputs that are 0 and have no range of their own: nothing to turn. */
  readonly leftOut: readonly InputRef[];
}

export interface Axis {
  readonly input: StressInput;
  readonly values: readonly number[];
}

/** A measure over two inputs: cells[r][c] is at row.values[r] and column.values[c]. */
export interface TwoWayResult {
  readonly kind: 'two-way';
  readonly measure: Measure;
  readonly base: Outcome;
  readonly row: Axis;
  readonly column: Axis;
  readonly cells: readonly (readonly Outcome[])[];
}

export interface BreakEven {
  readonly input: StressInput;
  /** Searched from here to there. */
  readonly from: number;
  readonly to: number;
  /** Two values next to each other: at one the line holds, at the other it stops; null: none in the range. */
  readonly turn: { readonly holdsAt: number; readonly stopsAt: number } | null;
  /** How far the turn lies from the base, in percent of the base; null without a turn, or from a base of 0. */
  readonly changePercent: number | null;
  /** Changes between holding and stopping that were seen over the range; more than one: not monotone (G-17). */
  readonly turns: number;
}

/** For each input the value at which a line just does (not) stop, the nearest to its base first. */
export interface BreakEvenResult {
  readonly kind: 'break-even';
  readonly useId: string | null;
  readonly stopsAtBase: boolean;
  readonly rows: readonly BreakEven[];
}

/** An input as one word without spaces, for options and keys: `share:NdPr:lynas-kuantan`. */
export function inputKey(ref: InputRef): string {
  switch (ref.kind) {
    case 'stock':
    case 'demand':
    case 'recycling':
    case 'substitution':
      return `${ref.kind}:${ref.materialId}`;
    case 'share':
      return `share:${ref.materialId}:${ref.supplierId}`;
    case 'lead':
      return `lead:${ref.supplierId}`;
    default:
      return `${ref.kind}:${ref.shockId}`;
  }
}

/** Reads what inputKey() writes; null for anything else. Whether the thing exists is checked by the engine. */
export function inputOfKey(key: string): InputRef | null {
  const [, kind, rest] = /^([a-z]+):(.+)$/.exec(key) ?? [];
  if (kind === undefined || rest === undefined) return null;
  if (kind === 'lead') return { kind, supplierId: asSupplierId(rest) }; // existence is checked where the model is
  if (kind === 'share') {
    const [, materialId, supplierId] = /^([^:]+):(.+)$/.exec(rest) ?? [];
    if (materialId === undefined || supplierId === undefined) return null;
    return { kind, materialId: asMaterialId(materialId), supplierId: asSupplierId(supplierId) }; // likewise
  }
  if (isTurnedTerm(kind)) return { kind, shockId: rest };
  const ofMaterial = MATERIAL_INPUTS.find((known) => known === kind);
  return ofMaterial === undefined ? null : { kind: ofMaterial, materialId: asMaterialId(rest) }; // likewise
}
