import type { Stage } from '@shared/base/stage';
import type { Maybe, Term } from '@shared/model/expression';
import type { MaterialFactors } from '../risk-factors';
import type { Span } from '../term-cells';
import type { CountryCells } from './factor-countries';
import type { SourcingCells, SourcingColumns } from './factor-sourcing';
import type { SupplierColumns } from './factor-suppliers';
import type { WorldCells } from './factor-world';

/** What the figures of one material are worked out from. */
export interface StepInputs {
  readonly factors: MaterialFactors;
  readonly stage: Stage;
  readonly suppliers: SupplierColumns;
  readonly sourcing: SourcingCells;
  readonly countries: ReadonlyMap<string, CountryCells>;
  readonly world: WorldCells | null;
  /** Of the year in view, tonnes REO. */
  readonly demand: Term<number>;
  readonly recycling: Term<number>;
  readonly totalSupply: Term<number>;
}

/** An indicator as cells: its bounds, and the percent of it that rests on estimates. */
export interface FigureCells extends Span {
  readonly notKnown: Term<Maybe>;
}

/** What several figures of a material are worked out from. */
export interface CommonCells {
  /** Whether there is a supply, of 100 % at most. */
  readonly ok: Term<boolean>;
  readonly parts: SourcingColumns;
  /** Parts that countries are named for, and the part that none is. */
  readonly supplied: Term<number>;
  readonly rest: Term<number>;
  /** What the rest adds to a sum of squares at most. */
  readonly unnamed: Term<number>;
  /** Percent that rests on shares not marked known, and on feeds not marked known. */
  readonly face: Term<number>;
  readonly trail: Term<number>;
}
