import type { IsoDate } from '../base/calendar';
import type {
  BreakEvenResult,
  InputRange,
  InputRef,
  Measure,
  TornadoResult,
  TwoWayResult,
} from './sensitivity';
import type { RemovalsQuestion, RemovalsResult, ReverseResult, StressTarget } from './stress';
import type { WhatIfModel } from './what-if';
import type { WorstQuestion, WorstResult } from './worst-shock';

export const STRESS_KINDS = ['removals', 'worst', 'reverse', 'tornado', 'two-way', 'break-even'] as const;
export type StressKind = (typeof STRESS_KINDS)[number];

export type StressQuestion =
  | ({ readonly kind: 'removals' } & RemovalsQuestion)
  | ({ readonly kind: 'worst' } & WorstQuestion)
  | { readonly kind: 'reverse'; readonly target: StressTarget; readonly from: IsoDate | null }
  | { readonly kind: 'tornado'; readonly measure: Measure }
  | {
      readonly kind: 'two-way';
      readonly measure: Measure;
      readonly row: AxisWish;
      readonly column: AxisWish;
    }
  | { readonly kind: 'break-even'; readonly useId: string | null };

/** An input with the values to try; null for evenly spaced ones over its range. */
export interface AxisWish {
  readonly ref: InputRef;
  readonly values: readonly number[] | null;
}

/** A question with all that it rests on, as plain data. */
export interface StressJob {
  readonly model: WhatIfModel;
  readonly question: StressQuestion;
  /** Ranges that rows of the project give; every other input takes the declared one. */
  readonly ranges: readonly InputRange[];
}

export type StressResult =
  | RemovalsResult
  | WorstResult
  | ReverseResult
  | TornadoResult
  | TwoWayResult
  | BreakEvenResult;
