import type { SolveProblem } from '@shared/model/goal';
import type { Allocation } from '@shared/model/what-if';
import type { Instalment } from './instalments';
import type { LeverRates } from './lever-rates';
import type { NamedLimit } from './limits';
import type { OpenPlace } from './places';
import type { Response } from './responses';
import type { LosingLine } from './shortages';

/** What a programme is built from; the limits in force are named, so that some can be left out. */
export interface ProgramInput {
  readonly problem: SolveProblem;
  /** What offtakes can go into, of all materials. */
  readonly places: readonly OpenPlace[];
  /** What of stocks can come in during the run. */
  readonly instalments: readonly Instalment[];
  /** What was measured once for the question, by material; empty when no days of cover are asked for. */
  readonly rates: readonly LeverRates[];
  /** Read off them for the days that are asked for. */
  readonly responses: readonly Response[];
  readonly limits: readonly NamedLimit[];
  readonly withShares: boolean;
  /** Kept above the minimum stock, days of need: 0, or a hair where the solver's own tolerance made a day short. */
  readonly margin: number;
}

export interface LossObjective {
  readonly kind: 'loss';
  readonly lines: readonly LosingLine[];
  readonly rule: Allocation;
  /** Yen or days of one unit of their loss. */
  readonly unit: number;
}

/** What is made as small as can be. */
export type Objective =
  | { readonly kind: 'cost' }
  | { readonly kind: 'amount'; readonly ids: readonly string[] }
  | { readonly kind: 'share'; readonly index: number }
  /** What lines lose: nothing is held, and what is short is borne by lines, by a rule of sharing. */
  | LossObjective
  /** The largest single contribution, at no more than a cost. */
  | { readonly kind: 'even'; readonly costAtMost: number };
